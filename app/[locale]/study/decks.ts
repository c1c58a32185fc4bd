import type { Deck } from '#lib/decks/deck.ts';
import { ok, type Result } from '#lib/decks/result.ts';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import { starterDeck } from '../starter.ts';

/** The address of the day's queue over all decks. */
export const ALL_DECKS = 'all';

/** The decks an address names: the starter deck without an id, all of them, or one of those on this device. */
export async function decksFor(id: string | null): Promise<Result<readonly Deck[], StorageError>> {
  if (id === null || id === starterDeck.id) return ok([starterDeck]);
  // Most visits begin with the starter deck and need no shelf.
  const { listDecks, loadDeck } = await import('#lib/storage/browser/decks.ts');
  if (id !== ALL_DECKS) {
    const loaded = await loadDeck(id);
    return loaded.ok ? ok([loaded.value]) : loaded;
  }
  const shelf = await listDecks();
  const ids = shelf.ok ? shelf.value.decks.map((deck) => deck.id) : [];
  const loaded = await Promise.all(ids.map((each) => loadDeck(each)));
  return ok([starterDeck, ...loaded.flatMap((each) => (each.ok ? [each.value] : []))]);
}
