import type { Card } from '../../deck.ts';
import { LIMITS } from '../../limits.ts';
import { fail, ok, type Result } from '../../result.ts';
import { cardWith, detailsFrom, NO_DETAILS } from '../extras.ts';
import type { FileDetails, FileError, FileReading } from '../reading.ts';
import { EMPTY_ROW } from '../row.ts';
import type { Column } from './columns.ts';
import { guessDelimiter, readDelimited, withoutDelimiterLine } from './delimited.ts';
import { bare } from './formula.ts';
import { type Table, tableOf } from './guess.ts';

/** Rows a table may have: more than a deck has cards, for some may be no pairs. */
const MOST_ROWS = LIMITS.cards * 2;
const MOST_COLUMNS = 40;

/** Reads a table from text: its delimiter is guessed, a row of headings recognised, and columns without one judged. */
export function readTable(text: string): Result<Table, FileError> {
  if (text.length > LIMITS.bytes * 4) return fail('too-large');
  const delimiter = guessDelimiter(text);
  if (delimiter === null) return fail(text.trim() === '' ? 'empty' : 'no-table');
  const rows = readDelimited(withoutDelimiterLine(text), delimiter);
  if (rows.length > MOST_ROWS) return fail('too-many-cards');
  const table = tableOf(rows.map((row) => row.slice(0, MOST_COLUMNS).map(bare)));
  return table.rows.length === 0 ? fail('empty') : ok(table);
}

/** The cards of a table whose columns hold what `columns` says. */
export function cardsOfTable(
  { rows }: Pick<Table, 'rows'>,
  columns: readonly (Column | null)[],
): Result<FileReading, FileError> {
  const cards = new Map<string, Card>();
  let details: FileDetails = NO_DETAILS;
  let skipped = 0;
  for (const cells of rows) {
    const given = Object.fromEntries(columns.flatMap((column, at) => (column ? [[column, cells[at] ?? '']] : [])));
    const { extras = '', ...row } = given as Partial<Record<Column, string>>;
    const [ofCard, ofDeck] = parts(extras);
    const whole = detailsFrom(ofDeck);
    if (whole) details = whole;
    const card = cardWith({ ...EMPTY_ROW, ...row }, ofCard);
    if (card && !cards.has(card.id)) cards.set(card.id, card);
    else if (card || !whole) skipped++;
  }
  if (cards.size > LIMITS.cards) return fail('too-many-cards');
  if (cards.size === 0 && details === NO_DETAILS) return fail('empty');
  return ok({ details, cards: [...cards.values()], skipped });
}

/** The two halves of a cell with extras (see write.ts), each as JSON again. */
function parts(extras: string): [ofCard: string, ofDeck: string] {
  if (!extras.startsWith('[') || extras.length > LIMITS.bytes * 2) return ['', ''];
  try {
    const [card, deck] = JSON.parse(extras) as [unknown, unknown];
    return [JSON.stringify(card ?? null), JSON.stringify(deck ?? null)];
  } catch {
    return ['', ''];
  }
}
