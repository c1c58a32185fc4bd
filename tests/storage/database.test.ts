import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDatabase, DATABASE_NAME, read, SCHEMA_VERSION, write } from '#lib/storage/browser/database.ts';
import { deleteDraft, readDraft, writeDraft } from '#lib/storage/browser/drafts.ts';
import { allOwnAnswers, deleteOwnAnswer, saveOwnAnswer } from '#lib/storage/browser/own-answers.ts';
import { ownAnswerId } from '#lib/study/own-answers.ts';
import type { Result } from '#lib/decks/result.ts';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import {
  allReviews,
  appendReview,
  mergeReviews,
  reviewsOf,
  reviewsOfCards,
  type ReviewLog,
} from '#lib/storage/browser/reviews.ts';
import { changeSetting, readSetting, writeSetting } from '#lib/storage/browser/settings.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const review = (id: string, at: number, deckId = 'deck', cardId = 'card') => ({
  version: 1 as const,
  kind: 'review' as const,
  id,
  at,
  deckId,
  cardId,
  offset: 60,
  direction: 'en-de' as const,
  rating: 3 as const,
  practice: 'recall' as const,
  retention: 0.9,
  took: 1200,
});
const undo = (id: string, at: number, target: string) => ({
  ...{ version: 1 as const, kind: 'undo' as const, id, at, deckId: 'deck', cardId: 'card', offset: 60 },
  ...{ direction: 'en-de' as const, target },
});
const ids = (log: Result<ReviewLog, StorageError>) => (log.ok ? log.value.events.map((event) => event.id) : log.error);

describe('the log of reviews', () => {
  test('keeps the order of writing, whatever the clock says, and counts', async () => {
    await appendReview(review('b', 20));
    await appendReview(review('a', 10));
    await appendReview(undo('c', 5, 'a'));
    const log = await reviewsOf('deck');
    expect(log).toMatchObject({ ok: true, value: { events: [{ seq: 0 }, { seq: 1 }, { seq: 2 }], unreadable: 0 } });
    expect(ids(log)).toEqual(['b', 'a', 'c']);
    const devices = log.ok ? new Set(log.value.events.map((event) => event.device)) : new Set();
    expect(devices.size).toBe(1);
  });

  test('gives every event its own number, also when many come at once', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, index) => appendReview(review(`r${index}`, index))));
    const log = await allReviews();
    expect(log.ok && new Set(log.value.events.map((event) => event.seq)).size).toBe(30);
  });

  test('refuses an id twice and changes nothing', async () => {
    await appendReview(review('a', 10));
    expect(await appendReview(review('a', 99))).toEqual({ ok: false, error: 'duplicate' });
    expect(await allReviews()).toMatchObject({ ok: true, value: { events: [{ id: 'a', at: 10 }] } });
    await appendReview(review('b', 20));
    expect(await allReviews()).toMatchObject({ ok: true, value: { events: [{ seq: 0 }, { seq: 1 }] } });
  });

  test('unites with the log of another device, each event once', async () => {
    await appendReview(review('a', 10));
    const other = [review('a', 10), review('z', 3)].map((event, seq) => ({ ...event, device: 'other', seq }));
    expect(await mergeReviews(other)).toEqual({ ok: true, value: 1 });
    expect(await mergeReviews(other)).toEqual({ ok: true, value: 0 });
    expect(ids(await allReviews())).toEqual(['a', 'z']);
  });

  test('is asked by deck, by cards and by time', async () => {
    await appendReview(review('a', 1, 'one', 'x'));
    await appendReview(review('b', 2, 'two', 'y'));
    await appendReview(review('c', 3, 'two', 'x'));
    expect(ids(await reviewsOf('two'))).toEqual(['b', 'c']);
    expect(ids(await reviewsOfCards(['x', 'x']))).toEqual(['a', 'c']);
    expect(ids(await allReviews(2))).toEqual(['b', 'c']);
  });

  test('leaves what it cannot read where it is, and says how much that is', async () => {
    const later = { ...review('a', 1), version: 2 };
    await write(['reviews'], (transaction) => transaction.objectStore('reviews').add(later));
    expect(await allReviews()).toEqual({ ok: true, value: { events: [], unreadable: 1 } });
  });
});

