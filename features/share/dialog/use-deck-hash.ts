'use client';

import { useEffect, useState } from 'react';
import type { Deck } from '#lib/decks/deck.ts';
import { encodeDeck } from '#lib/decks/link.ts';

/** What a link to the deck has behind its #; null until it is made, false when the deck is too large for one. */
export function useDeckHash(deck: Deck): string | null | false {
  const [made, setMade] = useState<{ of: Deck; hash: string | false } | null>(null);
  useEffect(() => {
    let current = true;
    void encodeDeck(deck).then((hash) => {
      if (current) setMade({ of: deck, hash: hash.ok ? hash.value : false });
    });
    return () => {
      current = false;
    };
  }, [deck]);
  return made?.of === deck ? made.hash : null;
}
