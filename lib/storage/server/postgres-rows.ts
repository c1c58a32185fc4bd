import type { PoolClient } from 'pg';
import { StoreFailure, type StoreRow } from './deck-store.ts';
import type { DeckRow } from './permission.ts';

/** A row of `wortlaut_decks`; pg gives 64-bit integers as texts. */
export interface DeckColumns {
  readonly id: string;
  readonly key_hash: string;
  readonly revision: number;
  readonly digest: string;
  readonly created_at: string;
  readonly changed_at: string;
  readonly deleted_at: string | null;
}

export interface RevisionColumns {
  readonly deck_id: string;
  readonly number: number;
  readonly digest: string;
  readonly text: string;
  readonly made_at: string;
}

export function deckRow(row: DeckColumns): DeckRow & StoreRow & { kind: 'deck' } {
  return {
    kind: 'deck',
    id: row.id,
    keyHash: row.key_hash,
    revision: row.revision,
    digest: row.digest,
    createdAt: Number(row.created_at),
    changedAt: Number(row.changed_at),
    deletedAt: row.deleted_at === null ? null : Number(row.deleted_at),
  };
}

/** How many rows are asked for at once: decks are small rows, revisions hold up to 2 MB each. */
const DECKS = 500;
const REVISIONS = 10;

/** Everything that one transaction sees, a few rows at a time. */
export async function* readRows(client: PoolClient): AsyncGenerator<StoreRow> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  for (let last = ''; ;) {
    const page = await client.query<DeckColumns>('SELECT * FROM wortlaut_decks WHERE id > $1 ORDER BY id LIMIT $2', [
      last,
      DECKS,
    ]);
    for (const deck of page.rows) {
      yield deckRow(deck);
      yield* readRevisions(client, deck.id);
    }
    const next = page.rows.at(-1);
    if (!next) break;
    last = next.id;
  }
  await client.query('COMMIT');
}

async function* readRevisions(client: PoolClient, deckId: string): AsyncGenerator<StoreRow> {
  for (let last = 0; ;) {
    const page = await client.query<RevisionColumns>(
      'SELECT * FROM wortlaut_revisions WHERE deck_id = $1 AND number > $2 ORDER BY number LIMIT $3',
      [deckId, last, REVISIONS],
    );
    for (const { deck_id, number, digest, text, made_at } of page.rows)
      yield { kind: 'revision', deckId: deck_id, number, digest, text, madeAt: Number(made_at) };
    const next = page.rows.at(-1);
    if (!next) return;
    last = next.number;
  }
}

/** All of the rows, or, when anything fails, none. Other writers wait. */
export async function writeRows(client: PoolClient, rows: AsyncIterable<StoreRow>, replace: boolean): Promise<void> {
  await client.query('BEGIN');
  await client.query('LOCK TABLE wortlaut_decks IN EXCLUSIVE MODE');
  if (replace) await client.query('DELETE FROM wortlaut_decks');
  else if ((await client.query('SELECT 1 FROM wortlaut_decks LIMIT 1')).rowCount !== 0)
    throw new StoreFailure('not-empty');
  for await (const row of rows) await writeRow(client, row);
  await client.query('COMMIT');
}

async function writeRow(client: PoolClient, row: StoreRow): Promise<void> {
  if (row.kind === 'deck') {
    const { id, keyHash, revision, digest, createdAt, changedAt, deletedAt } = row;
    await client.query('INSERT INTO wortlaut_decks VALUES ($1, $2, $3, $4, $5, $6, $7)', [
      ...[id, keyHash, revision, digest, createdAt, changedAt, deletedAt],
    ]);
  } else {
    const { deckId, number, digest, text, madeAt } = row;
    await client.query('INSERT INTO wortlaut_revisions VALUES ($1, $2, $3, $4, $5)', [
      ...[deckId, number, digest, text, madeAt],
    ]);
  }
}
