import type { Language } from '../../../engine/types.ts';
import type { Card, Deck } from '../../deck.ts';
import { deckExtras, extrasOf } from '../extras.ts';
import { EMPTY_ROW, type Row, rowOf } from '../row.ts';
import { type Column, COLUMNS, headings } from './columns.ts';
import { type Delimiter, writeDelimited } from './delimited.ts';
import { bare, harmless } from './formula.ts';
import { cellOf } from './values.ts';

export interface TableOptions {
  readonly delimiter: Delimiter;
  /** The language of the headings. */
  readonly language: Language;
  /**
   * Every cell as it is, and one more column with what no other can show, so that reading the file gives the same deck.
   * Otherwise cells that a spreadsheet would calculate are made harmless, and columns that would be empty are left out.
   */
  readonly exact: boolean;
}

/**
 * A deck as a table. It cannot hold packs, and without `exact` neither segments, links, cue and confidence nor what the
 * deck is called. Begins with a byte order mark, by which spreadsheets know UTF-8.
 */
export function writeTable(deck: Deck, { delimiter, language, exact }: TableOptions): string {
  const rows = deck.cards.map(rowOf);
  const columns = (Object.keys(COLUMNS) as Column[]).filter((column) =>
    column === 'extras' ? exact : isAlwaysThere(column) || exact || rows.some((row) => row[column] !== ''),
  );
  const cells = deck.cards.map((card, at) => {
    const row = rows[at]!;
    return columns.map((column) => {
      if (column === 'extras') return exactCell(card, row, at === 0 ? deckExtras(deck) : null);
      const cell = cellOf(column, row[column], language);
      return exact ? cell : harmless(cell);
    });
  });
  // Without cards there is no row that could carry the rest.
  if (exact && cells.length === 0)
    cells.push(columns.map((column) => (column === 'extras' ? `[null,${deckExtras(deck)}]` : '')));
  return `\uFEFF${writeDelimited([headings(columns, language), ...cells], delimiter)}`;
}

function isAlwaysThere(column: keyof Row): boolean {
  return column === 'en' || column === 'de' || column === 'speaker';
}

/** `[extras of the card]`, in the first row `[extras of the card, extras of the deck]`. */
function exactCell(card: Card, row: Row, deck: string | null): string {
  const extras = extrasOf(card, asRead(row));
  return deck === null ? `[${extras}]` : `[${extras},${deck}]`;
}

/** A row as the reader will take it, which takes guards off. */
export function asRead(row: Row): Row {
  return Object.fromEntries(Object.keys(EMPTY_ROW).map((key) => [key, bare(row[key as keyof Row])])) as unknown as Row;
}
