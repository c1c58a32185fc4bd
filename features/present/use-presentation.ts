'use client';

import { useMemo, useState } from 'react';
import type { Card } from '#lib/decks/deck.ts';
import type { Language } from '#lib/engine/types.ts';
import type { Moves } from './keys.ts';
import { back, forward, isLast, piecesOf, type Place } from './place.ts';

/** What is hidden at first, and whether it is revealed piece by piece. */
export interface Hiding {
  readonly hidden: Language;
  readonly byPiece: boolean;
}

/** Where a presentation is, what it hides, and the ways on. */
interface Presenting extends Omit<Moves, 'leave'> {
  readonly place: Place;
  readonly hiding: Hiding;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly hide: (change: Partial<Hiding>) => void;
}

const START: Place = { card: 0, revealed: 0 };

/** Going through cards; whatever is hidden anew is hidden from the card that is shown, too. */
export function usePresentation(cards: readonly Card[]): Presenting {
  const [place, setPlace] = useState(START);
  const [hiding, setHiding] = useState<Hiding>({ hidden: 'de', byPiece: false });
  const pieces = useMemo(() => cards.map((card) => piecesOf(card, hiding.byPiece)), [cards, hiding.byPiece]);
  return {
    place,
    hiding,
    isFirst: place.card === 0 && place.revealed === 0,
    isLast: isLast(place, pieces),
    hide(change) {
      setHiding((now) => ({ ...now, ...change }));
      setPlace((at) => ({ ...at, revealed: 0 }));
    },
    forward() {
      setPlace((at) => forward(at, pieces));
    },
    back() {
      setPlace((at) => back(at, pieces));
    },
    first() {
      setPlace(START);
    },
    last() {
      setPlace({ card: Math.max(0, cards.length - 1), revealed: 0 });
    },
  };
}
