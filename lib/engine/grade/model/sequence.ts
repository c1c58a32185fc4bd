import ODD_SEQUENCES from '../../../../content/lexicon/sequences.json' with { type: 'json' };
import { foldToken } from '../../languages/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Language } from '../../types.ts';

/** The beginning of a sentence, its end, a pause and a number; other classes are small words and kinds of words. */
export const BEGINNING = '^';
export const END = '.';
export const PAUSE = ',';
export const FIGURE = '#';

/** Endings that tell kinds of words apart, where the word is no name. */
const ENDINGS: Readonly<Record<Language, readonly string[]>> = {
  en: ['ing', 'ed', 'ly', 's'],
  de: ['en', 'er', 'es', 'em', 'e', 't', 'st'],
};

/**
 * The classes of a text's words in order, sentences between `^` and `.`: small words stand for themselves, other words
 * are `N` (capital inside a sentence) or `x`, with their ending: "xING".
 * @param small the words that stand for themselves, folded
 */
export function classesOf(text: string, lang: Language, small: (word: string) => boolean): string[] {
  const classes = [BEGINNING];
  let opening = true;
  for (const token of tokenize(text, lang)) {
    if (token.kind === 'punctuation') {
      if (/^[,;:]$/u.test(token.text)) classes.push(PAUSE);
      else if (/^[.!?…]+$/u.test(token.text)) {
        classes.push(END, BEGINNING);
        opening = true;
      }
      continue;
    }
    classes.push(token.kind === 'number' ? FIGURE : classOf(token.text, lang, opening, small));
    opening = false;
  }
  if (classes.at(-1) === BEGINNING && classes.length > 1) classes.pop();
  else classes.push(END);
  return classes;
}

function classOf(word: string, lang: Language, opening: boolean, small: (word: string) => boolean): string {
  const folded = foldToken(word, lang);
  if (small(folded)) return folded;
  const name = !opening && /^\p{Lu}/u.test(word);
  const ending =
    name && lang === 'de'
      ? ''
      : (ENDINGS[lang].find((end) => folded.length > end.length + 2 && folded.endsWith(end)) ?? '');
  return `${name ? 'N' : 'x'}${ending.toUpperCase()}`;
}

type Table = ReadonlyMap<string, ReadonlyMap<string, number>>;

const tables: Partial<Record<Language, Table>> = {};

/** Each row is `class: 1 class class 3 class …`: what seldom follows it, behind how many times e it is too seldom. */
function read(rows: readonly string[]): Table {
  const table = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const [first, ...rest] = row.split(' ');
    const followers = new Map<string, number>();
    let degree = 0;
    for (const entry of rest) {
      if (/^\d$/u.test(entry)) degree = Number(entry);
      else followers.set(entry, degree);
    }
    table.set(first!, followers);
  }
  return table;
}

/** How odd the sequence of a text's words is: the sum over neighbours that hardly ever meet, 0 for a usual sentence. */
export function oddity(text: string, lang: Language): number {
  const table = (tables[lang] ??= read(ODD_SEQUENCES[lang]));
  let sum = 0;
  let last = '';
  for (const next of classesOf(text, lang, (word) => table.has(word))) {
    sum += table.get(last)?.get(next) ?? 0;
    last = next;
  }
  return sum;
}
