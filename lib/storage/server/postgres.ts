import { Pool, type PoolClient } from 'pg';
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
import { type DeckRow, ruleRemoval, type Ruling, ruleUpdate } from './permission.ts';
import { postgresError } from './postgres-error.ts';
import { type DeckColumns, deckRow, readRows, type RevisionColumns, writeRows } from './postgres-rows.ts';
import { migratePostgres } from './postgres-schema.ts';

/** Milliseconds after which a server that does not answer counts as unavailable. */
const CONNECTING = 5000;
const ANSWERING = 20_000;

/** How often a change is tried again because the row changed between the look and the write. */
const TRIALS = 10;

type Current = Pick<DeckColumns, 'created_at' | 'deleted_at'> & { readonly current: number };

/** Decks in a PostgreSQL, which several processes may share. Connects on first use and again after a failure. */
export class PostgresDeckStore implements DeckStore {
  readonly kind = 'postgres';
  readonly #url: string;
  #pool: Promise<Pool> | null = null;

  constructor(url: string) {
    this.#url = url;
  }

  create({ id, keyHash, text, digest, now }: NewDeck): Stored<Version> {
    return this.#attempt(async (pool) => {
      await pool.query(
        `WITH made AS (INSERT INTO wortlaut_decks VALUES ($1, $2, 1, $3, $4, $4, NULL) RETURNING id)
         INSERT INTO wortlaut_revisions SELECT id, 1, $3, $5, $4 FROM made`,
        [id, keyHash, digest, now, text],
      );
      return ok({ revision: 1, version: versionOf({ revision: 1, digest }) });
    });
  }

  read(id: string, revision?: number): Stored<StoredDeck> {
    return this.#attempt(async (pool) => {
      const { rows } = await pool.query<Current & (RevisionColumns | { readonly number: null })>(
        `SELECT decks.revision AS current, created_at, deleted_at, number, revisions.digest, text, made_at
         FROM wortlaut_decks AS decks
         LEFT JOIN wortlaut_revisions AS revisions ON deck_id = id AND number = coalesce($2, revision) WHERE id = $1`,
        [id, revision ?? null],
      );
      const row = rows[0];
      if (!row) return fail({ code: 'missing' });
      if (row.deleted_at !== null) return fail({ code: 'deleted', version: `${row.current}-deleted` });
      if (row.number === null) return fail({ code: revision === undefined ? 'damaged' : 'missing' });
      return ok({
        id,
        revision: row.number,
        version: versionOf({ revision: row.number, digest: row.digest }),
        text: row.text,
        createdAt: Number(row.created_at),
        changedAt: Number(row.made_at),
      });
    });
  }

  update(change: Change): Stored<Version> {
    const { id, text, digest, now } = change;
    return this.#change(
      id,
      (row) => ruleUpdate(row, change),
      async (pool, before) => {
        const revision = before.digest === digest ? before.revision : before.revision + 1;
        const { rows } = await pool.query<{ changed: number }>(
          `WITH changed AS (
           UPDATE wortlaut_decks SET revision = $5, digest = $6, changed_at = $7, deleted_at = NULL
           WHERE id = $1 AND revision = $2 AND digest = $3 AND (deleted_at IS NOT NULL) = $4 RETURNING id
         ), added AS (
           INSERT INTO wortlaut_revisions SELECT id, $5, $6, $8, $7 FROM changed WHERE $5 <> $2
         )
         SELECT count(*)::int AS changed FROM changed`,
          [id, before.revision, before.digest, before.deletedAt !== null, revision, digest, now, text],
        );
        return rows[0]?.changed === 1 ? { revision, version: versionOf({ revision, digest }) } : null;
      },
    );
  }

  remove(removal: Removal): Stored<Version> {
    return this.#change(
      removal.id,
      (row) => ruleRemoval(row, removal),
      async (pool, { revision, digest }) => {
        const { rowCount } = await pool.query(
          `UPDATE wortlaut_decks SET deleted_at = $4
         WHERE id = $1 AND revision = $2 AND digest = $3 AND deleted_at IS NULL`,
          [removal.id, revision, digest, removal.now],
        );
        return rowCount === 1 ? { revision, version: versionOf({ revision, digest, deletedAt: removal.now }) } : null;
      },
    );
  }

  purge(before: { readonly deleted: number; readonly replaced: number }): Stored<number> {
    return this.#attempt(async (pool) => {
      await pool.query(
        `DELETE FROM wortlaut_revisions AS old USING wortlaut_revisions AS next
         WHERE next.deck_id = old.deck_id AND next.number = old.number + 1 AND next.made_at < $1`,
        [before.replaced],
      );
      const { rowCount } = await pool.query('DELETE FROM wortlaut_decks WHERE deleted_at < $1', [before.deleted]);
      return ok(rowCount ?? 0);
    });
  }

  health(): Stored<void> {
    return this.#attempt(async (pool) => {
      await pool.query('SELECT 1 FROM wortlaut_decks LIMIT 1');
      return ok(undefined);
    });
  }

  async close(): Promise<void> {
    const pool = this.#pool;
    this.#pool = null;
    await (await pool?.catch(() => null))?.end();
  }

  async *rows(): AsyncGenerator<StoreRow> {
    let client: PoolClient | null = null;
    try {
      client = await (await this.#connected()).connect();
      yield* readRows(client);
    } catch (thrown) {
      throw thrown instanceof StoreFailure ? thrown : new StoreFailure(postgresError(thrown).code, thrown);
    } finally {
      // A connection amid a transaction is of no further use.
      client?.release(true);
    }
  }

  fill(rows: AsyncIterable<StoreRow>, replace: boolean): Stored<void> {
    return this.#attempt(async (pool) => {
      const client = await pool.connect();
      try {
        await writeRows(client, rows, replace);
        return ok(undefined);
      } finally {
        client.release(true);
      }
    });
  }

  /** Looks, rules, and writes if the row is still the one it looked at; else begins anew. */
  #change(
    id: string,
    rule: (row: DeckRow | null) => Result<Ruling, StoreError>,
    write: (pool: Pool, before: DeckRow) => Promise<Version | null>,
  ): Stored<Version> {
    return this.#attempt(async (pool) => {
      for (let trial = 0; trial < TRIALS; trial++) {
        const { rows } = await pool.query<DeckColumns>('SELECT * FROM wortlaut_decks WHERE id = $1', [id]);
        const ruling = rule(rows[0] ? deckRow(rows[0]) : null);
        if (!ruling.ok) return ruling;
        if ('done' in ruling.value) return ok(ruling.value.done);
        const written = await write(pool, ruling.value.write);
        if (written) return ok(written);
      }
      return fail({ code: 'unavailable' });
    });
  }

  #connected(): Promise<Pool> {
    return (this.#pool ??= connect(this.#url).catch((thrown: unknown) => {
      this.#pool = null;
      throw thrown;
    }));
  }

  async #attempt<T>(work: (pool: Pool) => Promise<Result<T, StoreError>>): Stored<T> {
    try {
      return await work(await this.#connected());
    } catch (thrown) {
      return fail(postgresError(thrown));
    }
  }
}

/** A pool of connections to a database with this version's schema. */
async function connect(url: string): Promise<Pool> {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECTING,
    query_timeout: ANSWERING,
    application_name: 'wortlaut',
  });
  // An idle connection that breaks has left the pool already; the next request makes another.
  pool.on('error', () => undefined);
  try {
    const client = await pool.connect();
    try {
      await migratePostgres(client);
    } finally {
      client.release(true);
    }
    return pool;
  } catch (thrown) {
    await pool.end();
    throw thrown;
  }
}
