import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { fail, ok, type Result } from '../../decks/result.ts';
import {
  type Change,
  type DeckStore,
  type NewDeck,
  type Removal,
  type Stored,
  type StoredDeck,
  type StoreError,
  StoreFailure,
  type StoreRow,
  type Version,
  versionOf,
} from './deck-store.ts';
import { type DeckRow, ruleRemoval, ruleUpdate } from './permission.ts';
import { sqliteError } from './sqlite-error.ts';
import { migrateSqlite } from './sqlite-schema.ts';

/** How long a statement waits for another process to finish writing, in milliseconds. */
const PATIENCE = 5000;

/** The largest file, in bytes: strangers store decks, and a full disk would harm more than this store. */
const LARGEST = 20_000_000_000;
const PAGE = 4096;

type Row = Record<string, SQLOutputValue>;

/**
 * Decks in a file `wortlaut.sqlite` of a folder, which is made when it is missing. Opened on first use and again after a
 * failure. Several processes of one machine may share the file.
 */
export class SqliteDeckStore implements DeckStore {
  readonly kind = 'sqlite';
  readonly #folder: string;
  readonly #largest: number;
  #database: DatabaseSync | null = null;
  #statements = new Map<string, StatementSync>();

  constructor(folder: string, largest = LARGEST) {
    this.#folder = folder;
    this.#largest = largest;
  }

