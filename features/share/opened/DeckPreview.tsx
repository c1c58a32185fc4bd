'use client';

import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeckFacts } from '#components/deck/DeckFacts.tsx';
import { PairSheet } from '#components/pair/PairSheet.tsx';
import { coveredState } from '#components/pair/state.ts';
import { PageHeading } from '#components/ui/PageHeading.tsx';
import type { Deck } from '#lib/decks/deck.ts';

/** What a deck is before anything is done with it: title, source, how much of it, the first pair. */
export function DeckPreview({ deck, actions }: { deck: Deck; actions: ReactNode }) {
  const { t } = useTranslation('shared');
  const first = deck.cards.find((card) => card.en !== null && card.de !== null) ?? deck.cards[0];
  return (
    <>
      <PageHeading
        facts={
          <>
            {t('shared')}
            {' · '}
            <DeckFacts source={deck.source} cards={deck.cards} />
          </>
        }
        title={deck.title}
        text={deck.description}
      />
      <DeckSource deck={deck} />
      {actions}
      {first && (
        <section aria-labelledby="first-pair" className="mt-8">
          <h2 id="first-pair" className="mb-3 text-xl">
            {t('first')}
            {first.speaker !== null && <span className="font-sans text-base text-soft">{` · ${first.speaker}`}</span>}
          </h2>
          <PairSheet card={first} covered={coveredState(false, false)} onSpeak={ignore} />
        </section>
      )}
    </>
  );
}

function DeckSource({ deck: { source } }: { deck: Deck }) {
  const { t } = useTranslation('shared');
  const name = source.title ?? source.url;
  if (name === null) return null;
  const [before = '', after = ''] = t('source', { source: '\n' }).split('\n');
  return (
    <p className="mb-6 text-small wrap-anywhere text-soft">
      {before}
      {source.url === null ? (
        <span lang="de">{name}</span>
      ) : (
        <a
          href={source.url}
          rel="noreferrer nofollow"
          lang={source.title === null ? undefined : 'de'}
          className="text-link"
        >
          {name}
        </a>
      )}
      {after}
    </p>
  );
}

/** Nothing is announced here: the first pair is a foretaste of reading. */
function ignore() {
  return undefined;
}
