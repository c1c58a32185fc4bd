'use client';

import { useRouter } from 'next/navigation';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DeckView } from '#components/deck/DeckView.tsx';
import { DeckPreview } from './DeckPreview.tsx';
import { Button } from '#components/ui/Button.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import { useDocumentTitle, useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { useOwnRenderings } from '#components/pair/use-own-renderings.ts';
import { fetchRenderings } from '#lib/storage/browser/fetch-renderings.ts';
import { Keeping } from './Keeping.tsx';

interface VisitedDeckProps {
  deck: Deck;
  /** The id of the short link it came from; null when the link itself carries it. */
  from: string | null;
  /** What should be known about it first. */
  notice?: ReactNode;
}

/** A deck that came by a link: first what it is, then, as wished, to read, to study or to keep. Nothing is kept unasked. */
export function VisitedDeck({ deck, from, notice }: VisitedDeckProps) {
  const { t } = useTranslation('shared');
  const locale = useLocale();
  const router = useRouter();
  const [reading, setReading] = useState(false);
  const [refused, setRefused] = useState(false);
  const own = useOwnRenderings(fetchRenderings, deck.cards, undefined);
  const studied = deck.cards.some((card) => card.en !== null && card.de !== null);
  useDocumentTitle(`${deck.title} · Wortlaut`);

  const study = async () => {
    const { admitDeck } = await import('#lib/storage/browser/visits.ts');
    const admitted = await admitDeck(deck, from);
    setRefused(!admitted.ok);
    if (admitted.ok) router.push(paths.study(locale, admitted.value));
  };

  const actions = (
    <div className="mb-6 grid gap-3">
      {notice}
      <div className="flex flex-wrap items-center gap-3">
        {studied && (
          <Button variant="primary" onClick={() => void study()}>
            {t('study')}
          </Button>
        )}
        {!reading && (
          <Button
            onClick={() => {
              setReading(true);
              // So that a reload without network finds it; reading goes on should the browser refuse.
              void import('#lib/storage/browser/visits.ts').then(({ admitDeck }) => admitDeck(deck, from));
            }}
          >
            {t('read')}
          </Button>
        )}
        <Keeping deck={deck} from={from} />
      </div>
      <p role="status" className="text-small text-soft">
        {refused ? t('noStorage') : t('note')}
      </p>
    </div>
  );

  return reading ? (
    <DeckView deck={deck} title={deck.title} description={deck.description} actions={actions} own={own} />
  ) : (
    <DeckPreview deck={deck} actions={actions} />
  );
}
