import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDatabase, DATABASE_NAME, read, SCHEMA_VERSION, write } from '#lib/storage/browser/database.ts';
import { deleteDraft, readDraft, writeDraft } from '#lib/storage/browser/drafts.ts';
import { allReviews, appendReview, appendReviews, reviewsOf, reviewsOfCards } from '#lib/storage/browser/reviews.ts';
import { changeSetting, readSetting, writeSetting } from '#lib/storage/browser/settings.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const event = (id: string, at: number, deckId = 'deck', cardId = 'card') => ({
  version: 1,
  kind: 'review',
  id,
  at,
  deckId,
  cardId,
});

describe('the log of reviews', () => {
  test('keeps the order of writing, whatever the clock says', async () => {
    expect(await appendReviews([event('b', 20), event('a', 10)])).toEqual({ ok: true, value: 2 });
    expect(await appendReview(event('c', 5))).toEqual({ ok: true, value: 1 });
    expect(await reviewsOf('deck')).toEqual({ ok: true, value: [event('b', 20), event('a', 10), event('c', 5)] });
  });

  test('takes an event once, so that two logs can be merged', async () => {
    await appendReview(event('a', 10));
    expect(await appendReviews([event('a', 99), event('b', 20)])).toEqual({ ok: true, value: 1 });
    expect(await allReviews()).toEqual({ ok: true, value: [event('a', 10), event('b', 20)] });
  });

  test('is asked by deck, by cards and by time', async () => {
    await appendReviews([event('a', 1, 'one', 'x'), event('b', 2, 'two', 'y'), event('c', 3, 'two', 'x')]);
    expect(await reviewsOf('two')).toMatchObject({ ok: true, value: [{ id: 'b' }, { id: 'c' }] });
    expect(await reviewsOfCards(['x', 'x'])).toMatchObject({ ok: true, value: [{ id: 'a' }, { id: 'c' }] });
    expect(await allReviews(2)).toMatchObject({ ok: true, value: [{ id: 'b' }, { id: 'c' }] });
  });

  test('adds all of a list or nothing', async () => {
    const uncloneable = { ...event('b', 2), broken: () => 1 };
    expect(await appendReviews([event('a', 1), uncloneable])).toEqual({ ok: false, error: 'failed' });
    expect(await allReviews()).toEqual({ ok: true, value: [] });
  });
});

describe('settings and drafts', () => {
  test('come back as they were kept', async () => {
    expect(await readSetting('theme')).toEqual({ ok: true, value: undefined });
    await writeSetting('theme', 'dark');
    expect(await readSetting('theme')).toEqual({ ok: true, value: 'dark' });
    await writeDraft('new', { text: 'Ein Text' });
    expect(await readDraft('new')).toEqual({ ok: true, value: { text: 'Ein Text' } });
    await deleteDraft('new');
    expect(await readDraft('new')).toEqual({ ok: true, value: undefined });
  });

  test('a counter changed many times at once stays exact', async () => {
    const up = (old: unknown): number => (typeof old === 'number' ? old : 0) + 1;
    await Promise.all(Array.from({ length: 20 }, () => changeSetting('seq', up)));
    expect(await readSetting('seq')).toEqual({ ok: true, value: 20 });
  });
});

describe('the database', () => {
  test('asks for strict durability', async () => {
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await writeSetting('theme', 'dark');
    expect(spy.mock.calls.at(-1)?.[2]).toEqual({ durability: 'strict' });
    spy.mockRestore();
  });

  test('says so where there is no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await readSetting('theme')).toEqual({ ok: false, error: 'unavailable' });
    vi.unstubAllGlobals();
  });

  test('says so when a newer version of the app was here', async () => {
    (await openDB(DATABASE_NAME, SCHEMA_VERSION + 1)).close();
    expect(await readSetting('theme')).toEqual({ ok: false, error: 'newer' });
  });

  test('lets a newer page upgrade, and then says that this one is too old', async () => {
    await writeSetting('theme', 'dark');
    (await openDB(DATABASE_NAME, SCHEMA_VERSION + 1)).close();
    expect(await readSetting('theme')).toEqual({ ok: false, error: 'newer' });
  });

  test('says so when another tab does not let go', async () => {
    // The first schema has no older one, so a later one is opened in its place while the tab that holds on is at 1.
    const holder = await openDB(DATABASE_NAME, 1);
    const open = indexedDB.open.bind(indexedDB);
    const spy = vi.spyOn(indexedDB, 'open').mockImplementation((name: string) => open(name, 2));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const reading = readSetting('theme');
    await vi.waitFor(() => {
      expect(vi.getTimerCount()).toBeGreaterThan(0);
    });
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(await reading).toEqual({ ok: false, error: 'blocked' });
    spy.mockRestore();
    holder.close();
  });

  test('says so when the device is full, and keeps what was there', async () => {
    await writeSetting('theme', 'dark');
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    expect(await writeSetting('theme', 'light')).toEqual({ ok: false, error: 'full' });
    spy.mockRestore();
    expect(await readSetting('theme')).toEqual({ ok: true, value: 'dark' });
  });

  test('opens again after the browser closed it', async () => {
    await writeSetting('theme', 'dark');
    const connection = await read(['settings'], (transaction) => Promise.resolve(transaction.db));
    expect(connection.ok).toBe(true);
    if (connection.ok) connection.value.close();
    expect(await readSetting('theme')).toEqual({ ok: true, value: 'dark' });
  });

  test('does all of a piece of work or nothing', async () => {
    const result = await write(['settings', 'drafts'], async (transaction) => {
      await transaction.objectStore('settings').put('dark', 'theme');
      throw new Error('halfway');
    });
    expect(result).toEqual({ ok: false, error: 'failed' });
    expect(await readSetting('theme')).toEqual({ ok: true, value: undefined });
  });
});
