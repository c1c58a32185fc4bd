'use client';

import { LinkProblem } from './LinkProblem.tsx';
import { Loading } from './Loading.tsx';
import { useHash } from '#components/ui/use-hash.ts';
import { useLinkedDeck } from './use-linked-deck.ts';
import { VisitedDeck } from './VisitedDeck.tsx';

/** The deck that the address carries. Another hash is another deck; one that carries none is said to be so. */
export function LinkedDeck() {
  const hash = useHash();
  const read = useLinkedDeck(hash);
  if (hash === null || read === null) return <Loading />;
  return read.ok ? <VisitedDeck key={hash} deck={read.value} from={null} /> : <LinkProblem problem={read.error} />;
}
