'use client';

import { useEffect, useMemo, useRef } from 'react';
import type { Card } from '#lib/decks/deck.ts';
import type { Language } from '#lib/engine/types.ts';
import { Curves } from './Curves.tsx';
import { pairModel, phrase } from './model.ts';
import { PairRow } from './PairRow.tsx';
import { other, usePointing, type WordAt } from './pointing.ts';
import { SideHead } from './SideHead.tsx';
import type { Covered, Spoken } from './state.ts';

interface PairSheetProps {
  card: Card;
  covered: Covered;
  /** Absent: the sides have no heads and cannot be covered. */
  onCover?: (id: string, side: Language, covered: boolean) => void;
  onSpeak: (spoken: Spoken | null) => void;
  /** The word that is lit while nobody points anywhere. */
  resting?: WordAt;
}

/** The two sides of a card, English left, German right, lined up segment by segment and linked word by word. */
export function PairSheet({ card, covered, onCover, onSpeak, resting }: PairSheetProps) {
  const frame = useRef<HTMLDivElement>(null);
  const model = useMemo(() => pairModel(card), [card]);
  const { lit, held, stops, handlers } = usePointing(model, frame, covered, resting);

  useEffect(() => {
    if (held === null || covered[held.side]) return;
    const partners = covered[other(held.side)] ? [] : (model.partners[held.side][held.word] ?? []);
    const own = model.words[held.side][held.word] ?? '';
    const theirs = phrase(model.words[other(held.side)], partners);
    onSpeak(held.side === 'en' ? { en: own, de: theirs } : { en: theirs, de: own });
  }, [held, covered, model, onSpeak]);

  return (
    <div ref={frame} className="pair-sheet" {...handlers}>
      {onCover &&
        (['en', 'de'] as const).map((side) => (
          <SideHead
            key={side}
            card={card}
            side={side}
            covered={covered[side]}
            onToggle={() => {
              onCover(card.id, side, !covered[side]);
            }}
          />
        ))}
      {model.rows.map((row, at) => (
        <PairRow
          key={at}
          cardId={card.id}
          row={row}
          first={at === 0}
          last={at === model.rows.length - 1}
          lit={lit}
          stops={stops}
          covered={covered}
          onReveal={(side) => {
            onCover?.(card.id, side, false);
            frame.current?.querySelector<HTMLElement>(`.side-head-${side} button`)?.focus();
          }}
        />
      ))}
      <Curves lit={lit} />
    </div>
  );
}
