import { CUES, CUE_FILLERS } from '../languages/cues.ts';
import type { CueRow } from '../languages/cues.ts';
import { APOSTROPHE, CLOSING_QUOTE, DASH, HYPHEN, OPENING_QUOTE, QUOTE } from '../languages/signs.ts';
import type { Language } from '../types.ts';

/** What stands between a quotation and what may be its rendering. */
export interface Gap {
  /** The announcing words as they stand in the article, with the bracket or dash before them; null for mere prose. */
  readonly cue: string | null;
  readonly row: CueRow | null;
  /** The second one stands in a bracket that opens in the gap. */
  readonly bracket: boolean;
  /** Only a dash, a comma, a slash or an equals sign stands between them. */
  readonly sign: 'dash' | 'comma' | 'other' | null;
  /** Words that belong to no cue, in the last sentence of the gap. */
  readonly strayWords: number;
  /** Words in the sentences before, or in front of a dash: the rest of a reporting clause, mostly. */
  readonly wordsBefore: number;
  readonly sentenceEnds: number;
  readonly paragraphs: number;
}

/** How many words at the end of a gap may hold a cue. */
const CUE_WORDS = 9;
const LONGEST_GAP = 400;

const WORD = new RegExp(String.raw`[\p{L}\p{M}\p{N}]+(?:[${HYPHEN}${APOSTROPHE}][\p{L}\p{N}]+)*\.?`, 'gu');
const MARK = new RegExp(`[${QUOTE}]`, 'u');
const FINAL_DASH = new RegExp(String.raw`(?:^|[^\p{L}\d])[${DASH}${HYPHEN}]\s*$`, 'u');
const SENTENCE_END = new RegExp(String.raw`[.!?][${CLOSING_QUOTE})]?\s+(?=[\p{Lu}(${OPENING_QUOTE}]|$)|\n`, 'gu');

const ROWS = new Map<string, CueRow>();
for (const row of CUES) ROWS.set(row.phrase, row);
/** First words of cues; most words are none, and are passed over quickly. */
const FIRST_WORDS = new Set(CUES.map((row) => row.phrase.split(' ')[0]!.replace(/\.$/u, '')));
const LONGEST_CUE = Math.max(...CUES.map((row) => row.phrase.split(' ').length));

export interface FoundCue {
  readonly row: CueRow;
  /** Where it begins in the text it was found in. */
  readonly at: number;
  readonly end: number;
}

interface Word {
  readonly text: string;
  /** Without a full stop behind it. */
  readonly bare: string;
  readonly at: number;
}

function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const lower = match.toLowerCase();
    words.push({ text: lower, bare: lower.endsWith('.') ? lower.slice(0, -1) : lower, at: index });
  }
  return words;
}

/** The cues in a text, longest first where they overlap, in order. */
export function findCues(text: string): FoundCue[] {
  return cuesAmong(wordsOf(text));
}

function cuesAmong(words: readonly Word[]): FoundCue[] {
  const found: FoundCue[] = [];
  for (let index = 0; index < words.length;) {
    let taken = 0;
    if (!FIRST_WORDS.has(words[index]!.bare)) {
      index++;
      continue;
    }
    for (let length = Math.min(LONGEST_CUE, words.length - index); length > 0 && taken === 0; length--) {
      const part = words.slice(index, index + length);
      const phrase = part.map((word) => word.text).join(' ');
      const row = ROWS.get(phrase) ?? ROWS.get(phrase.replace(/\.$/u, ''));
      const last = part.at(-1)!;
      if (row) {
        found.push({ row, at: part[0]!.at, end: last.at + last.text.length });
        taken = length;
      }
    }
    index += taken || 1;
  }
  return found;
}

/** Reads the text between two quotations; `second` is the language of the later one. */
export function readGap(between: string, second: Language): Gap {
  const text = between.length > LONGEST_GAP ? between.slice(-LONGEST_GAP) : between;
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('['));
  const bracket = open >= 0 && Math.max(text.lastIndexOf(')'), text.lastIndexOf(']')) < open;
  const sign = FINAL_DASH.test(text)
    ? 'dash'
    : /^\s*,\s*$/u.test(text)
      ? 'comma'
      : /^\s*[/=:|]\s*$/u.test(text)
        ? 'other'
        : null;
  const words = wordsOf(text).filter((word) => !/^\d{1,3}$/u.test(word.text) || text[word.at - 1] !== '[');
  const cues = cuesAmong(words.slice(-CUE_WORDS));
  const fitting = cues.filter((cue) => cue.row.to === 'either' || cue.row.to === second);
  const best = fitting.reduce<FoundCue | null>(
    (one, cue) => (one && one.row.strength >= cue.row.strength ? one : cue),
    null,
  );
  const stray = words.filter(
    (word) =>
      !cues.some((cue) => word.at >= cue.at && word.at < cue.end) &&
      !CUE_FILLERS.has(word.bare) &&
      !CUE_FILLERS.has(word.text),
  );
  const own = ownStart(text, sign);
  const start = Math.min(
    bracket ? open : Infinity,
    best ? startOfCue(text, best.at, words) : Infinity,
    sign === 'dash' ? own : sign ? 0 : Infinity,
  );
  return {
    cue: start === Infinity ? null : cueText(text.slice(start)),
    row: best?.row ?? null,
    bracket,
    sign,
    strayWords: stray.filter((word) => word.at >= own).length,
    wordsBefore: stray.filter((word) => word.at < own).length + (between.length > LONGEST_GAP ? 20 : 0),
    sentenceEnds: (text.match(/[.!?](?=\s)/gu) ?? []).length,
    paragraphs: (between.match(/\n\s*\n/gu) ?? []).length,
  };
}

/** The cue as it stands there; of a bracket with another quotation in it only the sign. */
function cueText(text: string): string | null {
  const mark = text.search(MARK);
  return (mark < 0 ? text : text.slice(0, mark)).trim() || null;
}

/** Where the sentence begins that leads to the second quotation; a dash at the end leads to it alone. */
function ownStart(text: string, sign: Gap['sign']): number {
  if (sign === 'dash') return text.trimEnd().length - 1;
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) start = match.index + match[0].length;
  return start;
}

/** The cue with the fillers in front of it: "frei übersetzt", "das heißt so viel wie". */
function startOfCue(text: string, at: number, words: readonly Word[]): number {
  let start = at;
  for (let index = words.findIndex((word) => word.at === at) - 1; index >= 0; index--) {
    const word = words[index]!;
    const joined = /^\s*$/u.test(text.slice(word.at + word.text.length, start));
    if (!joined || !(CUE_FILLERS.has(word.text) || ROWS.has(word.text))) break;
    start = word.at;
  }
  return start;
}
