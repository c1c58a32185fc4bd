import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, test, vi } from 'vitest';
import { closeDatabase } from '#lib/storage/browser/database.ts';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import { allReviews, appendReview } from '#lib/storage/browser/reviews.ts';
import { importEverything } from '#lib/storage/browser/restore.ts';
import { anyMoves, play, type PlayedLog } from '../study/random-moves.ts';

const NOTHING = { decks: [], drafts: [], answers: [], renderings: [], shares: [], settings: [] };

/** The log in the browser's store; other logs come in as files do, and a full disk is a failing `add`. */
const logInBrowser: PlayedLog<StorageError> = {
  append: appendReview,
  async events() {
    const log = await allReviews();
    return log.ok ? log.value.events : [];
  },
  async merge(reviews) {
    await importEverything({ ...NOTHING, reviews });
  },
  fail(failing) {
    vi.restoreAllMocks();
    if (!failing) return;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
  },
};

describe('whatever happens, the log in the browser is complete and consistent', () => {
  test('after 2,000 random moves', async () => {
    await fc.assert(
      fc.asyncProperty(anyMoves(100), async (moves) => {
        await closeDatabase();
        globalThis.indexedDB = new IDBFactory();
        await play(moves, logInBrowser);
      }),
      { numRuns: 20 },
    );
  });
});
