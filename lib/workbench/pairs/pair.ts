import type { Accepts, CardLink, Context, Side } from '../../decks/deck.ts';
import type { Language, Relation, Segment, Span } from '../../engine/types.ts';

/** A link, and who made it. A hand's link with confidence 0 says that the two words do not belong together. */
export interface PairLink extends CardLink {
  readonly by: 'engine' | 'hand';
}

/** Where each side stands in the article, stretch by stretch; empty for a side that was typed or came from a file. */
export type Places = Readonly<Record<Language, readonly Span[]>>;

/**
 * A pair on the workbench: a card to be, with what is needed to repair it. The segments of a pair cover every letter of
 * both sides that is no white space exactly once, also while one side is missing.
 */
export interface WorkPair {
  /** Stays the same whatever becomes of the pair; unique on a workbench. */
  readonly key: string;
  /** The id its card has; null once its texts have changed: then they make a new one. */
  readonly id: string | null;
  readonly en: Side;
  readonly de: Side;
  readonly places: Places;
  readonly original: Language;
  readonly relation: Relation;
  readonly confidence: number;
  readonly cue: string | null;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly note: string | null;
  readonly accepts: Accepts;
  readonly segments: readonly Segment[];
  /** True once somebody cut or joined the segments: then the engine leaves them as they are. */
  readonly cut: boolean;
  readonly links: readonly PairLink[];
  readonly context: Context | null;
  /** A pair that stays out of the deck. */
  readonly dropped: boolean;
  /** What the engine has still to do: links only, or segments and the sentence around the pair too. */
  readonly due: 'nothing' | 'links' | 'all';
}

export type Pairs = readonly WorkPair[];

export function otherSide(side: Language): Language {
  return side === 'en' ? 'de' : 'en';
}

/** Pairs with one of them changed; the very same list when `change` gives the pair back as it was, or it is not there. */
export function withPair(pairs: Pairs, key: string, change: (pair: WorkPair) => WorkPair): Pairs {
  const at = pairs.findIndex((pair) => pair.key === key);
  const pair = pairs[at];
  if (!pair) return pairs;
  const changed = change(pair);
  return changed === pair ? pairs : pairs.with(at, changed);
}

/** The segments of a pair that nobody cut: one, over all there is. */
export function wholeSegments(en: Side, de: Side): Segment[] {
  const whole = (side: Side): Span | null => (side === null ? null : { start: 0, end: side.length });
  return [{ en: whole(en), de: whole(de) }];
}

/** A pair whose relation and original fit the sides it has. Every repair of texts ends with this. */
export function settled(pair: WorkPair): WorkPair {
  const both = pair.en !== null && pair.de !== null;
  const relation = both ? (pair.relation === 'none' ? 'full' : pair.relation) : 'none';
  const original = pair[pair.original] === null ? otherSide(pair.original) : pair.original;
  const links = both ? pair.links : [];
  const segments = pair.segments.filter(({ en, de }) => en !== null || de !== null);
  return { ...pair, relation, original, links, segments, due: both ? pair.due : 'nothing' };
}
