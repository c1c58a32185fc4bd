import { DASH, QUOTE } from '../languages/signs.ts';
import { CLAUSE_OPENERS, INDIRECT_VERBS } from '../languages/indirect.ts';
import { REPORTING_VERBS, wordMatcher } from '../languages/reporting.ts';
import { judgeLanguage } from '../text/language.ts';
import { foldWord } from '../languages/fold.ts';
import type { Span } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Gap } from './gap.ts';
import { findCues, readGap } from './gap.ts';

/** A German stretch of running text that may render a quotation without marks or cue. */
export interface Clause extends Span {
  readonly gap: Gap;
  /** It stands in front of the quotation. */
  readonly first: boolean;
  /** Told in indirect speech. */
  readonly indirect: boolean;
}

/** `Sie meint, `, `Bell sagte, dass ` in front of a clause. */
const REPORT = /(?:^|[.!?]\s+)\p{Lu}\p{L}+\s+(\p{Ll}+)(?:\s+\p{Ll}+)?,\s*(?:dass\s+)?$/u;
const isReporting = wordMatcher(REPORTING_VERBS.words);
/** How far such a clause may be, in characters, and how many pieces between commas it may have. */
const REACH = 320;
const PIECES = 4;
/** Phrases before a bracket that are compared. */
const PHRASES = 24;
/** Pieces looked at on each side. */
const MOST = 7;
const MARK = new RegExp(`[${QUOTE}]`, 'u');
const MARKS = new RegExp(`[${QUOTE}]`, 'gu');
const REPORT_BEHIND = new RegExp(String.raw`^\s*,\s*(\p{Ll}+)[^,.!?:;${DASH}\n]*[,.!?:;${DASH}\n]`, 'u');
const BEFORE_WORDS = new RegExp(String.raw`[\s${DASH}-]`, 'u');
const INSIDE = String.raw`[^,;:${DASH}.!?()\n]`;
const PIECE = new RegExp(
  String.raw`${INSIDE}+(?:[.](?=\p{L}|\d)${INSIDE}*|(?<=\b\p{L}|\d)\.(?=\s\p{Ll}|\s?\d)${INSIDE}*)*[.!?…]*`,
  'gu',
);

/** Clauses after and before the quotation, in its paragraph, up to the next marks. */
export function findClauses(text: string, english: Draft): Clause[] {
  return [...after(text, english), ...before(text, english)];
}

function after(text: string, english: Draft): Clause[] {
  const from = english.outer.end;
  const whole = upTo(text.slice(from, from + REACH), /\n\s*\n/u, MARK);
  const skipped = reportLength(whole);
  return runs(whole.slice(skipped), english.text.length).flatMap(({ start, end }) => {
    const span = trim(text, from + skipped + start, from + skipped + end);
    return clause(text, span, readGap(text.slice(from, span.start), 'de'), false);
  });
}

function before(text: string, english: Draft): Clause[] {
  const to = english.outer.start;
  const floor = Math.max(0, to - REACH);
  const zone = text.slice(floor, to);
  const cut = Math.max(zone.lastIndexOf('\n\n') + 1, ...[...zone.matchAll(MARKS)].map((match) => match.index + 1));
  const from = floor + Math.max(0, cut);
  const near = phrases(text, from, to, english.text.length);
  return [...runs(text.slice(from, to), english.text.length).map(shifted(from)), ...near].flatMap(({ start, end }) => {
    const span = trim(text, start, end);
    return clause(text, span, readGap(text.slice(span.end, to), 'en'), true);
  });
}

function shifted(by: number): (span: Span) => Span {
  return ({ start, end }) => ({ start: start + by, end: end + by });
}

/** `nannte es eine Art Tanz (englisch „a kind of dance“)`: phrases of every fitting length that end at the bracket. */
function phrases(text: string, from: number, to: number, length: number): Span[] {
  const zone = text.slice(from, to);
  const bracket = zone.lastIndexOf('(');
  if (bracket < 0 || !findCues(zone.slice(bracket)).some(({ row }) => row.to === 'en' && row.strength > 1)) return [];
  const said = zone.slice(0, bracket).trimEnd();
  const found: Span[] = [];
  for (const { index } of said.matchAll(/(?<=\s|^)\p{L}/gu)) {
    const ratio = (said.length - index) / length;
    if (ratio > 0.4 && ratio < 1.8) found.push({ start: from + index, end: from + said.length });
  }
  return found.slice(-PHRASES);
}

/** The reporting clause right behind the quotation renders nothing: `, sagt er. Ich spiele nur.` Its length. */
function reportLength(zone: string): number {
  const report = REPORT_BEHIND.exec(zone);
  return report && isReporting(report[1]!) ? report[0].length : 0;
}

function upTo(text: string, ...stops: readonly RegExp[]): string {
  const ends = stops.map((stop) => text.search(stop)).filter((at) => at >= 0);
  return ends.length === 0 ? text : text.slice(0, Math.min(...ends));
}

/** Runs of pieces between commas and stops that are about as long as the quotation. */
function runs(zone: string, length: number): Span[] {
  const pieces = [...zone.matchAll(PIECE)].filter((match) => /\p{L}{2}/u.test(match[0]));
  const near = pieces
    .slice(0, MOST)
    .concat(pieces.length > MOST ? pieces.slice(-MOST).filter((piece) => !pieces.slice(0, MOST).includes(piece)) : []);
  const found: Span[] = [];
  near.forEach((piece, index) => {
    for (let last = index; last < Math.min(near.length, index + PIECES); last++) {
      const start = piece.index;
      const end = near[last]!.index + near[last]![0].length;
      if (end - start > length * 2.2 + 12) break;
      if (end - start >= length * 0.45 - 4) found.push({ start, end });
    }
  });
  return found;
}

/** Without white space, "dass", and the final full stop. */
function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && BEFORE_WORDS.test(text[from]!)) from++;
  const cue = findCues(text.slice(from, Math.min(to, from + 40)))[0];
  if (cue?.at === 0 && cue.row.to !== 'en' && cue.end < to - from) {
    from += cue.end;
    while (from < to && /[\s:,]/u.test(text[from]!)) from++;
  }
  for (const { words } of CLAUSE_OPENERS) {
    if (text.slice(from, from + words.length + 1).toLowerCase() === `${words} `) from += words.length + 1;
  }
  while (to > from && /[\s.,]/u.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

function clause(text: string, span: Span, gap: Gap, first: boolean): Clause[] {
  const words = text.slice(span.start, span.end);
  if (span.end - span.start < 6 || judgeLanguage(words, -1).lang !== 'de') return [];
  // "ich spiele" is no indirect speech, "er spiele" is.
  const all = words.match(/\p{L}+/gu) ?? [];
  const indirect =
    !all.some((word) => /^ich$/iu.test(word)) &&
    all.some((word) => INDIRECT_VERBS.has(foldWord(word).replace('ss', 'ß')) || INDIRECT_VERBS.has(foldWord(word)));
  const told = /\bdass\s+$|\bdaß\s+$/iu.test(text.slice(Math.max(0, span.start - 6), span.start));
  const reports = REPORT.exec(text.slice(Math.max(0, span.start - 60), span.start));
  const announced = reports !== null && isReporting(reports[1]!) ? { ...gap, strayWords: 0 } : gap;
  return [{ ...span, gap: announced, first, indirect: indirect || told }];
}
