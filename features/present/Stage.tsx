'use client';

import { useTranslation } from 'react-i18next';
import type { Card } from '#lib/decks/deck.ts';
import { Slide } from './Slide.tsx';
import type { Hiding } from './use-presentation.ts';

/** The pair that is shown, and who said it. Read out with each step. */
export function Stage({ card, hiding, revealed }: { card: Card | undefined; hiding: Hiding; revealed: number }) {
  const { t } = useTranslation('present');
  return (
    <section aria-label={t('stage')} aria-live="polite" className="present-stage">
      {card && (
        <>
          {card.speaker !== null && (
            <p className="present-speaker">
              {card.speaker}
              {card.role !== null && <span lang="de" className="text-soft">{`, ${card.role}`}</span>}
            </p>
          )}
          <Slide key={card.id} card={card} {...hiding} revealed={revealed} />
        </>
      )}
    </section>
  );
}
