import { areHeadings } from './columns.ts';
import { guessDelimiter } from './delimited.ts';
import { readTable } from './read.ts';

/**
 * Whether a text is a list of pairs, as Quizlet and spreadsheets copy it, and not an article. Commas alone make no list
 * of a text without headings: sentences have them too. Mark-up is none, however many entities it has.
 */
export function isList(text: string): boolean {
  if (/^\s*</u.test(text)) return false;
  const delimiter = guessDelimiter(text);
  if (delimiter === null) return false;
  const read = readTable(text);
  if (!read.ok) return false;
  const { heading, rows, columns } = read.value;
  const named = heading !== null && areHeadings(heading);
  const sides = columns.includes('en') && columns.includes('de');
  return sides && (named || (delimiter !== ',' && rows.length >= 2));
}
