import type { Context } from '../../decks/deck.ts';
import type { LinedUp } from '../../decks/line-up.ts';
import { withHandLinks } from './links.ts';
import type { Pairs, WorkPair } from './pair.ts';

/** What the engine makes of a pair: its texts lined up and the sentence around it. */
export interface Alignment extends LinedUp {
  readonly context: Context | null;
}

/** The pairs with what the engine answered about one of them; unchanged when that has changed since it was asked. */
export function withAlignment(pairs: Pairs, asked: WorkPair, alignment: Alignment): Pairs {
  const at = pairs.indexOf(asked);
  if (at === -1) return pairs;
  const found = alignment.links.map((link) => ({ ...link, by: 'engine' as const }));
  return pairs.with(at, {
    ...asked,
    segments: asked.cut ? asked.segments : alignment.segments,
    links: withHandLinks(asked, found),
    context: asked.due === 'all' ? (alignment.context ?? asked.context) : asked.context,
    due: 'nothing',
  });
}
