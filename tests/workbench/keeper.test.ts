import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ok, type Result } from '#lib/decks/result.ts';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import { emptyDraft, type StoredDraft } from '#lib/workbench/draft.ts';
import { Keeper } from '#lib/workbench/keeper.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** How often a draft was stored after so many milliseconds of quiet, when storing it took `took` the time before. */
async function storedAfter(quiet: number, took: number): Promise<number> {
  let begun = 0;
  const store = () => {
    const revision = ++begun;
    return new Promise<Result<number, StorageError>>((resolve) => {
      setTimeout(() => {
        resolve(ok(revision));
      }, took);
    });
  };
  const world = { patience: 300, now: () => Date.now(), load: () => Promise.resolve(ok<StoredDraft | null>(null)) };
  const keeper = new Keeper(
    { ...world, store, remove: () => Promise.resolve(ok(undefined)) },
    () => emptyDraft('one'),
    () => undefined,
  );
  keeper.changed();
  await vi.advanceTimersByTimeAsync(300 + took);
  keeper.changed();
  await vi.advanceTimersByTimeAsync(quiet);
  return begun - 1;
}

test.each([
  ['a small draft after a moment', 299, 5, 0],
  ['a small draft after a moment', 300, 5, 1],
  ['one that takes long after a longer quiet', 399, 100, 0],
  ['one that takes long after a longer quiet', 400, 100, 1],
  ['one that takes very long, after three seconds at the latest', 3000, 5000, 1],
])('stores %s (%i ms)', async (_, quiet, took, stored) => {
  expect(await storedAfter(quiet, took)).toBe(stored);
});
