'use client';

import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { DeckFacts } from '#components/deck/DeckFacts.tsx';
import { PairSheet } from '#components/pair/PairSheet.tsx';
import { pairModel } from '#components/pair/model.ts';
import type { WordAt } from '#components/pair/pointing.ts';
import { coveredState } from '#components/pair/state.ts';
import { ButtonLink } from '#components/ui/Button.tsx';
import type { Card, Deck } from '#lib/decks/deck.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { OwnDecks } from './OwnDecks.tsx';

interface LibraryProps {
  starter: { source: Deck['source']; cards: readonly Pick<Card, 'en' | 'de'>[] };
  excerpt: Card | null;
}

export function Library({ starter, excerpt }: LibraryProps) {
  const { t } = useTranslation('library');
  const common = useTranslation('common');
  const locale = useLocale();
  const resting = useMemo(() => (excerpt ? tellingWord(excerpt) : undefined), [excerpt]);
  return (
    <>
      <header className="mb-12 grid gap-6">
        <h1 className="text-title">{t('title')}</h1>
        <p className="max-w-text text-[1.0625rem] text-soft">{t('intro')}</p>
        <p>
          <ButtonLink variant="primary" href={paths.make(locale)}>
            {t('make')}
          </ButtonLink>
        </p>
      </header>
      <section aria-labelledby="starter" className="mb-14">
        <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
          <h2 id="starter" className="text-2xl">
            {common.t('starter.title')}
          </h2>
          <p className="text-small text-soft">
            <DeckFacts source={starter.source} cards={starter.cards} />
          </p>
        </div>
        {excerpt && (
          <PairSheet card={excerpt} covered={coveredState(false, false)} onSpeak={ignore} resting={resting} />
        )}
        <div className="mt-4 flex flex-wrap items-center justify-between gap-4">
          <p className="max-w-text text-soft">{common.t('starter.description')}</p>
          <p className="flex flex-wrap gap-3">
            <ButtonLink href={paths.deck(locale)}>{t('read')}</ButtonLink>
            <ButtonLink href={paths.study(locale)}>{t('study')}</ButtonLink>
          </p>
        </div>
      </section>
      <OwnDecks />
    </>
  );
}

/** Nothing is announced here: the excerpt is a picture of what awaits in the deck. */
function ignore() {
  return undefined;
}

/** The word that shows best what a link is: long, and far from where its partner stands. */
function tellingWord(card: Card): WordAt {
  const { words, partners } = pairModel(card);
  let best = 0;
  let bestScore = 0;
  words.en.forEach((word, at) => {
    const partner = partners.en[at]?.[0];
    const score = partner === undefined ? 0 : word.length + 2 * Math.abs(partner - at);
    if (score > bestScore) [best, bestScore] = [at, score];
  });
  return { side: 'en', word: best };
}
