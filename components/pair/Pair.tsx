'use client';

import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '#lib/decks/deck.ts';
import type { Language } from '#lib/engine/types.ts';
import { PairContext } from './PairContext.tsx';
import { PairSheet } from './PairSheet.tsx';
import type { Covered, Spoken } from './state.ts';

interface PairProps {
  card: Card;
  number: number;
  covered: Covered;
  onCover: (id: string, side: Language, covered: boolean) => void;
  onSpeak: (spoken: Spoken | null) => void;
}

/** One card as a side-by-side pair: who said it, the sheet with both sides, and the sentence of the article. */
export const Pair = memo(function Pair({ card, number, covered, onCover, onSpeak }: PairProps) {
  const { t } = useTranslation('deck');
  const heading = useId();
  return (
    <article className="pair" aria-labelledby={heading}>
      <header className="pair-head">
        <h2 id={heading} className="pair-speaker">
          <span className="sr-only">{t('pair', { number })} </span>
          {card.speaker ?? t('unknownSpeaker')}
          {card.role !== null && <span lang="de" className="pair-role">{` ${card.role}`}</span>}
        </h2>
        <p className={`pair-relation pair-relation-${card.relation}`}>{t(`relation.${card.relation}`)}</p>
      </header>
      <PairSheet card={card} covered={covered} onCover={onCover} onSpeak={onSpeak} />
      <PairContext card={card} covered={covered} />
    </article>
  );
});
