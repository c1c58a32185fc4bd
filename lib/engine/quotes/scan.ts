import { ELISIONS, MARKS } from '../languages/marks.ts';
import type { MarkRow } from '../languages/marks.ts';
import { APOSTROPHE, DASH, HYPHEN, isApostrophe, QUOTE } from '../languages/signs.ts';
import type { Span } from '../types.ts';
import { unclosedEnd } from './unclosed.ts';

/** A stretch in quotation marks. The span is what stands between the marks, as it stands there. */
export interface Marked extends Span {
  readonly open: string;
  readonly close: string;
  /** How many quotations it stands inside of. */
  readonly depth: number;
  /** Marks inside that only repeat the opening one, where a quotation goes on in a new paragraph. */
  readonly reopened: readonly Span[];
}

/** What stands beside a mark: an edge (space, bracket, dash, end of text), punctuation, or a word. */
type Side = 'edge' | 'point' | 'word';

interface Open {
  readonly row: MarkRow;
  /** Where the mark begins. */
  readonly at: number;
  /** Paragraph ends since then, or since it was last repeated at the head of a paragraph. */
  crossed: number;
  readonly reopened: Span[];
}

/** How many open quotations a closing mark is compared with, so that no text makes the scan slow. */
const REACH = 8;
/** So many marks may stay open before the outer ones are given up. */
const MOST_OPEN = 512;
/** A quotation may run over so many paragraph ends without its mark being repeated. */
const PARAGRAPHS = 3;
/** Longest quotation opened by a comma, in characters: `,Ja'`. */
const COMMA_REACH = 80;

/** So many of one sign in a row are still marks. */
const NOISE = 5;

const SIGNS = new Set(MARKS.flatMap((row) => [row.open, ...row.close]));
const DOUBLED = new Set([...SIGNS].filter((sign) => sign.length === 2));
const FIRST = new Set([...SIGNS].map((sign) => sign[0]!));
const OPENING = new Map(MARKS.map((row) => [row.open, row]));
/** What follows a comma that opens: a quotation without others in it, up to a letter and a mark that closes it. */
const CLOSED_COMMA = new RegExp(
  String.raw`^[^.!?;,\n${QUOTE}]*?\p{L}[${OPENING.get(',')?.close.join('') ?? ''}](?!\p{L})`,
  'u',
);
const EDGE_BEFORE = new RegExp(String.raw`[([{${DASH}/=*|${HYPHEN}]`, 'u');
const EDGE_AFTER = new RegExp(String.raw`[)\]}${DASH}/=*|${HYPHEN}]`, 'u');
const FEET_AND_INCHES = new RegExp(String.raw`\d[${APOSTROPHE}]\d{1,2}$`, 'u');

/**
 * Finds the stretches in quotation marks, of all kinds, nested, mixed and unbalanced, in one pass over the text.
 * Ordered by where they begin, outer ones first. Marks without a partner, apostrophes, feet and inches mark nothing.
 */
export function scanMarks(text: string): Marked[] {
  const scan = new Scan(text);
  return scan.run();
}

