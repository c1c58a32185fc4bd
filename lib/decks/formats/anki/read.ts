import { LIMITS } from '../../limits.ts';
import { fail, ok, type Result } from '../../result.ts';
import { cleanText } from '../../side-text.ts';
import { detailsFrom, NO_DETAILS } from '../extras.ts';
import type { FileDetails, FileError } from '../reading.ts';
import { COLUMNS } from '../table/columns.ts';
import { type Table, tableOf } from '../table/guess.ts';
import { fromField } from './markup.ts';
import type { Sql, SqlDatabase, SqlValue } from './sql.ts';
import { unpackCollection } from './unpack.ts';

/** The notes of a package as a table, a column a field; what the columns hold can then be chosen. */
export interface AnkiReading {
  readonly table: Table;
  readonly details: FileDetails;
}

const MOST_NOTES = LIMITS.cards * 2;
/** Letters of a note at most; longer ones are no flashcards. */
const LONGEST_NOTE = LIMITS.bytes / 4;

/**
 * Reads the notes of an Anki package: those of the note type that most of its notes have. Packages of every Anki since
 * 2.0 are read; fields are HTML, of which the text is kept.
 */
export function readApkg(file: Uint8Array, sql: Sql): Result<AnkiReading, FileError> {
  const unpacked = unpackCollection(file);
  if (!unpacked.ok) return unpacked;
  let database: SqlDatabase | null = null;
  try {
    database = new sql.Database(withKnownCollations(unpacked.value, sql));
    return readCollection(database);
  } catch {
    // SQLite throws for whatever is wrong with the bytes or the tables.
    return fail('damaged');
  } finally {
    database?.close();
  }
}

/**
 * Anki sorts names by a collation of its own, without which SQLite finds no way into some tables. In our copy they do
 * without.
 */
function withKnownCollations(file: Uint8Array, sql: Sql): Uint8Array {
  const database = new sql.Database(file);
  try {
    database.run('PRAGMA writable_schema = ON');
    database.run(
      "UPDATE sqlite_master SET sql = replace(sql, 'COLLATE unicase', '') WHERE sql LIKE '%COLLATE unicase%'",
    );
    return database.export();
  } finally {
    database.close();
  }
}

function readCollection(database: SqlDatabase): Result<AnkiReading, FileError> {
  // A view in place of a table could go on for ever.
  const tables = new Set(rows(database, "SELECT name FROM sqlite_master WHERE type = 'table'").map(([name]) => name));
  if (!['col', 'notes', 'cards'].every((name) => tables.has(name))) return fail('damaged');
  const [most] = rows(database, 'SELECT mid, count(*) FROM notes GROUP BY mid ORDER BY count(*) DESC LIMIT 1');
  if (!most) return fail('empty');
  const [model, count] = most;
  if (Number(count) > MOST_NOTES) return fail('too-many-cards');
  const fields = tables.has('fields') ? fieldRows(database, model!) : fieldsOfModel(database, model!);
  if (fields.length === 0) return fail('damaged');
  const notes = rows(
    database,
    `SELECT flds, data FROM notes
     LEFT JOIN (SELECT nid, min(due) AS place FROM cards GROUP BY nid) ON nid = notes.id
     WHERE mid = ${Number(model)} AND length(flds) <= ${LONGEST_NOTE} ORDER BY place, notes.id`,
  );
  const cells = notes.map(([flds, data]) => {
    const given = text(flds).split('\u001F');
    return [...fields.map((_, at) => fromField(given[at] ?? '')), text(data)];
  });
  const heading = [...fields, COLUMNS.extras.en];
  return ok({ table: tableOf(cells, heading), details: detailsIn(database, tables) });
}

/** Field names as schema 11 has them: in the JSON of the note types. */
function fieldsOfModel(database: SqlDatabase, model: SqlValue): string[] {
  const [[json] = []] = rows(database, 'SELECT models FROM col LIMIT 1');
  const models = JSON.parse(text(json)) as Record<string, { flds?: readonly { name?: unknown }[] } | undefined>;
  return (models[String(model)]?.flds ?? []).map(({ name }) => (typeof name === 'string' ? name : ''));
}

/** Field names as schema 15 and later have them: in a table. */
function fieldRows(database: SqlDatabase, model: SqlValue): string[] {
  return rows(database, `SELECT name FROM fields WHERE ntid = ${Number(model)} ORDER BY ord`).map(([name]) =>
    text(name),
  );
}

function detailsIn(database: SqlDatabase, tables: ReadonlySet<SqlValue | undefined>): FileDetails {
  const [[conf, decks] = []] = rows(database, 'SELECT conf, decks FROM col LIMIT 1');
  const own = (JSON.parse(text(conf) || '{}') as { wortlaut?: unknown }).wortlaut;
  const known = typeof own === 'string' ? detailsFrom(own) : null;
  if (known) return known;
  const [[deck] = []] = rows(database, 'SELECT did FROM cards GROUP BY did ORDER BY count(*) DESC LIMIT 1');
  const name = tables.has('decks')
    ? rows(database, `SELECT name FROM decks WHERE id = ${Number(deck)}`)[0]?.[0]
    : (JSON.parse(text(decks) || '{}') as Record<string, { name?: string } | undefined>)[String(deck)]?.name;
  const title = cleanText(
    text(name)
      .split(/\u001F|::/u)
      .at(-1) ?? '',
  ).slice(0, LIMITS.title);
  return { ...NO_DETAILS, title: title || null };
}

function rows(database: SqlDatabase, query: string): readonly (readonly SqlValue[])[] {
  return database.exec(query)[0]?.values ?? [];
}

function text(value: SqlValue | undefined): string {
  return typeof value === 'string' ? value : '';
}
