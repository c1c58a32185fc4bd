import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDeck } from '#lib/decks/parse.ts';
import { type DeckStore, StoreFailure } from '#lib/storage/server/deck-store.ts';
import { digestOf, randomKey } from '#lib/storage/server/keys.ts';
import { anyDeck } from '../../decks/any-deck.ts';
import { change, KEY_HASH, newDeck, OTHER_HASH, readAll, rowsOf, stored, textOf } from './samples.ts';

/** What every deck store does. `fresh` opens an empty one, `again` a second connection to the one opened last. */
export function keepsTheContract(fresh: () => Promise<DeckStore>, again: () => DeckStore): void {
  const withDeck = async (content = 'eins') => {
    const store = await fresh();
    const deck = newDeck(content);
    const made = await store.create(deck);
    if (!made.ok) throw new Error(made.error.code);
    return { store, id: deck.id, version: made.value.version };
  };
  const updated = async (store: DeckStore, ...of: Parameters<typeof change>) => {
    const result = await store.update(change(...of));
    if (!result.ok) throw new Error(result.error.code);
    return result.value.version;
  };

  describe('a deck', () => {
    test('comes back letter for letter, whatever is in it', async () => {
      const store = await fresh();
      await fc.assert(
        fc.asyncProperty(anyDeck, async (deck) => {
          const [id, text] = [randomKey(), writeDeck(deck)];
          const made = await store.create({ id, text, digest: digestOf(text), keyHash: KEY_HASH, now: 7 });
          expect(made).toEqual({ ok: true, value: { revision: 1, version: `1-${digestOf(text)}` } });
          expect(await stored(store, id)).toEqual({
            ...{ id, text, revision: 1, version: `1-${digestOf(text)}`, createdAt: 7, changedAt: 7 },
          });
        }),
        { numRuns: 30 },
      );
    });

    test('is there for another connection, and after closing and opening', async () => {
      const { store, id } = await withDeck();
      expect(await stored(again(), id)).toMatchObject({ revision: 1 });
      await store.close();
      expect(await stored(store, id)).toMatchObject({ text: textOf('eins').text });
    });

    test('keeps its id to itself', async () => {
      const store = await fresh();
      const deck = newDeck('eins');
      await store.create(deck);
      expect(await store.create({ ...deck, ...textOf('zwei') })).toEqual({ ok: false, error: { code: 'duplicate' } });
      expect(await stored(store, deck.id)).toMatchObject(textPart('eins'));
    });

    test('that nobody made is missing', async () => {
      const store = await fresh();
      expect(await stored(store, randomKey())).toBe('missing');
      expect(await store.update(change(randomKey(), '1-x', 'a'))).toMatchObject({ error: { code: 'missing' } });
      expect(await store.remove({ id: randomKey(), keyHash: KEY_HASH, expected: null, now: 2 })).toMatchObject({
        error: { code: 'missing' },
      });
    });
  });

  describe('an update', () => {
    test('makes a revision, and leaves the older ones as they were', async () => {
      const { store, id, version } = await withDeck();
      const second = await updated(store, id, version, 'zwei', 20);
      expect(await updated(store, id, second, 'eins', 30)).toBe(`3-${textOf('eins').digest}`);
      expect(await stored(store, id)).toMatchObject({ ...textPart('eins'), revision: 3, createdAt: 1, changedAt: 30 });
      expect(await stored(store, id, 2)).toMatchObject({ ...textPart('zwei'), version: second, changedAt: 20 });
      expect(await stored(store, id, 1)).toMatchObject({ ...textPart('eins'), version, changedAt: 1 });
      expect(await stored(store, id, 4)).toBe('missing');
    });

    test('of an older version overwrites nothing, and says what is current', async () => {
      const { store, id, version } = await withDeck();
      const second = await updated(store, id, version, 'zwei');
      const late = { ok: false, error: { code: 'conflict', version: second } };
      expect(await store.update(change(id, version, 'drei'))).toEqual(late);
      // The same text as an older revision is another version.
      expect(await store.update(change(id, `2-${textOf('eins').digest}`, 'drei'))).toEqual(late);
      expect(await store.update(change(id, 'nonsense', 'drei'))).toEqual(late);
      expect(await readAll(store)).toHaveLength(3);
    });

    test('with the same text makes no revision, whatever it expects', async () => {
      const { store, id, version } = await withDeck();
      const second = await updated(store, id, version, 'zwei');
      expect(await store.update(change(id, version, 'zwei', 99))).toEqual({
        ...{ ok: true, value: { revision: 2, version: second } },
      });
      expect(await stored(store, id)).toMatchObject({ revision: 2, changedAt: 2 });
    });

    test('needs the editing key', async () => {
      const { store, id, version } = await withDeck();
      const refused = { ok: false, error: { code: 'wrong-key' } };
      expect(await store.update({ ...change(id, version, 'zwei'), keyHash: OTHER_HASH })).toEqual(refused);
      expect(await store.update({ ...change(id, version, 'eins'), keyHash: '' })).toEqual(refused);
      expect(await store.remove({ id, keyHash: OTHER_HASH, expected: null, now: 2 })).toEqual(refused);
      expect(await stored(store, id)).toMatchObject({ version });
    });

    test('is won by one of many that start from the same version', async () => {
      const { store, id, version } = await withDeck();
      const other = again();
      const results = await Promise.all(
        Array.from({ length: 24 }, (_, k) => (k % 2 ? store : other).update(change(id, version, `von ${k}`))),
      );
      const won = results.filter((result) => result.ok);
      expect(won).toHaveLength(1);
      const current = await stored(store, id);
      expect(current).toMatchObject(won[0]!.value);
      for (const result of results)
        if (!result.ok) expect(result.error).toEqual({ code: 'conflict', version: won[0]!.value.version });
    });
  });

  describe('deletion', () => {
    const remove = (store: DeckStore, id: string, expected: string | null = null, now = 50) =>
      store.remove({ id, keyHash: KEY_HASH, expected, now });

    test('hides the deck with all its revisions', async () => {
      const { store, id } = await withDeck();
      expect(await remove(store, id)).toEqual({ ok: true, value: { revision: 1, version: '1-deleted' } });
      expect(await stored(store, id)).toBe('deleted');
      expect(await stored(store, id, 1)).toBe('deleted');
      expect(await remove(store, id, 'whatever', 60)).toMatchObject({ ok: true });
    });

    test('of an older version is refused', async () => {
      const { store, id, version } = await withDeck();
      const second = await updated(store, id, version, 'zwei');
      expect(await remove(store, id, version)).toEqual({ ok: false, error: { code: 'conflict', version: second } });
      expect(await remove(store, id, second)).toMatchObject({ ok: true });
    });

    test('is undone by an update that knows of it, and by no other', async () => {
      const { store, id, version } = await withDeck();
      await remove(store, id);
      expect(await store.update(change(id, version, 'zwei'))).toEqual({
        ...{ ok: false, error: { code: 'deleted', version: '1-deleted' } },
      });
      expect(await store.update(change(id, version, 'eins'))).toMatchObject({ error: { code: 'deleted' } });
      expect(await updated(store, id, '1-deleted', 'eins')).toBe(version);
      expect(await stored(store, id)).toMatchObject({ revision: 1 });
      await remove(store, id);
      expect(await updated(store, id, '1-deleted', 'zwei')).toBe(`2-${textOf('zwei').digest}`);
      expect(await stored(store, id, 1)).toMatchObject(textPart('eins'));
    });

    test('becomes final with the purge, and only what is over the time goes', async () => {
      const { store, id } = await withDeck();
      const kept = newDeck('bleibt');
      await store.create(kept);
      await remove(store, id, null, 50);
      expect(await store.purge({ deleted: 50, replaced: 0 })).toEqual({ ok: true, value: 0 });
      expect(await stored(store, id)).toBe('deleted');
      expect(await store.purge({ deleted: 51, replaced: 0 })).toEqual({ ok: true, value: 1 });
      expect(await stored(store, id)).toBe('missing');
      expect(await readAll(store)).toMatchObject([{ id: kept.id }, { deckId: kept.id }]);
    });

    test('of replaced revisions never takes the current one', async () => {
      const { store, id, version } = await withDeck();
      const second = await updated(store, id, version, 'zwei', 20);
      await updated(store, id, second, 'drei', 30);
      await store.purge({ deleted: 0, replaced: 30 });
      expect(await stored(store, id, 1)).toBe('missing');
      expect(await stored(store, id, 2)).toMatchObject(textPart('zwei'));
      await store.purge({ deleted: 0, replaced: 1e12 });
      expect(await stored(store, id, 2)).toBe('missing');
      expect(await stored(store, id)).toMatchObject({ ...textPart('drei'), revision: 3 });
    });
  });

  describe('row by row', () => {
    const filled = async () => {
      const { store, id, version } = await withDeck();
      await updated(store, id, version, 'zwei', 20);
      const gone = newDeck('gelöscht');
      await store.create(gone);
      await store.remove({ id: gone.id, keyHash: KEY_HASH, expected: null, now: 9 });
      return { store, rows: await readAll(store) };
    };

    test('a store goes into another one', async () => {
      const { rows } = await filled();
      const other = await fresh();
      expect(await other.fill(rowsOf(rows), false)).toEqual({ ok: true, value: undefined });
      expect(await readAll(other)).toEqual(rows);
    });

    test('it refuses to mix with what is there, and replaces it when told to', async () => {
      const { rows } = await filled();
      const { store, id } = await withDeck('schon da');
      expect(await store.fill(rowsOf(rows), false)).toEqual({ ok: false, error: { code: 'not-empty' } });
      expect(await stored(store, id)).toMatchObject({ revision: 1 });
      expect(await store.fill(rowsOf(rows), true)).toMatchObject({ ok: true });
      expect(await readAll(store)).toEqual(rows);
    });

    test('nothing happens when anything fails', async () => {
      const { store, rows } = await filled();
      const broken = rowsOf(rows.slice(0, 2), new StoreFailure('damaged'));
      expect(await store.fill(broken, true)).toEqual({ ok: false, error: { code: 'damaged' } });
      expect(await store.fill(rowsOf([rows[0]!, rows[0]!]), true)).toMatchObject({ error: { code: 'duplicate' } });
      expect(await readAll(store)).toEqual(rows);
    });

    test('it is read as it was at one moment, while others write', async () => {
      const { store, rows } = await filled();
      const seen = [];
      for await (const row of store.rows()) {
        seen.push(row);
        expect(await store.create(newDeck('während'))).toMatchObject({ ok: true });
      }
      expect(seen).toEqual(rows);
      expect(await readAll(store)).toHaveLength(rows.length * 3);
    });
  });

  test('is healthy', async () => {
    expect(await (await fresh()).health()).toEqual({ ok: true, value: undefined });
  });
}

const textPart = (content: string) => ({ text: textOf(content).text });
