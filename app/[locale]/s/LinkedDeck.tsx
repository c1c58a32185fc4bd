'use client';

import { useEffect, useState } from 'react';
import { LinkProblem } from '#components/share/LinkProblem.tsx';
import { Loading } from '#components/share/Loading.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import type { LinkError } from '#lib/decks/link-text.ts';
import type { Result } from '#lib/decks/result.ts';
import { useHash } from '../shared/use-hash.ts';
import { VisitedDeck } from '../shared/VisitedDeck.tsx';

/** The deck that the address carries. Another hash is another deck; one that carries none is said to be so. */
export function LinkedDeck() {
  const hash = useHash();
  const read = useDecoded(hash);
  if (hash === null || read === null) return <Loading />;
  return read.ok ? <VisitedDeck key={hash} deck={read.value} from={null} /> : <LinkProblem problem={read.error} />;
}

function useDecoded(hash: string | null): Result<Deck, LinkError> | null {
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
