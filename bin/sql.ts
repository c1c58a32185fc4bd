import type { Sql } from '../lib/decks/formats/anki/sql.ts';

/** SQLite, loaded when an Anki package is read or written. */
export async function loadSql(): Promise<Sql> {
  const { default: initSqlJs } = await import('sql.js');
  return initSqlJs();
}
