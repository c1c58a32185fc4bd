import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBackupFile, writeBackupFile } from '#lib/storage/server/backup-file.ts';
import { readBackup, writeBackup } from '#lib/storage/server/backup.ts';
import type { DeckStore } from '#lib/storage/server/deck-store.ts';
import { PostgresDeckStore } from '#lib/storage/server/postgres.ts';
import { SqliteDeckStore } from '#lib/storage/server/sqlite.ts';
import { keepsTheContract } from './contract.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';
import { sharesWithOthers } from './processes.ts';
import { change, KEY_HASH, newDeck, readAll, stored } from './samples.ts';

let server: PostgresServer;
let url = '';
const opened: DeckStore[] = [];
const open = () => {
  const store = new PostgresDeckStore(url);
  opened.push(store);
  return store;
};
const fresh = async () => {
  url = await server.database();
  return open();
};
const ask = async (sql: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
};

/** As generous as a test: a busy machine takes its time to start a server. */
const PATIENCE = 60_000;

beforeAll(async () => {
  server = await startPostgres();
}, PATIENCE);

afterAll(async () => {
  await Promise.all(opened.map((store) => store.close()));
  await server.stop();
}, PATIENCE);

describe('PostgreSQL', () => {
  keepsTheContract(fresh, open);
  sharesWithOthers(() => server.database());

  test('refuses a database of a newer version, and leaves it alone', async () => {
    await (await fresh()).create(newDeck('eins'));
    await ask('UPDATE wortlaut_schema SET version = 99');
    const store = open();
    expect(await store.health()).toEqual({ ok: false, error: { code: 'newer' } });
    expect(await store.create(newDeck('zwei'))).toEqual({ ok: false, error: { code: 'newer' } });
    expect(await ask('SELECT count(*)::int AS decks FROM wortlaut_decks')).toEqual([{ decks: 1 }]);
    await ask('UPDATE wortlaut_schema SET version = 1');
    expect(await store.create(newDeck('zwei'))).toMatchObject({ ok: true });
  });

  test('whose connections break goes on with new ones', async () => {
    const store = await fresh();
    const deck = newDeck('eins');
    await store.create(deck);
    await ask("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'wortlaut'");
    await expect.poll(() => stored(store, deck.id)).toMatchObject({ revision: 1 });
  });

  test('takes over the embedded store by a backup, and gives it back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wortlaut-move-'));
    const [before, after] = [new SqliteDeckStore(join(folder, 'before')), new SqliteDeckStore(join(folder, 'after'))];
    const postgres = await fresh();
    for (const name of ['Ö', 'a', 'Z', '_', '-', '😀']) {
      const deck = newDeck(name);
      const made = await before.create(deck);
      if (made.ok) await before.update(change(deck.id, made.value.version, `${name}, verbessert`, 1.8e12));
      if (name === 'a') await before.remove({ id: deck.id, keyHash: KEY_HASH, expected: null, now: 1.9e12 });
    }
    const file = join(folder, 'decks.gz');
    for (const [from, to] of [
      [before, postgres],
      [postgres, after],
    ] as const) {
      await writeBackupFile(file, writeBackup(from, 0));
      expect(await to.fill(readBackup(readBackupFile(file)), false)).toMatchObject({ ok: true });
      expect(await readAll(to)).toEqual(await readAll(before));
    }
    await Promise.all([before.close(), after.close()]);
    rmSync(folder, { recursive: true });
  });
});
