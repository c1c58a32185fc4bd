import type { DeckStore, NewDeck, StoredDeck, StoreRow } from '#lib/storage/server/deck-store.ts';
import { digestOf, hashKey, randomKey } from '#lib/storage/server/keys.ts';

export const KEY_HASH = hashKey('Schlüssel der Lehrerin');
export const OTHER_HASH = hashKey('Schlüssel eines anderen');

/** A deck's text, or any other: stores do not look into it. */
export function textOf(content: string): { text: string; digest: string } {
  const text = JSON.stringify({ content });
  return { text, digest: digestOf(text) };
}

export function newDeck(content: string, now = 1): NewDeck {
  return { id: randomKey(), keyHash: KEY_HASH, ...textOf(content), now };
}

/** A change of a deck by its author. */
export function change(id: string, expected: string, content: string, now = 2) {
  return { id, keyHash: KEY_HASH, expected, ...textOf(content), now };
}

export async function readAll(store: DeckStore): Promise<StoreRow[]> {
  const rows: StoreRow[] = [];
  for await (const row of store.rows()) rows.push(row);
  return rows;
}

/** What is stored, or the code of why not. */
export async function stored(store: DeckStore, id: string, revision?: number): Promise<StoredDeck | string> {
  const read = await store.read(id, revision);
  return read.ok ? read.value : read.error.code;
}

export async function* rowsOf(rows: readonly StoreRow[], failure?: Error): AsyncGenerator<StoreRow> {
  for (const row of rows) yield await Promise.resolve(row);
  if (failure) throw failure;
}
