import type { Language } from '../../../engine/types.ts';
import type { Row } from '../row.ts';

/** What a column of a table can hold; `extras` is what no other column can show (see extras.ts). */
export type Column = keyof Row | 'extras';

interface Names {
  /** What the column is called in files we write. */
  readonly en: string;
  readonly de: string;
  /** What else it is called in files that others wrote. */
  readonly also: readonly string[];
}

/** The columns in the order in which they are written. */
export const COLUMNS: Readonly<Record<Column, Names>> = Object.freeze({
  en: { en: 'English', de: 'Englisch', also: ['en', 'eng', 'en-gb', 'en-us', 'english text'] },
  de: { en: 'German', de: 'Deutsch', also: ['de', 'deu', 'ger', 'de-de', 'german text', 'deutsche übersetzung'] },
  speaker: { en: 'Speaker', de: 'Wer', also: ['sprecher', 'sprecherin', 'person', 'said by', 'who', 'name'] },
  role: { en: 'Role', de: 'Rolle', also: ['funktion', 'function'] },
  original: { en: 'Original', de: 'Originalsprache', also: ['original language'] },
  relation: { en: 'Relation', de: 'Verhältnis', also: [] },
  note: { en: 'Note', de: 'Notiz', also: ['notes', 'notizen', 'anmerkung', 'comment', 'kommentar', 'hinweis'] },
  acceptsEn: { en: 'Also accepted in English', de: 'Auch richtig auf Englisch', also: [] },
  acceptsDe: { en: 'Also accepted in German', de: 'Auch richtig auf Deutsch', also: [] },
  sentence: { en: 'Sentence', de: 'Satz', also: ['context', 'kontext', 'example', 'beispiel'] },
  extras: { en: 'Wortlaut', de: 'Wortlaut', also: [] },
});

/** Headings that say nothing about what stands below them, yet show that they are headings. */
const NEUTRAL: ReadonlySet<string> = new Set(
  'front back term definition vorderseite rückseite begriff translation übersetzung source target id tags'.split(' '),
);

export function headings(columns: readonly Column[], language: Language): string[] {
  return columns.map((column) => COLUMNS[column][language]);
}

/** The column that a heading names, null where it names none of ours. */
export function columnNamed(heading: string): Column | null {
  const name = folded(heading);
  const found = Object.entries(COLUMNS).find(
    ([, { en, de, also }]) => folded(en) === name || folded(de) === name || also.includes(name),
  );
  return found ? (found[0] as Column) : null;
}

/**
 * Whether a first row is made of headings: two of them name different columns, or one names a column and all others
 * are headings that decks elsewhere have. "German,Deutsch" is a pair of words, "English,Deutsch" a row of headings.
 */
export function areHeadings(row: readonly string[]): boolean {
  const named = row.map(columnNamed).filter((column) => column !== null);
  if (new Set(named).size !== named.length) return false;
  if (named.length >= 2) return true;
  const neutral = row.filter((cell) => NEUTRAL.has(folded(cell))).length;
  return neutral > 0 && named.length + neutral === row.length && row.length > 1;
}

function folded(heading: string): string {
  return heading
    .normalize('NFC')
    .replace(/^\uFEFF/u, '')
    .trim()
    .toLowerCase();
}
