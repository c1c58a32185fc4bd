'use client';

import { memo, useId, useRef } from 'react';
import type { Card } from '#lib/decks/deck.ts';
import type { Language } from '#lib/engine/types.ts';
import { useFollowingTexts } from '#lib/i18n/client.tsx';
import { useNear } from './near.ts';
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

/** As many pairs stand in the served page in full; the others follow as they come near. */
const SERVED = 12;

/** One card as a side-by-side pair. Far from the screen it is plain text, so that decks of hundreds stay quick. */
export const Pair = memo(function Pair(props: PairProps) {
  const { card, number, covered } = props;
  const element = useRef<HTMLElement>(null);
  const heading = useId();
  const near = useNear(element, number <= SERVED);
  return (
    <article ref={element} className="pair" aria-labelledby={heading}>
      {near ? (
        <NearPair {...props} heading={heading} />
      ) : (
        <>
          <h2 id={heading} className="pair-speaker">
            {card.speaker ?? number}
          </h2>
          {!covered.en && <p lang="en">{card.en}</p>}
          {!covered.de && <p lang="de">{card.de}</p>}
        </>
      )}
    </article>
  );
});

/** Who said it, the sheet with both sides, and the sentence of the article. */
function NearPair({ card, number, covered, onCover, onSpeak, heading }: PairProps & { heading: string }) {
  const t = useFollowingTexts('deck');
  return (
    <>
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
    </>
  );
}
