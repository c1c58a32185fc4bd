'use client';

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '#lib/decks/deck.ts';
import type { HardCard } from '#lib/study/hard-cards.ts';
import { HardCardEntry } from './HardCardEntry.tsx';

/** What is forgotten most, with what goes wrong in it; help for what will not stick. */
export function Hardest(props: {
  hard: readonly HardCard[];
  cardOf: (id: string) => Card | null;
  deckHref: (id: string) => string;
  /** Takes a card out of the queue, or lets it back in. */
  onPause: (card: HardCard, paused: boolean) => void;
}) {
  const { hard, cardOf, deckHref, onPause } = props;
  const { t } = useTranslation('progress');
  const id = useId();
  return (
    <section aria-labelledby={id} className="sheet p-5 sm:p-7">
      <h2 id={id} className="mb-3 text-xl">
        {t('hardest.title')}
      </h2>
      {hard.length === 0 && <p className="text-soft">{t('hardest.none')}</p>}
      {hard.some(({ leech, paused }) => leech && !paused) && (
        <p className="mb-5 max-w-text text-small text-soft">{t('hardest.leechHelp')}</p>
      )}
      <ul className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
        {hard.map((each) => (
          <HardCardEntry
            key={each.key}
            hard={each}
            card={cardOf(each.cardId)}
            deckHref={deckHref(each.deckId)}
            onPause={(paused) => {
              onPause(each, paused);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
