import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Deck } from '#lib/decks/deck.ts';
import { closeDatabase } from '#lib/storage/browser/database.ts';
import { deleteDeck, listDecks, loadDeck, saveDeck } from '#lib/storage/browser/decks.ts';
import { forgetShare, readShare, writeShare } from '#lib/storage/browser/shares.ts';
import { admitDeck, keepDeck, lastFrom, standingOf, VISITS_STAY } from '#lib/storage/browser/visits.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const deck = (id: string, title = id): Deck => ({
  ...{ version: 1, id, title, description: null, cards: [] },
  source: { title: null, outlet: null, date: null, url: null },
});
const onTheShelf = async () => {
  const shelf = await listDecks();
  return shelf.ok ? shelf.value.decks.map(({ title }) => title) : shelf.error;
};
const titleOf = async (id: string) => {
  const loaded = await loadDeck(id);
  return loaded.ok ? loaded.value.title : loaded.error;
};

describe('a deck that came by a link', () => {
  test('can be opened, but is not on the shelf until it is kept', async () => {
    expect(await admitDeck(deck('a'), null)).toEqual({ ok: true, value: 'a' });
    expect(await titleOf('a')).toBe('a');
    expect(await onTheShelf()).toEqual([]);
    expect(await standingOf(deck('a'))).toEqual({ ok: true, value: 'new' });
    await keepDeck(deck('a'), null);
    expect(await onTheShelf()).toEqual(['a']);
    expect(await standingOf(deck('a'))).toEqual({ ok: true, value: 'same' });
  });

  test('takes the place of its earlier version, whether visiting or kept', async () => {
    await admitDeck(deck('a', 'old'), 'link');
    await admitDeck(deck('a', 'new'), 'link');
    expect(await titleOf('a')).toBe('new');
    await keepDeck(deck('a', 'newest'), 'link');
    expect(await titleOf('a')).toBe('newest');
    await admitDeck(deck('a', 'newest'), 'link');
    expect(await onTheShelf()).toEqual(['newest']);
  });

  test('never touches a deck of the shelf, nor one that was deleted from it', async () => {
    await saveDeck(deck('a', 'mine'));
    expect(await standingOf(deck('a', 'theirs'))).toEqual({ ok: true, value: 'different' });
    const visitor = await admitDeck(deck('a', 'theirs'), null);
    expect(visitor.ok && visitor.value).not.toBe('a');
    expect(await titleOf('a')).toBe('mine');
    expect(visitor.ok && (await titleOf(visitor.value))).toBe('theirs');
    await deleteDeck('a');
    await admitDeck(deck('a', 'theirs'), null);
    expect(await titleOf('a')).toBe('missing');
  });

  test('has an id that may be one, however long its own', async () => {
    const long = 'x'.repeat(64);
    await saveDeck(deck(long, 'mine'));
    const visitor = await admitDeck(deck(long, 'theirs'), null);
    expect(visitor.ok && visitor.value).toMatch(/^[\w-]{64}$/u);
    expect(visitor.ok && (await titleOf(visitor.value))).toBe('theirs');
  });

  test('goes when nobody opened it for long; kept ones stay', async () => {
    await admitDeck(deck('a'), null, 1000);
    await keepDeck(deck('b'), null, 1000);
    await admitDeck(deck('c'), null, 1000 + VISITS_STAY);
    expect(await titleOf('a')).toBe('a');
    await admitDeck(deck('d'), null, 1001 + VISITS_STAY);
    expect(await titleOf('a')).toBe('missing');
    expect(await titleOf('b')).toBe('b');
  });

  test('is found again by its link, the last version of it', async () => {
    await admitDeck(deck('a', 'first'), 'link', 1);
    await saveDeck(deck('b', 'other'), 5);
    expect(await lastFrom('link')).toMatchObject({ ok: true, value: { title: 'first' } });
    await keepDeck(deck('a', 'second'), 'link', 2);
    expect(await lastFrom('link')).toMatchObject({ ok: true, value: { title: 'second' } });
    await saveDeck(deck('a', 'edited'), 3);
    expect(await lastFrom('link')).toMatchObject({ ok: true, value: { title: 'edited' } });
    expect(await lastFrom('nowhere')).toEqual({ ok: false, error: 'missing' });
  });
});

test('short links are remembered with their deck', async () => {
  const share = { version: 1 as const, deckId: 'a', id: 'link', editKey: 'key', etag: '"1"' };
  expect(await readShare('a')).toEqual({ ok: true, value: null });
  await writeShare(share);
  await writeShare({ ...share, etag: '"2"' });
  expect(await readShare('a')).toEqual({ ok: true, value: { ...share, etag: '"2"' } });
  await forgetShare('a');
  expect(await readShare('a')).toEqual({ ok: true, value: null });
});
