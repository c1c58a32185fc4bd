import { CLAUSE_OPENERS, INDIRECT_VERBS } from '../languages/indirect.ts';
import { judgeLanguage } from '../text/language.ts';
import { foldWord } from '../text/normalize.ts';
import type { Span } from '../types.ts';
import type { Draft } from './draft.ts';
import type { Gap } from './gap.ts';
import { readGap } from './gap.ts';

/** A German stretch of running text that may render a quotation without marks or cue. */
export interface Clause extends Span {
  readonly gap: Gap;
  /** It stands in front of the quotation. */
  readonly first: boolean;
  /** Told in indirect speech. */
  readonly indirect: boolean;
}

/** How far such a clause may be, in characters, and how many pieces between commas it may have. */
const REACH = 320;
const PIECES = 4;
/** Pieces looked at on each side. */
const MOST = 7;
const MARK = /[„“”"»«‟]/u;
const PIECE =
  /[^,;:–.!?()\n]+(?:[.](?=\p{L}|\d)[^,;:–.!?()\n]*|(?<=\b\p{L}|\d)\.(?=\s\p{Ll}|\s?\d)[^,;:–.!?()\n]*)*[.!?…]*/gu;

/** Clauses after and before the quotation, in its paragraph, up to the next marks. */
export function findClauses(text: string, english: Draft): Clause[] {
  return [...after(text, english), ...before(text, english)];
}

function after(text: string, english: Draft): Clause[] {
  const from = english.outer.end;
  const zone = upTo(text.slice(from, from + REACH), /\n\s*\n/u, MARK);
  return runs(zone, english.text.length).flatMap(({ start, end }) => {
    const span = trim(text, from + start, from + end);
    return clause(text, span, readGap(text.slice(from, span.start), 'de'), false);
  });
}

function before(text: string, english: Draft): Clause[] {
  const to = english.outer.start;
  const floor = Math.max(0, to - REACH);
  const zone = text.slice(floor, to);
  const cut = Math.max(
    zone.lastIndexOf('\n\n') + 1,
    ...[...zone.matchAll(/[“”"»«]/gu)].map((match) => match.index + 1),
  );
  const from = floor + Math.max(0, cut);
  return runs(text.slice(from, to), english.text.length).flatMap(({ start, end }) => {
    const span = trim(text, from + start, from + end);
    return clause(text, span, readGap(text.slice(span.end, to), 'en'), true);
  });
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
  while (from < to && /[\s–—-]/u.test(text[from]!)) from++;
  for (const { words } of CLAUSE_OPENERS) {
    if (text.slice(from, from + words.length + 1).toLowerCase() === `${words} `) from += words.length + 1;
  }
  while (to > from && /[\s.,]/u.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

function clause(text: string, span: Span, gap: Gap, first: boolean): Clause[] {
  const words = text.slice(span.start, span.end);
  if (span.end - span.start < 6 || judgeLanguage(words, -1).lang !== 'de') return [];
  const indirect = (words.match(/\p{L}+/gu) ?? []).some(
    (word) => INDIRECT_VERBS.has(foldWord(word).replace('ss', 'ß')) || INDIRECT_VERBS.has(foldWord(word)),
  );
  const told = /\bdass\s+$|\bdaß\s+$/iu.test(text.slice(Math.max(0, span.start - 6), span.start));
  return [{ ...span, gap, first, indirect: indirect || told }];
}
