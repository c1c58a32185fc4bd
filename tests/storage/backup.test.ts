import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDatabase, write } from '#lib/storage/browser/database.ts';
import { exportEverything } from '#lib/storage/browser/backup.ts';
import { importEverything, previewImport } from '#lib/storage/browser/restore.ts';
import { loadDeck, saveDeck } from '#lib/storage/browser/decks.ts';
import { allRenderings, loadRendering, saveRendering } from '#lib/storage/browser/renderings.ts';
import { allReviews, appendReview } from '#lib/storage/browser/reviews.ts';
import { readSetting, writeSetting } from '#lib/storage/browser/settings.ts';
import { readBackup, type Records } from '#lib/study/backup.ts';
import type { NewEvent } from '#lib/study/review.ts';
import { anyRecords } from '../study/any-records.ts';
import { deck, review } from '../study/samples.ts';

async function emptyBrowser(): Promise<void> {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
}
beforeEach(emptyBrowser);

async function exported(unsaved: readonly NewEvent[] = []): Promise<Records> {
  const text = await exportEverything(unsaved, 5);
  const read = text.ok ? readBackup(text.value) : null;
  if (!read?.ok) throw new Error('no backup');
  const { decks, drafts, reviews, answers, renderings, shares, settings } = read.value.backup;
  return { decks, drafts, reviews, answers, renderings, shares, settings };
}

/** The order of the stores is that of their keys; only the log keeps the order of writing. */
function sorted(records: Records) {
  const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const { decks, drafts, reviews, answers, renderings, shares, settings } = records;
  return [decks, drafts, reviews, answers, renderings, shares, settings].map((list) =>
    byId<{ readonly id: string }>(list),
  );
}

const event = (id: string): NewEvent => {
  const { version, kind, at, offset, deckId, cardId, direction, rating, practice, retention, took } = review();
  return { ...{ version, kind, at, offset, deckId, cardId, direction, rating, practice, retention, took }, id };
};
const NOTHING: Records = { decks: [], drafts: [], reviews: [], answers: [], renderings: [], shares: [], settings: [] };

describe('everything in one file', () => {
  test('comes back into an empty browser as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async (records) => {
        await emptyBrowser();
        expect(await importEverything(records)).toMatchObject({ ok: true });
        const once = await exported();
        expect(sorted(once)).toEqual(sorted(records));
        await emptyBrowser();
        await importEverything(once);
        expect(sorted(await exported())).toEqual(sorted(records));
      }),
      { numRuns: 15 },
    );
  });

  test('merges into what is here, says so before, and changes nothing the second time', async () => {
    await appendReview(event('mine'));
    await saveDeck(deck(['a'], { title: 'Newer' }), 20);
    const file: Records = {
      ...NOTHING,
      reviews: [review({ id: 'theirs', device: 'phone', seq: 0 })],
      decks: [{ id: 'deck', deck: deck(['a'], { title: 'Older' }), madeAt: 1, changedAt: 10, deletedAt: null }],
    };
    const preview = await previewImport(file);
    expect(preview).toMatchObject({ value: { reviews: { added: [{ id: 'theirs' }] }, decks: { older: 1 } } });
    expect(await importEverything(file)).toEqual(preview);
    expect(await loadDeck('deck')).toMatchObject({ value: { title: 'Newer' } });
    expect(await importEverything(file)).toMatchObject({ value: { reviews: { added: [], changed: [] } } });
    const log = await allReviews();
    expect(log.ok && log.value.events.map(({ id }) => id)).toEqual(['mine', 'theirs']);
  });

  test('keeps apart which browser wrote what', async () => {
    await appendReview(event('mine'));
    const [there] = (await exported()).reviews;
    await emptyBrowser();
    await importEverything({ ...NOTHING, reviews: [there!], settings: [{ id: 'device', value: 'forged' }] });
    await appendReview(event('new'));
    const log = await allReviews();
    const devices = log.ok ? log.value.events.map(({ device }) => device) : [];
    expect(new Set(devices).size).toBe(2);
    expect(devices).not.toContain('forged');
  });

  test('holds what could not be saved, in the place it will get', async () => {
    await appendReview(event('saved'));
    const [, waiting] = (await exported([event('waiting')])).reviews;
    await appendReview(event('waiting'));
    const log = await allReviews();
    expect(log.ok && log.value.events[1]).toEqual(waiting);
    vi.stubGlobal('indexedDB', undefined);
    await closeDatabase();
    expect((await exported([event('only')])).reviews).toMatchObject([{ id: 'only' }]);
    expect(await exportEverything([])).toEqual({ ok: false, error: 'unavailable' });
    vi.unstubAllGlobals();
  });

  test('leaves alone what a newer version has written here', async () => {
    await write(['decks', 'reviews'], async (transaction) => {
      const later = { ...review({ id: 'later' }), version: 2 };
      await transaction.objectStore('reviews').add(later);
      const newer = { ...deck(['a']), version: 2 };
      await transaction.objectStore('decks').put({ id: 'deck', deck: newer, madeAt: 1, changedAt: 1, deletedAt: null });
    });
    const file = {
      ...NOTHING,
      reviews: [review({ id: 'later' })],
      decks: [{ id: 'deck', deck: deck(['a']), madeAt: 1, changedAt: 99, deletedAt: null }],
    };
    expect(await importEverything(file)).toMatchObject({ value: { decks: { added: [], changed: [] } } });
    expect(await loadDeck('deck')).toEqual({ ok: false, error: 'newer' });
    expect(await allReviews()).toMatchObject({ value: { events: [], unreadable: 1 } });
    const text = await exportEverything([]);
    expect(text.ok && text.value).toContain('"version":2');
  });

  test('is taken over whole or not at all', async () => {
    await writeSetting('study', { changedAt: 1 });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    const file = { ...NOTHING, reviews: [review()], settings: [{ id: 'study', value: { changedAt: 2 } }] };
    expect(await importEverything(file)).toEqual({ ok: false, error: 'full' });
    put.mockRestore();
    expect(await allReviews()).toMatchObject({ value: { events: [] } });
    expect(await readSetting('study')).toEqual({ ok: true, value: { changedAt: 1 } });
  });
});

describe('own renderings', () => {
  const mine = { version: 1 as const, id: 'a', quotation: 'Call me.', language: 'de' as const, text: 'Ruf an.' };

  test('stay, one for each quotation, the latest one', async () => {
    await saveRendering({ ...mine, changedAt: 5 });
    await saveRendering({ ...mine, text: 'Ruf mich an.', changedAt: 6 });
    await saveRendering({ ...mine, text: 'of a tab that lags behind', changedAt: 4 });
    expect(await loadRendering('a')).toMatchObject({ value: { text: 'Ruf mich an.' } });
    expect(await loadRendering('b')).toEqual({ ok: true, value: null });
    const all = await allRenderings();
    expect(all.ok && [...all.value.keys()]).toEqual(['a']);
  });
});