  create({ id, keyHash, text, digest, now }: NewDeck): Stored<Version> {
    return this.#write(() => {
      this.#run('INSERT INTO decks VALUES (?, ?, 1, ?, ?, ?, NULL)', id, keyHash, digest, now, now);
      this.#run('INSERT INTO revisions VALUES (?, 1, ?, ?, ?)', id, digest, text, now);
      return ok({ revision: 1, version: versionOf({ revision: 1, digest }) });
    });
  }

  read(id: string, revision?: number): Stored<StoredDeck> {
    return this.#attempt(() => {
      const row = this.#get(
        `SELECT decks.revision AS current, decks.digest AS current_digest, created_at, deleted_at,
          number, revisions.digest, text, made_at
         FROM decks LEFT JOIN revisions ON deck_id = id AND number = coalesce(?, revision) WHERE id = ?`,
        revision ?? null,
        id,
      );
      if (!row) return fail({ code: 'missing' });
      if (row['deleted_at'] !== null) return fail({ code: 'deleted', version: `${Number(row['current'])}-deleted` });
      if (row['number'] === null) return fail({ code: revision === undefined ? 'damaged' : 'missing' });
      const number = Number(row['number']);
      return ok({
        id,
        revision: number,
        version: versionOf({ revision: number, digest: String(row['digest']) }),
        text: String(row['text']),
        createdAt: Number(row['created_at']),
        changedAt: Number(row['made_at']),
      });
    });
  }

  update(change: Change): Stored<Version> {
    return this.#write(() => {
      const ruling = ruleUpdate(this.#deck(change.id), change);
      if (!ruling.ok) return ruling;
      if ('done' in ruling.value) return ok(ruling.value.done);
      const { id, text, digest, now } = change;
      const before = ruling.value.write;
      const revision = before.digest === digest ? before.revision : before.revision + 1;
      this.#run(
        'UPDATE decks SET revision = ?, digest = ?, changed_at = ?, deleted_at = NULL WHERE id = ?',
        ...[revision, digest, now, id],
      );
      if (revision !== before.revision)
        this.#run('INSERT INTO revisions VALUES (?, ?, ?, ?, ?)', id, revision, digest, text, now);
      return ok({ revision, version: versionOf({ revision, digest }) });
    });
  }

  remove(removal: Removal): Stored<Version> {
    return this.#write(() => {
      const ruling = ruleRemoval(this.#deck(removal.id), removal);
      if (!ruling.ok) return ruling;
      if ('done' in ruling.value) return ok(ruling.value.done);
      this.#run('UPDATE decks SET deleted_at = ? WHERE id = ?', removal.now, removal.id);
      const { revision, digest } = ruling.value.write;
      return ok({ revision, version: versionOf({ revision, digest, deletedAt: removal.now }) });
    });
  }

  purge(before: { readonly deleted: number; readonly replaced: number }): Stored<number> {
    return this.#write(() => {
      this.#run(
        `DELETE FROM revisions WHERE EXISTS (SELECT 1 FROM revisions AS next
          WHERE next.deck_id = revisions.deck_id AND next.number = revisions.number + 1 AND next.made_at < ?)`,
        before.replaced,
      );
      return ok(this.#run('DELETE FROM decks WHERE deleted_at < ?', before.deleted));
    });
  }

  health(): Stored<void> {
    return this.#attempt(() => {
      this.#get('SELECT count(*) FROM (SELECT 1 FROM decks LIMIT 1)');
      return ok(undefined);
    });
  }

  close(): Promise<void> {
    this.#database?.close();
    this.#forget();
    return Promise.resolve();
  }

  async *rows(): AsyncGenerator<StoreRow> {
    // A connection of its own, whose transaction sees one moment however long it takes.
    const reader = new SqliteDeckStore(this.#folder, this.#largest);
    try {
      const database = reader.#open();
      database.exec('BEGIN');
      for (const deck of database.prepare('SELECT * FROM decks ORDER BY id').iterate()) {
        yield deckRow(deck);
        const revisions = reader.#prepare('SELECT * FROM revisions WHERE deck_id = ? ORDER BY number');
        for (const revision of revisions.all(deck['id']!)) yield revisionRow(revision);
        await Promise.resolve();
      }
    } catch (thrown) {
      throw thrown instanceof StoreFailure ? thrown : new StoreFailure(sqliteError(thrown).code, thrown);
    } finally {
      await reader.close();
    }
  }

  async fill(rows: AsyncIterable<StoreRow>, replace: boolean): Stored<void> {
    // A connection of its own, since others must not write into its transaction.
    const writer = new SqliteDeckStore(this.#folder, this.#largest);
    try {
      const database = writer.#open();
      database.exec('BEGIN IMMEDIATE');
      if (replace) writer.#run('DELETE FROM decks');
      else if (writer.#get('SELECT 1 FROM decks LIMIT 1')) return fail({ code: 'not-empty' });
      for await (const row of rows) writer.#insert(row);
      database.exec('COMMIT');
      return ok(undefined);
    } catch (thrown) {
      return fail(sqliteError(thrown));
    } finally {
      // Without a COMMIT nothing has happened.
      await writer.close();
    }
  }

  #insert(row: StoreRow): void {
    if (row.kind === 'deck') {
      const { id, keyHash, revision, digest, createdAt, changedAt, deletedAt } = row;
      const values = [id, keyHash, revision, digest, createdAt, changedAt, deletedAt];
      this.#run('INSERT INTO decks VALUES (?, ?, ?, ?, ?, ?, ?)', ...values);
    } else {
      const { deckId, number, digest, text, madeAt } = row;
      this.#run('INSERT INTO revisions VALUES (?, ?, ?, ?, ?)', deckId, number, digest, text, madeAt);
    }
  }

  #deck(id: string): DeckRow | null {
    const row = this.#get('SELECT * FROM decks WHERE id = ?', id);
    return row ? deckRow(row) : null;
  }

  #open(): DatabaseSync {
    if (this.#database) return this.#database;
    mkdirSync(this.#folder, { recursive: true });
    const database = new DatabaseSync(join(this.#folder, 'wortlaut.sqlite'), { timeout: PATIENCE });
    try {
      // FULL: a commit is on the disk before it is acknowledged, even when the power fails.
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON');
      database.exec(`PRAGMA max_page_count = ${Math.floor(this.#largest / PAGE)}`);
      migrateSqlite(database);
    } catch (thrown) {
      database.close();
      throw thrown;
    }
    this.#database = database;
    return database;
  }

  #forget(): void {
    this.#database = null;
    this.#statements = new Map();
  }

  #prepare(sql: string): StatementSync {
    const known = this.#statements.get(sql) ?? this.#open().prepare(sql);
    this.#statements.set(sql, known);
    return known;
  }

  #get(sql: string, ...values: readonly (string | number | null)[]): Row | undefined {
    return this.#prepare(sql).get(...values);
  }

  #run(sql: string, ...values: readonly (string | number | null)[]): number {
    return Number(this.#prepare(sql).run(...values).changes);
  }

  #attempt<T>(work: () => Result<T, StoreError>): Stored<T> {
    try {
      this.#open();
      return Promise.resolve(work());
    } catch (thrown) {
      return Promise.resolve(fail(sqliteError(thrown)));
    }
  }

  /** All of the work or nothing of it, with no other writer in between. */
  #write<T>(work: () => Result<T, StoreError>): Stored<T> {
    return this.#attempt(() => {
      const database = this.#open();
      database.exec('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.exec(result.ok ? 'COMMIT' : 'ROLLBACK');
        return result;
      } catch (thrown) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw thrown;
      }
    });
  }
}

function deckRow(row: Row): DeckRow & StoreRow & { kind: 'deck' } {
  return {
    kind: 'deck',
    id: String(row['id']),
    keyHash: String(row['key_hash']),
    revision: Number(row['revision']),
    digest: String(row['digest']),
    createdAt: Number(row['created_at']),
    changedAt: Number(row['changed_at']),
    deletedAt: row['deleted_at'] === null ? null : Number(row['deleted_at']),
  };
}

function revisionRow(row: Row): StoreRow {
  return {
    kind: 'revision',
    deckId: String(row['deck_id']),
    number: Number(row['number']),
    digest: String(row['digest']),
    text: String(row['text']),
    madeAt: Number(row['made_at']),
  };
}
