import process from 'node:process';
import { readConfiguration } from '#lib/storage/server/configuration.ts';
import type { DeckStore } from '#lib/storage/server/deck-store.ts';
import { deckStore } from '#lib/storage/server/open.ts';

/** Ends with one sentence. */
export function stop(sentence: string, code = 1): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(code);
}

/** The deck store of the environment, when it answers, and its name for people. */
export async function openConfigured(): Promise<{ readonly store: DeckStore; readonly place: string }> {
  const read = readConfiguration(process.env);
  if (!read.ok) stop(read.error, 2);
  const place =
    read.value.databaseUrl === null ? `the folder ${read.value.dataFolder}` : 'the database of DATABASE_URL';
  const store = deckStore();
  const health = await store.health();
  if (!health.ok) stop(`The decks in ${place} cannot be reached (${health.error.code}).`);
  return { store, place };
}
