'use client';

import { useEffect, useState } from 'react';
import type { Deck } from '#lib/decks/deck.ts';
import type { LinkError } from '#lib/decks/link-text.ts';
import type { Result } from '#lib/decks/result.ts';

/** The deck that a hash carries, or why there is none; null until that is known. */
export function useLinkedDeck(hash: string | null): Result<Deck, LinkError> | null {
  const [read, setRead] = useState<{ hash: string; result: Result<Deck, LinkError> } | null>(null);
  useEffect(() => {
    if (hash === null) return;
    let current = true;
    void import('#lib/decks/link.ts')
      .then(({ decodeDeck }) => decodeDeck(hash))
      .then((result) => {
        if (current) setRead({ hash, result });
      });
    return () => {
      current = false;
    };
  }, [hash]);
  return read?.hash === hash ? read.result : null;
}
