import { REPORTING_VERBS, wordMatcher } from '../../lib/engine/languages/reporting.ts';
import { judgeLanguage } from '../../lib/engine/text/language.ts';
import type { Language, Span } from '../../lib/engine/types.ts';

/** A clause of running text: what stands between two marks of punctuation, outside of quotation marks. */
export interface Piece extends Span {
  readonly lang: Language | 'other';
  /** It says who speaks: "sagte sie", "so die Ingenieurin". */
  readonly reports: boolean;
  /** A sentence begins with it, or ends with it. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** A line begins with it, after a blank line. */
  readonly paragraph: boolean;
}

const PIECE =
  /[^,;:–—.!?()[\]\n|]+(?:(?<=[\p{L}\d])[.](?=\p{L}|\d)[^,;:–—.!?()[\]\n|]*|(?<=\b\p{L}|\d)\.(?=\s\p{Ll}|\s?\d)[^,;:–—.!?()[\]\n|]*)*[.!?…]*/gu;

/** An interpreter's clause reports too. */
const isReporting = wordMatcher([...REPORTING_VERBS.words, 'übersetzte', 'übersetzten', 'übersetzt', 'dolmetschte']);
const HELPING = /^(?:er|sie|es|man|hatte|habe|hat|haben|wird|wurde)$/iu;

/** The clauses of `text` outside `taken`, which are in order and do not overlap. */
export function piecesOf(text: string, taken: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of [...taken, { start: text.length, end: text.length }]) {
    if (start > at) pieces.push(...inZone(text, at, start));
    at = Math.max(at, end);
  }
  return pieces;
}

function inZone(text: string, from: number, to: number): Piece[] {
  return [...text.slice(from, to).matchAll(PIECE)]
    .filter(([words]) => /\p{L}{2}|\d/u.test(words))
    .map(({ 0: words, index }) => {
      const span = trimmed(text, from + index, from + index + words.length);
      const before = text.slice(Math.max(0, span.start - 4), span.start);
      const said = text.slice(span.start, span.end);
      return {
        ...span,
        lang: judgeLanguage(said, -1).lang,
        reports: isReport(said),
        opens: /(?:^|[.!?:\n(„“"»«>|]\s*)$/u.test(before),
        closes: /[.!?…]$/u.test(said) || /^\s*(?:[\n)|]|$)/u.test(text.slice(span.end, span.end + 2)),
        paragraph: /\n\s*\n\s*$/u.test(text.slice(Math.max(0, span.start - 6), span.start)) || span.start === 0,
      };
    });
}

/** "sagte Bell", "so die Wirtin", "Bell sagt", "habe sie gesagt": short, with a verb of saying in its place. */
export function isReport(said: string): boolean {
  const words = said.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const [first = '', second = ''] = words;
  if (words.length === 0 || words.length > 9) return false;
  if (first === 'so' && words.length > 1) return true;
  if (isReporting(first)) return words.length > 1;
  if (words.length > 1 && isReporting(second) && (HELPING.test(first) || words.length < 7)) return true;
  return HELPING.test(first) && isReporting(words.at(-1)!);
}

/** Whether a gap between two quotations holds words of saying: ", sagte sie, ". */
export function saysIn(gap: string): boolean {
  const words = gap.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length > 0 && words.length <= 12 && words.slice(0, 4).some(isReporting);
}

export function trimmed(text: string, start: number, end: number): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s–—*_>#•-]/u.test(text[from]!)) from++;
  while (to > from && /[\s*_]/u.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
