import type { Page } from 'playwright/test';
import starter from '../content/decks/starter.json' with { type: 'json' };

/** Puts a deck of so many pairs into the store of this browser, as if it had been made here. The library must be open. */
export async function keepDeck(page: Page, id: string, title: string, pairs: number): Promise<void> {
  const card = starter.cards[1];
  // So many packs are more than one deck may hold; a deck made here would leave them out too.
  const bare = { ...card, pack: null };
  const cards = Array.from({ length: pairs }, (_, at) => ({ ...bare, id: `card-${at}`, speaker: `Speaker ${at + 1}` }));
  const deck = { ...starter, id, title, cards };
  await keepRecords(page, 'decks', [{ id, deck, madeAt: 1, changedAt: 1, deletedAt: null }]);
}

/** Puts records into a store of this browser. A page of the app must have been open, so that the store is there. */
export async function keepRecords(page: Page, store: 'decks' | 'reviews', records: readonly object[]): Promise<void> {
  // Opened before the app has made it, the database would stay without stores.
  await page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'wortlaut'));
  await page.evaluate(
    async ([name, all]) => {
      const database = await new Promise<IDBDatabase>((settle, refuse) => {
        const request = indexedDB.open('wortlaut');
        request.onsuccess = () => {
          settle(request.result);
        };
        request.onerror = () => {
          refuse(new Error('no database'));
        };
      });
      const transaction = database.transaction(name, 'readwrite');
      for (const record of all) transaction.objectStore(name).put(record);
      await new Promise((settle) => {
        transaction.oncomplete = settle;
      });
      database.close();
    },
    [store, records] as const,
  );
}

/** How many cards of a deck in the store of this browser have what grading needs to know. */
export async function packsKept(page: Page, id: string): Promise<number> {
  return page.evaluate(async (key) => {
    const database = await new Promise<IDBDatabase>((settle, refuse) => {
      const request = indexedDB.open('wortlaut');
      request.onsuccess = () => {
        settle(request.result);
      };
      request.onerror = () => {
        refuse(new Error('no database'));
      };
    });
    const request = database.transaction('decks').objectStore('decks').get(key);
    await new Promise((settle) => {
      request.onsuccess = settle;
    });
    database.close();
    const { deck } = request.result as { deck: { cards: { pack?: object | null }[] } };
    return deck.cards.filter(({ pack }) => pack).length;
  }, id);
}
