import { cleanText } from '../../decks/side-text.ts';
import { LIMITS } from '../../decks/limits.ts';
import type { Language, Segment, Span } from '../../engine/types.ts';
import { otherSide, type PairLink, type Pairs, settled, withPair, type WorkPair } from './pair.ts';

/**
 * Writes another text for one side of one segment; nothing at all takes that side out of the segment. Everything else
 * moves along, links stay where their words still stand, and the engine is asked for the rest.
 */
export function editText(pairs: Pairs, key: string, index: number, side: Language, text: string): Pairs {
  return withPair(pairs, key, (pair) => {
    const segment = pair.segments[index];
    if (!segment) return pair;
    const written = cleanText(text);
    const span = segment[side];
    const old = pair[side] ?? '';
    if (written === (span ? old.slice(span.start, span.end).trim() : '')) return pair;
    // The last text of a pair stays: a pair of nothing is dropped, not emptied.
    if (written === '' && pair[otherSide(side)] === null && pair.segments.length === 1) return pair;
    const change = span ? replacing(old, span, written) : inserting(old, placeFor(pair, index, side), written);
    const changed = change.text.trim() === '' ? null : change.text;
    if ((changed?.length ?? 0) > LIMITS.side) return pair;
    const segments = pair.segments.map((each, at): Segment => ({
      ...each,
      [side]: at === index ? change.own : each[side] && moved(each[side], change),
    }));
    return settled({
      ...pair,
      ...{ [side]: changed, id: null, segments },
      places: changed === null ? { ...pair.places, [side]: [] } : pair.places,
      links: pair.links.flatMap((link) => refit(link, side, old, change)),
      due: pair.cut || pair.segments.length > 1 ? 'links' : 'all',
    });
  });
}

/** What became of a side's text: `from` to `to` was replaced, and what follows moved by `by`. */
interface Change {
  readonly text: string;
  readonly own: Span | null;
  readonly from: number;
  readonly to: number;
  readonly by: number;
}

/** Only what differs counts as replaced, so that the words before and after it keep their links. */
function replacing(old: string, span: Span, written: string): Change {
  const stretch = written === '' ? withBlank(old, span) : span;
  const text = old.slice(0, stretch.start) + written + old.slice(stretch.end);
  const was = old.slice(stretch.start, stretch.end);
  const most = Math.min(was.length, written.length);
  let same = 0;
  while (same < most && was[same] === written[same]) same++;
  let tail = 0;
  while (tail < most - same && was.at(-1 - tail) === written.at(-1 - tail)) tail++;
  const own = written === '' ? null : { start: stretch.start, end: stretch.start + written.length };
  const by = written.length - was.length;
  return { text, own, from: stretch.start + same, to: stretch.end - tail, by };
}

/** A stretch with the blank that would be left over beside it. */
function withBlank(text: string, { start, end }: Span): Span {
  const after = text.length - text.slice(end).trimStart().length;
  return after > end || start === 0 ? { start, end: after } : { start: text.slice(0, start).trimEnd().length, end };
}

function inserting(old: string, at: number, written: string): Change {
  const before = old.slice(0, at).trimEnd();
  const after = old.slice(at).trimStart();
  const start = before === '' ? 0 : before.length + 1;
  const text = [before, written, after].filter((part) => part !== '').join(' ');
  const to = old.length - after.length;
  return { text, own: { start, end: start + written.length }, from: before.length, to, by: text.length - old.length };
}

/** Where a text that a segment did not have belongs: behind that of the nearest segment above that has one. */
function placeFor(pair: WorkPair, index: number, side: Language): number {
  for (let at = index - 1; at >= 0; at--) {
    const span = pair.segments[at]![side];
    if (span) return span.end;
  }
  return 0;
}

function moved(span: Span, { from, to, by }: Change): Span {
  if (span.end <= from) return span;
  return span.start >= to ? { start: span.start + by, end: span.end + by } : { start: span.start, end: span.end + by };
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;

/** The link where its word still stands, as a whole word; nothing where it does not. */
function refit(link: PairLink, side: Language, old: string, change: Change): PairLink[] {
  const span = link[side];
  if (span.start < change.to && span.end > change.from) return [];
  const now = moved(span, change);
  const grown = (text: string, at: number): boolean => LETTER.test(text[at] ?? '');
  const same =
    change.text.slice(now.start, now.end) === old.slice(span.start, span.end) &&
    grown(change.text, now.end) === grown(old, span.end) &&
    grown(change.text, now.start - 1) === grown(old, span.start - 1);
  return same ? [{ ...link, [side]: now }] : [];
}
