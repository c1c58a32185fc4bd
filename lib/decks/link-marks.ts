import type { Segment, Span } from '../engine/types.ts';
import type { Card, CardLink, Side } from './deck.ts';
import { linkWords } from './link-words.ts';
import { fromLetters, toLetters } from './vlq.ts';

/** What lines a card's sides up. */
type Marks = Pick<Card, 'segments' | 'links'>;

/** Instead of a number of segments: one segment that covers both sides. */
const WHOLE = -1;
/** A confidence is kept in tenths. */
const TENTHS = 10;

/**
 * Segments and word links of a card in letters (numbers, as vlq.ts writes them):
 *
 *     number of segments, or −1 │ for each side of each: its length, then the gap before it; length 0: nothing there
 *     links, as many as follow  │ confidence in tenths, then for each side: words since the link before
 *                               │ where a span is no word: confidence − 11, then start and length for each side
 */
export function writeMarks({ en, de, segments, links }: Marks & Pick<Card, 'en' | 'de'>): string {
  const numbers: number[] = [];
  if (isWhole(segments, en, de)) numbers.push(WHOLE);
  else {
    numbers.push(segments.length);
    const at = { en: 0, de: 0 };
    for (const segment of segments) {
      for (const side of ['en', 'de'] as const) {
        const span = segment[side];
        if (span) numbers.push(span.end - span.start, span.start - at[side]);
        else numbers.push(0);
        at[side] = span?.end ?? at[side];
      }
    }
  }
  const words = { en: linkWords(en ?? ''), de: linkWords(de ?? '') };
  const last = { en: -1, de: -1 };
  for (const link of links) {
    const tenths = Math.round(link.confidence * TENTHS);
    const number = { en: numberOf(link.en, words.en), de: numberOf(link.de, words.de) };
    if (number.en === -1 || number.de === -1) {
      numbers.push(tenths - TENTHS - 1, link.en.start, link.en.end - link.en.start);
      numbers.push(link.de.start, link.de.end - link.de.start);
    } else {
      numbers.push(tenths, number.en - last.en - 1, number.de - last.de - 1);
      last.en = number.en;
      last.de = number.de;
    }
  }
  return toLetters(numbers);
}

/** Undoes {@link writeMarks}, with confidences in tenths; null for what it does not write. */
export function readMarks(letters: string, en: Side, de: Side): Marks | null {
  const numbers = fromLetters(letters);
  if (!numbers) return null;
  let at = 0;
  const next = (): number => numbers[at++] ?? NaN;
  const segments = readSegments(next, en, de);
  const words = { en: linkWords(en ?? ''), de: linkWords(de ?? '') };
  const last = { en: -1, de: -1 };
  const links: CardLink[] = [];
  while (at < numbers.length) {
    const tenths = next();
    if (tenths < 0) {
      const spans = { en: readSpan(next), de: readSpan(next) };
      links.push({ ...spans, confidence: (tenths + TENTHS + 1) / TENTHS });
      continue;
    }
    last.en += next() + 1;
    last.de += next() + 1;
    const [one, other] = [words.en[last.en], words.de[last.de]];
    if (!one || !other) return null;
    links.push({ en: one, de: other, confidence: tenths / TENTHS });
  }
  return at === numbers.length ? { segments, links } : null;
}

/** A link's confidence as it comes out of a shared link. */
export function inTenths(confidence: number): number {
  return Math.round(confidence * TENTHS) / TENTHS;
}

function readSegments(next: () => number, en: Side, de: Side): Segment[] {
  const count = next();
  if (count === WHOLE) return [{ en: { start: 0, end: en?.length ?? 0 }, de: { start: 0, end: de?.length ?? 0 } }];
  const segments: Segment[] = [];
  const at = { en: 0, de: 0 };
  for (let number = 0; number < count; number++) {
    const spans: Record<'en' | 'de', Span | null> = { en: null, de: null };
    for (const side of ['en', 'de'] as const) {
      const length = next();
      // Beyond the end of the numbers every number is NaN: nothing more is to come.
      if (Number.isNaN(length)) return segments;
      if (length === 0) continue;
      const start = at[side] + next();
      spans[side] = { start, end: start + length };
      at[side] = start + length;
    }
    segments.push(spans);
  }
  return segments;
}

function readSpan(next: () => number): Span {
  const start = next();
  return { start, end: start + next() };
}

function isWhole(segments: readonly Segment[], en: Side, de: Side): boolean {
  const only = segments.length === 1 ? segments[0] : undefined;
  const covers = (span: Span | null | undefined, text: Side): boolean => span?.start === 0 && span.end === text?.length;
  return covers(only?.en, en) && covers(only?.de, de);
}

/** Which word a span is; −1 for none. */
function numberOf(span: Span, words: readonly Span[]): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  const word = words[low];
  return word?.start === span.start && word.end === span.end ? low : -1;
}
