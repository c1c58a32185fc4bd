import { judgeLanguage } from '../../../engine/text/language.ts';
import { areHeadings, type Column, columnNamed } from './columns.ts';

/** A table as it was read, before anybody said what its columns hold. */
export interface Table {
  /** The first row, where it is made of headings. */
  readonly heading: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** What each column seems to hold; null for a column that is left out. As many as the widest row has cells. */
  readonly columns: readonly (Column | null)[];
}

/** Rows that are looked at to guess what a column holds. */
const SAMPLE = 60;

/** Makes a table of rows: finds the headings, and guesses from them and from the texts what the columns hold. */
export function tableOf(rows: readonly (readonly string[])[], heading?: readonly string[]): Table {
  const [first, ...rest] = rows;
  const own = heading ?? (first && areHeadings(first) ? first : null);
  const body = heading || own === null ? rows : rest;
  const width = Math.max(0, ...body.map(({ length }) => length), own?.length ?? 0);
  const named = Array.from({ length: width }, (_, at) => (own ? columnNamed(own[at] ?? '') : null));
  return { heading: own, rows: body, columns: withLanguages(onlyOnce(named), body) };
}

/** Of two columns with the same name the first one counts. */
function onlyOnce(columns: readonly (Column | null)[]): (Column | null)[] {
  return columns.map((column, at) => (column !== null && columns.indexOf(column) === at ? column : null));
}

/** Which column is English and which is German, where no heading says so: the one that looks most like it. */
function withLanguages(columns: readonly (Column | null)[], rows: readonly (readonly string[])[]): (Column | null)[] {
  const guessed = [...columns];
  const sample = rows.slice(0, SAMPLE);
  const odds = columns.map((column, at) => (column === null ? englishOdds(sample.map((row) => row[at] ?? '')) : null));
  for (const [lang, sign] of [
    ['en', 1],
    ['de', -1],
  ] as const) {
    if (guessed.includes(lang)) continue;
    const free = guessed.flatMap((column, at) => (column === null && odds[at] != null ? [at] : []));
    const best = free.toSorted((a, b) => sign * (odds[b]! - odds[a]!))[0];
    if (best !== undefined) guessed[best] = lang;
  }
  return guessed;
}

/** Above 0 for English, below for German; null for a column without words. */
function englishOdds(cells: readonly string[]): number | null {
  const filled = cells.filter((cell) => /\p{L}{2}/u.test(cell));
  if (filled.length === 0) return null;
  const sum = filled.reduce((total, cell) => total + Math.tanh(judgeLanguage(cell.slice(0, 400)).odds / 10), 0);
  return sum / filled.length;
}
