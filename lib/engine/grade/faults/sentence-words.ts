import { SHORT_FORMS } from '../../languages/grammar-words.ts';
import { DASH, HYPHEN, QUOTE } from '../../languages/signs.ts';
import type { Unit } from '../types.ts';

/** "Tier- und Pflanzen", "und/oder". */
const CUT = new RegExp(String.raw`^[${HYPHEN}]\s|/`, 'u');
/** Marks that end a sentence whatever stands before them. */
const SURE_END = new RegExp(String.raw`[!?:…]|\.\.|\.\s*[${DASH}${QUOTE}]`, 'u');
/** Any mark but a hyphen within a word. */
const PAUSE = new RegExp(String.raw`[^\s${HYPHEN}]|\s[${HYPHEN}]|[${HYPHEN}]\s`, 'u');

/** A word of the answer as the checks of its grammar see it. */
export interface Word {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  readonly number: boolean;
  /** What stands before it: the beginning of a sentence, a pause, a hyphen, or nothing but a blank. */
  readonly before: '.' | ',' | '-' | '';
  /** Only the beginning of a compound, or one of two words for one place: "Tier-" in "Tier- und Pflanzen", "und/oder". */
  readonly cut: boolean;
  /** Its sentence ends in a question mark. */
  readonly asked: boolean;
}

/** The words of a text, with the marks between them, told from the capitals whether they are to be trusted. */
export function wordsOf(units: readonly Unit[], text: string): Word[] {
  const ends: string[] = units.map((unit, at) => text.slice(unit.end, units[at + 1]?.start ?? text.length));
  const words: Word[] = [];
  let asked = false;
  for (let at = units.length - 1; at >= 0; at--) {
    const unit = units[at]!;
    const after = ends[at]!;
    if (at === units.length - 1 || markOf(after, unit) === '.') asked = after.includes('?');
    const before = at === 0 ? '.' : markOf(ends[at - 1]!, units[at - 1]!);
    const { key, start, end, capital, number } = unit;
    words.push({ key, text: unit.text, start, end, capital, number, before, asked, cut: CUT.test(after) });
  }
  return words.reverse();
}

function markOf(between: string, unit: Unit): Word['before'] {
  if (SURE_END.test(between)) return '.';
  if (between.includes('.')) return unit.number || SHORT_FORMS.has(unit.text.toLowerCase()) ? '' : '.';
  if (PAUSE.test(between)) return ',';
  return between === '' || /\s/u.test(between) ? '' : '-';
}

/** The word at an index, where nothing but a blank parts it from the one before; undefined behind a mark and at the end. */
export function adjoining(words: readonly Word[], at: number): Word | undefined {
  const word = words[at];
  return word?.before === '' ? word : undefined;
}

/** The key of the word that a word adjoins; empty where a mark stands between them. */
export function keyBefore(words: readonly Word[], at: number): string {
  return adjoining(words, at) ? (words[at - 1]?.key ?? '') : '';
}