class Scan {
  readonly #text: string;
  readonly #found: (Span & { open: string; close: string; reopened: Span[] })[] = [];
  #stack: Open[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  run(): Marked[] {
    const text = this.#text;
    for (let at = 0; at < text.length;) {
      const char = text[at]!;
      if (char === '\n') at = this.#newline(at);
      else if (!FIRST.has(char)) at++;
      else at = this.#noise(at) ?? this.#mark(at);
    }
    this.#drop(this.#stack);
    return nest(
      this.#found.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 200)))),
    );
  }

  /** A row of one sign is a line or a slip, and marks nothing: where it ends, null for a mark. */
  #noise(at: number): number | null {
    const sign = this.#text[at]!;
    let end = at + 1;
    while (this.#text[end] === sign) end++;
    return end - at > NOISE ? end : null;
  }

  /** A blank line ends a paragraph. */
  #newline(at: number): number {
    let next = at + 1;
    let blank = false;
    while (next < this.#text.length && /\s/u.test(this.#text[next]!)) blank = this.#text[next++] === '\n' || blank;
    if (blank) {
      const goesOn = (open: Open, index: number): boolean =>
        index >= this.#stack.length - REACH && open.row.level === 'double' && open.crossed < PARAGRAPHS;
      this.#drop(this.#stack.filter((open, index) => !goesOn(open, index)));
      this.#stack = this.#stack.filter(goesOn);
      for (const open of this.#stack) open.crossed++;
      const sign = this.#signAt(next);
      const again = this.#stack.find((open) => open.row.open === sign && open.crossed === 1);
      if (again && sign) {
        again.crossed = 0;
        again.reopened.push({ start: next, end: next + sign.length });
        return next + sign.length;
      }
    }
    return next;
  }

  #signAt(at: number): string | null {
    const double = this.#text.slice(at, at + 2);
    if (DOUBLED.has(double) && this.#text[at + 2] !== double[0]) return double;
    const single = double[0];
    return single !== undefined && SIGNS.has(single) ? single : null;
  }

  /** Decides what the sign at `at` is, and returns where to go on. */
  #mark(at: number): number {
    let sign = this.#signAt(at);
    if (!sign) return at + 1;
    if (sign === "''" && this.#closesTwo()) sign = "'";
    const end = at + sign.length;
    const before = side(this.#text, at - 1, -1);
    const after = side(this.#text, end, 1);
    const single = OPENING.get(sign)?.level === 'single' || isApostrophe(sign);
    if (sign === ',') this.#comma(at, before, after);
    else if (single) this.#single(at, sign, before, after);
    else this.#double(at, sign, before, after);
    return end;
  }

  /** Two single marks side by side may close two quotations: 'one ‚in another''. */
  #closesTwo(): boolean {
    return this.#stack.slice(-REACH).filter(({ row }) => row.level === 'single' && row.close.includes("'")).length > 1;
  }

  #double(at: number, sign: string, before: Side, after: Side): void {
    if (isInch(this.#text, at, sign, this.#stack.length > 0)) return;
    const row = OPENING.get(sign);
    const partner = this.#partner(sign, before !== 'edge' && after !== 'word');
    // `" Ja ", sagte sie`: with a comma or full stop behind it a straight mark closes, even after a space.
    const ends =
      partner !== null &&
      straight(sign) &&
      /^[,;:!?]|^\.(?!\.)/u.test(this.#text.slice(at + sign.length, at + sign.length + 2));
    const opens = before === 'edge' && after !== 'edge' && !ends;
    const closes = before !== 'edge' && after !== 'word';
    if (row && sign === '„' && !closes) this.#push(row, at);
    else if (row && opens) this.#push(row, at);
    else if (partner !== null) this.#close(partner, at, sign);
    else if (row && !closes) this.#push(row, at);
  }

  #single(at: number, sign: string, before: Side, after: Side): void {
    const end = at + sign.length;
    if (before === 'word' && after === 'word' && isApostrophe(sign)) return;
    if (isInch(this.#text, at, sign, false)) return;
    const row = OPENING.get(sign);
    const opens = before === 'edge' && after !== 'edge';
    const partner = this.#partner(sign, true);
    if (row && opens && !isElision(this.#text, end, sign)) this.#push(row, at);
    else if (partner !== null && !opens && !this.#isPossessive(at, sign)) this.#close(partner, at, sign);
    else if (row && !isApostrophe(sign) && after !== 'edge' && partner === null) this.#push(row, at);
  }

  /** `the boys' room'`: an s with an apostrophe before a small letter, and a better closing mark still to come. */
  #isPossessive(at: number, sign: string): boolean {
    const text = this.#text;
    if (!isApostrophe(sign) || !/[sxz]/u.test(text[at - 1] ?? '') || !/^ \p{Ll}/u.test(text.slice(at + 1, at + 3)))
      return false;
    const next = text.indexOf(sign, at + 1);
    return next > 0 && next - at < 200 && side(text, next - 1, -1) !== 'edge' && side(text, next + 1, 1) !== 'word';
  }

  /** A comma that stands for ‚ because the keyboard has none: a space before it, a letter after it, a mark to close it. */
  #comma(at: number, before: Side, after: Side): void {
    if (before !== 'edge' || after !== 'word') return;
    const rest = this.#text.slice(at + 1, at + COMMA_REACH);
    const row = OPENING.get(',');
    if (row && CLOSED_COMMA.test(rest)) this.#push(row, at);
  }

  #push(row: MarkRow, at: number): void {
    if (this.#stack.length > MOST_OPEN) this.#drop(this.#stack.splice(0, this.#stack.length - REACH));
    this.#stack.push({ row, at, crossed: 0, reopened: [] });
  }

  /** Quotations whose closing mark is missing: they end where a bracket, a reporting clause or a new line begins. */
  #drop(unclosed: readonly Open[]): void {
    for (const { row, at } of unclosed) {
      const start = at + row.open.length;
      const end = row.level === 'double' ? unclosedEnd(this.#text, start, !straight(row.open)) : -1;
      if (end > start) this.#found.push({ start, end, open: row.open, close: '', reopened: [] });
    }
  }

  /**
   * Index in the stack of the quotation that `sign` closes: the innermost whose proper closing mark it is, else the
   * innermost that it may close. A single mark does not reach beyond the innermost double one.
   */
  #partner(sign: string, surely: boolean): number | null {
    const stack = this.#stack;
    let second: number | null = null;
    for (let index = stack.length - 1; index >= Math.max(0, stack.length - REACH); index--) {
      const open = stack[index]!;
      const rank = open.row.close.indexOf(sign);
      const fits =
        rank >= 0 &&
        (open.crossed === 0 || surely) &&
        (open.row.open !== sign || surely || straight(sign) || open.crossed === 0);
      if (fits && rank === 0) return index;
      if (fits) second ??= index;
      if (open.row.level === 'double' && OPENING.get(sign)?.level === 'single') break;
    }
    return second;
  }

  #close(index: number, at: number, sign: string): void {
    const open = this.#stack[index]!;
    this.#stack.length = index;
    this.#found.push({
      start: open.at + open.row.open.length,
      end: at,
      open: open.row.open,
      close: sign,
      reopened: open.reopened,
    });
  }
}

function straight(sign: string): boolean {
  return sign === '"' || sign === "'" || sign === "''" || sign === '＂';
}

/** What stands at `at`, looking past other marks in the direction `step`. */
function side(text: string, at: number, step: 1 | -1): Side {
  let look = at;
  for (let marks = 0; marks < 3 && look >= 0 && look < text.length && isMark(text[look]!); marks++) look += step;
  const char = text[look];
  if (char === undefined || /\s/u.test(char)) return 'edge';
  if ((step < 0 ? EDGE_BEFORE : EDGE_AFTER).test(char)) return 'edge';
  return /[.,;:!?…]/u.test(char) ? 'point' : 'word';
}

function isMark(char: string): boolean {
  return FIRST.has(char) && char !== ',' && char !== '<' && char !== '>';
}

/** 5'11", 27": a sign of length after a digit. After a number inside an open quotation a double sign may close. */
function isInch(text: string, at: number, sign: string, open: boolean): boolean {
  if (!/\d/u.test(text[at - 1] ?? '')) return false;
  if (isApostrophe(sign)) return /\d/u.test(text[at + 1] ?? '');
  if (sign !== '"' && sign !== "''" && sign !== '”') return false;
  return !open || FEET_AND_INCHES.test(text.slice(Math.max(0, at - 5), at));
}

/** ’n, ’cause, ’90s: an apostrophe in front of a word. */
function isElision(text: string, at: number, sign: string): boolean {
  if (!isApostrophe(sign) || sign === '‘' || sign === '`') return false;
  const word = /^[\p{L}\d]+/u.exec(text.slice(at, at + 12))?.[0].toLowerCase() ?? '';
  return ELISIONS.has(word) || /^\d0(?:s|er)/u.test(word);
}

/** Orders by beginning, outer before inner, and counts the depth. */
function nest(found: readonly (Span & { open: string; close: string; reopened: Span[] })[]): Marked[] {
  const ordered = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const around: number[] = [];
  return ordered.map((one) => {
    while (around.length > 0 && around.at(-1)! <= one.start) around.pop();
    const depth = around.length;
    around.push(one.end);
    return { ...one, depth };
  });
}
