import { configuration } from './configuration.ts';
import type { DeckStore } from './deck-store.ts';
import { PostgresDeckStore } from './postgres.ts';
import { SqliteDeckStore } from './sqlite.ts';

/** A process has one store, however often the bundler copies this module. */
const SLOT = Symbol.for('wortlaut deck store');
const slots = globalThis as { [SLOT]?: DeckStore | null };

/** The store that the configuration names. Nothing is opened before its first use. */
export function deckStore(): DeckStore {
  return (slots[SLOT] ??= openStore());
}

/** Puts another store in the place of the configured one; null takes it away again. */
export function useDeckStore(store: DeckStore | null): void {
  slots[SLOT] = store;
}

function openStore(): DeckStore {
  const { databaseUrl, dataFolder } = configuration();
  return databaseUrl === null ? new SqliteDeckStore(dataFolder) : new PostgresDeckStore(databaseUrl);
}
