import { strToU8, zipSync } from 'fflate';
import type { Card, Deck } from '../../deck.ts';
import { deckExtras, extrasOf } from '../extras.ts';
import { escapeHtml } from '../html/escape.ts';
import { EMPTY_ROW, type Row, rowOf } from '../row.ts';
import { stableId } from './ids.ts';
import { fromField, toField } from './markup.ts';
import { FIELDS, model, MODEL_ID } from './model.ts';
import { deckEntry, SCHEMA, SCHEMA_VERSION, settings, STUDY_OPTIONS, UNSYNCHRONISED } from './schema.ts';
import { sha1Start } from './sha1.ts';
import type { Sql, SqlDatabase, SqlValue } from './sql.ts';

/**
 * A deck as an Anki package: a zip with a SQLite database in it. Notes have the ids of our cards as their GUIDs, and deck
 * and note type have ids of their own for good, so that importing a later file updates what an earlier one brought.
 * Both directions are templates; a card without translation comes suspended, there being nothing to ask for.
 * It cannot hold packs.
 *
 * @param now milliseconds since 1970: Anki updates a note where this is later than what it has
 */
export function writeApkg(deck: Deck, sql: Sql, now: number): Uint8Array {
  const database = new sql.Database();
  try {
    for (const statement of SCHEMA) database.run(statement);
    const deckId = stableId(`deck ${deck.id}`);
    writeCollection(database, deck, deckId, now);
    const noteIds = new Set<number>();
    const cardIds = new Set<number>();
    const source = sourceField(deck);
    database.run('BEGIN');
    for (const [at, card] of deck.cards.entries()) {
      const noteId = stableId(`note ${card.id}`, noteIds);
      writeNote(database, card, noteId, source, now);
      for (const [ord, side] of [card.en, card.de].entries()) {
        const id = stableId(`card ${card.id} ${ord}`, cardIds);
        if (side !== null) writeCard(database, { id, noteId, deckId, ord, place: at + 1, now }, card);
      }
    }
    database.run('COMMIT');
    return zipSync({ 'collection.anki2': database.export(), media: strToU8('{}') }, { mtime: now });
  } finally {
    database.close();
  }
}

function writeCollection(database: SqlDatabase, deck: Deck, deckId: number, now: number): void {
  const description = [toField(deck.description ?? ''), sourceField(deck)].filter((text) => text !== '').join('<br>');
  const decks = {
    1: deckEntry(1, 'Default', '', now),
    [deckId]: deckEntry(deckId, deckName(deck.title), description, now),
  };
  insert(database, 'col', [
    ...[1, Math.floor(now / 1000), now, now, SCHEMA_VERSION, 0, 0, 0],
    // Anki passes over settings it does not know.
    JSON.stringify({ ...settings(deckId, MODEL_ID), wortlaut: deckExtras(deck) }),
    ...[{ [MODEL_ID]: model(deckId, now) }, decks, { 1: STUDY_OPTIONS }, {}].map((value) => JSON.stringify(value)),
  ]);
}

/** Two colons would make a deck inside a deck of it. */
function deckName(title: string): string {
  return title.replace(/:{2,}/gu, ':').trim();
}

function writeNote(database: SqlDatabase, card: Card, id: number, source: string, now: number): void {
  const row = rowOf(card);
  const fields = FIELDS.map((field) => (field === null ? source : toField(row[field])));
  const sorted = fromField(fields[0]!).replaceAll('\n', '');
  insert(database, 'notes', [
    ...[id, card.id, MODEL_ID, Math.floor(now / 1000), UNSYNCHRONISED, '', fields.join('\u001F')],
    ...[sorted, sha1Start(strToU8(sorted)), 0, `[${extrasOf(card, asRead(row))}]`],
  ]);
}

interface Place {
  readonly id: number;
  readonly noteId: number;
  readonly deckId: number;
  readonly ord: number;
  /** Where it stands among the new cards. */
  readonly place: number;
  readonly now: number;
}

function writeCard(database: SqlDatabase, { id, noteId, deckId, ord, place, now }: Place, card: Card): void {
  const queue = card.relation === 'none' ? -1 : 0;
  insert(database, 'cards', [
    ...[id, noteId, deckId, ord, Math.floor(now / 1000), UNSYNCHRONISED, 0, queue, place],
    ...[0, 0, 0, 0, 0, 0, 0, 0, ''],
  ]);
}

/** Where the deck comes from, on one line, with a link where there is one; HTML. */
function sourceField({ source }: Deck): string {
  const text = [source.outlet, source.title, source.date].filter((part) => part !== null && part !== '').join(', ');
  if (source.url === null) return toField(text);
  return `<a href="${escapeHtml(source.url)}">${toField(text === '' ? source.url : text)}</a>`;
}

/** A row as the reader will find it. */
function asRead(row: Row): Row {
  const fields = FIELDS.flatMap((field) => (field === null ? [] : [[field, fromField(toField(row[field]))] as const]));
  return { ...EMPTY_ROW, ...Object.fromEntries(fields) };
}

function insert(database: SqlDatabase, table: string, values: readonly SqlValue[]): void {
  database.run(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`, values);
}
