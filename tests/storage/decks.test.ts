import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Deck } from '#lib/decks/deck.ts';
import { closeDatabase, write } from '#lib/storage/browser/database.ts';
import {
  addPacks,
  DELETED_DECKS_STAY,
  deleteDeck,
  listDecks,
  loadDeck,
  purgeDecks,
  renameDeck,
  restoreDeck,
  saveDeck,
} from '#lib/storage/browser/decks.ts';
import { anyDeck } from '../decks/any-deck.ts';
import { card, deck as studied } from '../study/samples.ts';

beforeEach(async () => {
  await closeDatabase();
  globalThis.indexedDB = new IDBFactory();
});

const deck = (id: string, title = id): Deck => ({
  ...{ version: 1, id, title, description: null, cards: [] },
  source: { title: null, outlet: null, date: null, url: null },
});
const put = (id: string, content: unknown) =>
  write(['decks'], (transaction) =>
    transaction.objectStore('decks').put({ id, deck: content, madeAt: 1, changedAt: 1, deletedAt: null }),
  );
const titles = async () => {
  const shelf = await listDecks();
  return shelf.ok ? shelf.value.decks.map(({ title }) => title) : shelf.error;
};

describe('decks on this device', () => {
  test('come back as they were saved', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck, async (any) => {
        expect(await saveDeck(any)).toEqual({ ok: true, value: undefined });
        expect(await loadDeck(any.id)).toEqual({ ok: true, value: any });
      }),
      { numRuns: 30 },
    );
  });

  test('are listed with the latest change first, with the time they were made', async () => {
    await saveDeck(deck('a'), 10);
    await saveDeck(deck('b'), 20);
    await saveDeck(deck('a', 'a, better'), 30);
    expect(await titles()).toEqual(['a, better', 'b']);
    expect(await listDecks()).toMatchObject({
      value: { decks: [{ id: 'a', cards: 0, translated: 0, madeAt: 10, changedAt: 30 }, { id: 'b' }], unreadable: 0 },
    });
  });

  test('can be renamed', async () => {
    await saveDeck(deck('a'), 10);
    expect(await renameDeck('a', 'Alles neu', 20)).toMatchObject({ ok: true, value: { title: 'Alles neu' } });
    expect(await titles()).toEqual(['Alles neu']);
    expect(await renameDeck('a', ' ')).toEqual({ ok: false, error: 'damaged' });
    expect(await renameDeck('b', 'x')).toEqual({ ok: false, error: 'missing' });
  });

  test('are deleted so that it can be undone, for a while', async () => {
    await saveDeck(deck('a'), 10);
    await deleteDeck('a', 20);
    expect(await loadDeck('a')).toEqual({ ok: false, error: 'missing' });
    expect(await titles()).toEqual([]);
    await purgeDecks(20 + DELETED_DECKS_STAY);
    expect(await restoreDeck('a')).toEqual({ ok: true, value: undefined });
    expect(await titles()).toEqual(['a']);
    await deleteDeck('a', 20);
    expect(await purgeDecks(21 + DELETED_DECKS_STAY)).toEqual({ ok: true, value: 1 });
    expect(await restoreDeck('a')).toEqual({ ok: false, error: 'missing' });
  });

  test('get packs that are made later, and are the same decks for that', async () => {
    const side = { rarity: {}, synonyms: {}, translations: {}, neighbours: '' };
    const pack = { version: 1 as const, en: side, de: side };
    await saveDeck(studied(['a', 'b']), 10);
    await addPacks('deck', [card('a', { pack })]);
    await addPacks('nowhere', [card('a', { pack })]);
    expect(await loadDeck('deck')).toMatchObject({ value: { cards: [{ id: 'a', pack }, card('b')] } });
    expect(await listDecks()).toMatchObject({ value: { decks: [{ id: 'deck', madeAt: 10, changedAt: 10 }] } });
  });

  test('that cannot be read are neither shown nor touched', async () => {
    await put('broken', { version: 1, title: 7 });
    await put('later', { ...deck('later'), version: 2 });
    await saveDeck(deck('a'));
    expect(await titles()).toEqual(['a']);
    expect(await listDecks()).toMatchObject({ value: { unreadable: 2 } });
    expect(await loadDeck('broken')).toEqual({ ok: false, error: 'damaged' });
    expect(await loadDeck('later')).toEqual({ ok: false, error: 'newer' });
    expect(await loadDeck('nowhere')).toEqual({ ok: false, error: 'missing' });
  });
});
