import { NO_DETAILS } from '#lib/decks/formats/extras.ts';
import { areHeadings } from '#lib/decks/formats/table/columns.ts';
import { guessDelimiter } from '#lib/decks/formats/table/delimited.ts';
import { readTable } from '#lib/decks/formats/table/read.ts';
import type { ImportedPairs } from './imported.ts';

/**
 * The list that a pasted text is, as Quizlet and spreadsheets copy it; null for an article. Commas alone make no list of
 * a text without headings: sentences have them too.
 */
export function listIn(text: string): ImportedPairs | null {
  const delimiter = guessDelimiter(text);
  if (delimiter === null) return null;
  const read = readTable(text);
  if (!read.ok) return null;
  const { heading, rows, columns } = read.value;
  const named = heading !== null && areHeadings(heading);
  const sides = columns.includes('en') && columns.includes('de');
  if (!sides || (!named && (delimiter === ',' || rows.length < 2))) return null;
  return { kind: 'table', name: null, table: read.value, details: NO_DETAILS };
}