describe('settings and drafts', () => {
  test('come back as they were kept', async () => {
    expect(await readSetting('theme')).toEqual({ ok: true, value: undefined });
    await writeSetting('theme', 'dark');
    expect(await readSetting('theme')).toEqual({ ok: true, value: 'dark' });
    expect(await writeDraft('new', { text: 'Ein Text' }, 0)).toEqual({ ok: true, value: 1 });
    expect(await readDraft('new')).toEqual({ ok: true, value: { text: 'Ein Text', revision: 1 } });
    expect(await writeDraft('new', { text: 'Zwei' }, 1)).toEqual({ ok: true, value: 2 });
    expect(await writeDraft('new', { text: 'Ein anderer' }, 1)).toEqual({ ok: true, value: null });
    expect(await readDraft('new')).toEqual({ ok: true, value: { text: 'Zwei', revision: 2 } });
    await deleteDraft('new');
    expect(await readDraft('new')).toEqual({ ok: true, value: undefined });
  });

  test('a counter changed many times at once stays exact', async () => {
    const up = (old: unknown): number => (typeof old === 'number' ? old : 0) + 1;
    await Promise.all(Array.from({ length: 20 }, () => changeSetting('seq', up)));
    expect(await readSetting('seq')).toEqual({ ok: true, value: 20 });
  });
});

const decision = {
  version: 1 as const,
  ...{ id: ownAnswerId('card', 'en-de', 'Das Meer.'), cardId: 'card', direction: 'en-de' as const },
  ...{ text: 'Das Meer.', right: true, at: 5 },
};

describe('decisions about answers', () => {
  test('stay, one for each wording, until they are taken back', async () => {
    await saveOwnAnswer(decision);
    await saveOwnAnswer({ ...decision, text: 'das Meer', right: false });
    expect(await allOwnAnswers()).toEqual({ ok: true, value: [{ ...decision, text: 'das Meer', right: false }] });
    await deleteOwnAnswer(decision.id);
    expect(await allOwnAnswers()).toEqual({ ok: true, value: [] });
  });

  test('of a version to come are left alone', async () => {
    await write(['answers'], (transaction) =>
      transaction.objectStore('answers').put({ ...decision, version: 2 } as never),
    );
    expect(await allOwnAnswers()).toEqual({ ok: true, value: [] });
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

  test('of the first version gets what is new, and keeps what is in it', async () => {
    const old = await openDB(DATABASE_NAME, 1, {
      upgrade(database) {
        database.createObjectStore('decks', { keyPath: 'id' });
        const reviews = database.createObjectStore('reviews', { autoIncrement: true });
        reviews.createIndex('byId', 'id', { unique: true });
        reviews.createIndex('byDeck', 'deckId');
        reviews.createIndex('byCard', 'cardId');
        reviews.createIndex('byTime', 'at');
        database.createObjectStore('settings');
        database.createObjectStore('drafts');
      },
    });
    await old.put('settings', 'dark', 'theme');
    await old.put('reviews', { ...review('a', 1), device: 'here', seq: 0 }, 1);
    old.close();
    expect(await readSetting('theme')).toEqual({ ok: true, value: 'dark' });
    expect(ids(await allReviews())).toEqual(['a']);
    expect(await saveOwnAnswer(decision)).toEqual({ ok: true, value: undefined });
    expect(await allOwnAnswers()).toEqual({ ok: true, value: [decision] });
  });

  test('says so when another tab does not let go', async () => {
    const holder = await openDB(DATABASE_NAME, SCHEMA_VERSION - 1);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const reading = readSetting('theme');
    await vi.waitFor(() => {
      expect(vi.getTimerCount()).toBeGreaterThan(0);
    });
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(await reading).toEqual({ ok: false, error: 'blocked' });
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
