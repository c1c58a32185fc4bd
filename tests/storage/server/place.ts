import type { DeckStore } from '#lib/storage/server/deck-store.ts';
import { PostgresDeckStore } from '#lib/storage/server/postgres.ts';
import { SqliteDeckStore } from '#lib/storage/server/sqlite.ts';

/** The store at an address or in a folder. */
export function placed(place: string): DeckStore {
  return place.startsWith('postgres:') ? new PostgresDeckStore(place) : new SqliteDeckStore(place);
}
