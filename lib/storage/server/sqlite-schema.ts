import type { DatabaseSync } from 'node:sqlite';
import { StoreFailure } from './deck-store.ts';

/** Each step takes the schema from one version to the next; old steps stay for good. */
const STEPS: readonly string[] = [
  `CREATE TABLE decks (
    id TEXT PRIMARY KEY,
    key_hash TEXT NOT NULL,
    revision INTEGER NOT NULL,
    digest TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX decks_deleted ON decks (deleted_at) WHERE deleted_at IS NOT NULL;
  CREATE TABLE revisions (
    deck_id TEXT NOT NULL REFERENCES decks (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    digest TEXT NOT NULL,
    text TEXT NOT NULL,
    made_at INTEGER NOT NULL,
    PRIMARY KEY (deck_id, number)
  ) STRICT;
  CREATE INDEX revisions_made ON revisions (made_at)`,
];

/** Brings an open database to this version's schema. Throws a {@link StoreFailure} when it is ahead of it. */
export function migrateSqlite(database: DatabaseSync): void {
  if (schemaVersion(database) === STEPS.length) return;
  // Another process may be at it, too: the lock comes first, then the look.
  database.exec('BEGIN IMMEDIATE');
  try {
    const from = schemaVersion(database);
    if (from > STEPS.length) throw new StoreFailure('newer');
    for (const step of STEPS.slice(from)) database.exec(step);
    database.exec(`PRAGMA user_version = ${STEPS.length}`);
    database.exec('COMMIT');
  } catch (thrown) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw thrown;
  }
}

function schemaVersion(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}
