import type { PoolClient } from 'pg';
import { StoreFailure } from './deck-store.ts';

/** Each step takes the schema from one version to the next; old steps stay for good. Times are milliseconds since 1970. */
const STEPS: readonly string[] = [
  `CREATE TABLE wortlaut_decks (
    id text COLLATE "C" PRIMARY KEY,
    key_hash text NOT NULL,
    revision integer NOT NULL,
    digest text NOT NULL,
    created_at bigint NOT NULL,
    changed_at bigint NOT NULL,
    deleted_at bigint
  );
  CREATE INDEX wortlaut_decks_deleted ON wortlaut_decks (deleted_at) WHERE deleted_at IS NOT NULL;
  CREATE TABLE wortlaut_revisions (
    deck_id text COLLATE "C" NOT NULL REFERENCES wortlaut_decks (id) ON DELETE CASCADE,
    number integer NOT NULL,
    digest text NOT NULL,
    text text NOT NULL,
    made_at bigint NOT NULL,
    PRIMARY KEY (deck_id, number)
  );
  CREATE INDEX wortlaut_revisions_made ON wortlaut_revisions (made_at)`,
];

/** Any number that no other program takes: processes that start together migrate one after the other. */
const LOCK = 0x776f7274;

/** Brings a database to this version's schema. Throws a {@link StoreFailure} when it is ahead of it. */
export async function migratePostgres(client: PoolClient): Promise<void> {
  await client.query('BEGIN');
  await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
  await client.query('CREATE TABLE IF NOT EXISTS wortlaut_schema (version integer NOT NULL)');
  const { rows } = await client.query<{ version: number }>('SELECT version FROM wortlaut_schema');
  const from = rows[0]?.version ?? 0;
  if (from > STEPS.length) throw new StoreFailure('newer');
  for (const step of STEPS.slice(from)) await client.query(step);
  if (from === 0) await client.query('INSERT INTO wortlaut_schema VALUES ($1)', [STEPS.length]);
  else await client.query('UPDATE wortlaut_schema SET version = $1', [STEPS.length]);
  await client.query('COMMIT');
}
