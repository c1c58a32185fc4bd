import type { Language, Segment, Span } from '../../engine/types.ts';
import { otherSide, type Pairs, settled, withPair, type WorkPair } from './pair.ts';

/** Joins a segment with the next one, and with whatever stands between their texts where the order is turned. */
export function joinSegments(pairs: Pairs, key: string, index: number): Pairs {
  return withPair(pairs, key, (pair) => {
    const [upper, lower] = [pair.segments[index], pair.segments[index + 1]];
    if (!upper || !lower) return pair;
    let joined = hullOf(upper, lower);
    let rest = pair.segments.filter((segment) => segment !== upper && segment !== lower);
    for (let taken: Segment | undefined; (taken = rest.find((segment) => meet(segment, joined)));) {
      joined = hullOf(joined, taken);
      rest = rest.filter((segment) => segment !== taken);
    }
    const before = pair.segments.slice(0, index).filter((segment) => rest.includes(segment)).length;
    return cutAs(pair, rest.toSpliced(before, 0, joined));
  });
}

/**
 * Splits a segment before the word at `offset` (of that side's whole text). The other side is cut where the fewest
 * links cross, at the like place if that leaves a choice; it may keep nothing on one side of the cut.
 */
export function splitSegment(pairs: Pairs, key: string, index: number, side: Language, offset: number): Pairs {
  return withPair(pairs, key, (pair) => {
    const segment = pair.segments[index];
    const span = segment?.[side];
    if (!segment || !span) return pair;
    const cut = wordStarts(pair[side]!, span).find((start) => start >= offset);
    if (cut === undefined || cut === span.start) return pair;
    const other = otherSide(side);
    const [one, two] = halves(pair[side]!, span, cut);
    const facing = segment[other];
    const [first, second] = facing
      ? halves(pair[other]!, facing, facingCut(pair, side, span, cut, facing))
      : [null, null];
    const upper = side === 'en' ? { en: one, de: first } : { en: first, de: one };
    const lower = side === 'en' ? { en: two, de: second } : { en: second, de: two };
    return cutAs(pair, pair.segments.toSpliced(index, 1, upper, lower));
  });
}

/** The two ways a word can cross the boundary between a segment and the next one. */
export type Shift = 'up' | 'down';

/** Moves the boundary behind a segment by one word of one side. Only words where the two texts touch can cross it. */
export function shiftWord(pairs: Pairs, key: string, index: number, side: Language, shift: Shift): Pairs {
  return withPair(pairs, key, (pair) => {
    const [from, to] = shift === 'up' ? [index + 1, index] : [index, index + 1];
    const spans = shifted(pair, from, to, side, shift);
    if (!spans) return pair;
    const segments = pair.segments
      .with(from, { ...pair.segments[from]!, [side]: spans.from })
      .with(to, { ...pair.segments[to]!, [side]: spans.to });
    return cutAs(pair, segments);
  });
}

/** Whether {@link shiftWord} would do anything. */
export function canShift(pair: WorkPair, index: number, side: Language, shift: Shift): boolean {
  const [from, to] = shift === 'up' ? [index + 1, index] : [index, index + 1];
  return shifted(pair, from, to, side, shift) !== null;
}

/** Forgets every cut, so that the engine lines the pair up anew. */
export function realign(pairs: Pairs, key: string): Pairs {
  return withPair(pairs, key, (pair) => settled({ ...pair, cut: false, due: 'all' }));
}

function shifted(pair: WorkPair, from: number, to: number, side: Language, shift: Shift) {
  const text = pair[side];
  const giver = pair.segments[from]?.[side];
  const taker = pair.segments[to];
  if (text === null || !giver || !taker) return null;
  const touching = taker[side];
  // Nothing there yet: the word that stands nearest moves. Else the one at the edge where both touch.
  const first = touching ? touching.end <= giver.start : shift === 'up';
  if (touching) {
    const [before, after] = first ? [touching, giver] : [giver, touching];
    if (text.slice(before.end, after.start).trim() !== '') return null;
  }
  const starts = wordStarts(text, giver);
  const [one, two] = halves(text, giver, (first ? starts[1] : starts.at(-1)) ?? giver.end);
  const [word, rest] = first ? [one, two] : starts.length > 1 ? [two, one] : [giver, null];
  return { from: rest, to: touching ? union(touching, word ?? giver) : (word ?? giver) };
}

function cutAs(pair: WorkPair, segments: readonly Segment[]): WorkPair {
  return settled({ ...pair, segments, cut: true, due: pair.due === 'all' ? 'all' : 'links' });
}

/** Where the words of a stretch begin: words are what stands between white space. */
export function wordStarts(text: string, span: Span): number[] {
  return Array.from(text.slice(span.start, span.end).matchAll(/\S+/gu), ({ index }) => span.start + index);
}

/** The two parts of a stretch without the white space between them; null for one with nothing in it. */
function halves(text: string, span: Span, cut: number): [Span | null, Span | null] {
  const end = span.start + text.slice(span.start, cut).trimEnd().length;
  const start = cut + (text.slice(cut, span.end).length - text.slice(cut, span.end).trimStart().length);
  return [end > span.start ? { start: span.start, end } : null, start < span.end ? { start, end: span.end } : null];
}

function facingCut(pair: WorkPair, side: Language, span: Span, cut: number, facing: Span): number {
  const other = otherSide(side);
  const links = pair.links.filter(
    (link) => link.confidence > 0 && inside(link[side], span) && inside(link[other], facing),
  );
  const share = (cut - span.start) / (span.end - span.start);
  const like = facing.start + share * (facing.end - facing.start);
  let best = facing.end;
  let least = Infinity;
  for (const at of [...wordStarts(pair[other]!, facing), facing.end]) {
    const crossing = links.filter((link) => link[side].start < cut !== link[other].start < at).length;
    const cost = crossing + Math.abs(at - like) / (facing.end - facing.start + 1);
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
}

function inside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function union(one: Span, other: Span): Span {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

function hullOf(one: Segment, other: Segment): Segment {
  const hull = (a: Span | null, b: Span | null): Span | null => (a && b ? union(a, b) : (a ?? b));
  return { en: hull(one.en, other.en), de: hull(one.de, other.de) };
}

function meet(one: Segment, other: Segment): boolean {
  const touch = (a: Span | null, b: Span | null): boolean =>
    a !== null && b !== null && a.start < b.end && b.start < a.end;
  return touch(one.en, other.en) || touch(one.de, other.de);
}
