import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { DeckStore } from '#lib/storage/server/deck-store.ts';
import { SqliteDeckStore } from '#lib/storage/server/sqlite.ts';
import { keepsTheContract } from './contract.ts';
import { sharesWithOthers } from './processes.ts';
import { newDeck, readAll, stored } from './samples.ts';

const root = mkdtempSync(join(tmpdir(), 'wortlaut-sqlite-'));
const opened: DeckStore[] = [];
let count = 0;
const folder = () => join(root, String(count));
const open = () => {
  const store = new SqliteDeckStore(folder());
  opened.push(store);
  return store;
};
const fresh = () => {
  count++;
  return Promise.resolve(open());
};
const file = () => join(folder(), 'wortlaut.sqlite');

afterAll(async () => {
  await Promise.all(opened.map((store) => store.close()));
  rmSync(root, { recursive: true });
});

describe('the embedded store', () => {
  keepsTheContract(fresh, open);
  sharesWithOthers(() => {
    count++;
    return Promise.resolve(folder());
  });

  test('writes through to the disk at each commit, beside a log', async () => {
    const store = await fresh();
    await store.create(newDeck('eins'));
    expect(existsSync(`${file()}-wal`)).toBe(true);
    const database = new DatabaseSync(file());
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    database.close();
  });

  test('refuses a file of a newer version, and leaves it alone', async () => {
    const store = await fresh();
    await store.create(newDeck('eins'));
    await store.close();
    const database = new DatabaseSync(file());
    database.exec('PRAGMA user_version = 99');
    database.close();
    const newer = { ok: false, error: { code: 'newer' } };
    expect(await store.health()).toEqual(newer);
    expect(await store.create(newDeck('zwei'))).toEqual(newer);
    expect(await store.purge({ deleted: 1e15, replaced: 0 })).toEqual(newer);
    await expect(readAll(store)).rejects.toMatchObject({ error: { code: 'newer' } });
    const after = new DatabaseSync(file());
    expect(after.prepare('SELECT count(*) AS decks FROM decks').get()).toEqual({ decks: 1 });
    after.close();
  });

  test('that is full says so, keeps what is there, and goes on when there is room', async () => {
    await fresh();
    const small = new SqliteDeckStore(folder(), 100_000);
    const [first, big] = [newDeck('eins'), newDeck('x'.repeat(100_000))];
    await small.create(first);
    expect(await small.create(big)).toEqual({ ok: false, error: { code: 'full' } });
    expect([await stored(small, first.id), await stored(small, big.id)]).toMatchObject([{ revision: 1 }, 'missing']);
    expect(await small.create(newDeck('zwei'))).toMatchObject({ ok: true });
    await small.close();
    expect(await open().create(big)).toMatchObject({ ok: true });
  });

  test('is unavailable where there can be no folder, until there can', async () => {
    const store = await fresh();
    writeFileSync(folder(), 'no folder');
    expect(await store.create(newDeck('eins'))).toEqual({ ok: false, error: { code: 'unavailable' } });
    rmSync(folder());
    expect(await store.create(newDeck('eins'))).toMatchObject({ ok: true });
  });

  test('is damaged when the file is', async () => {
    const store = await fresh();
    const deck = newDeck('eins'.repeat(10_000));
    await store.create(deck);
    await store.close();
    writeFileSync(file(), Buffer.alloc(40_000, 'x'));
    expect(await store.read(deck.id)).toEqual({ ok: false, error: { code: 'damaged' } });
  });
});
