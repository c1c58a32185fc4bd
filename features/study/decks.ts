import type { Deck } from '#lib/decks/deck.ts';
import { fail, ok, type Result } from '#lib/decks/result.ts';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import { ALL_DECKS } from '#lib/i18n/paths.ts';
import { starterDeck } from '#lib/decks/starter.ts';

/**
 * The decks an address names: the starter deck without an id, all of them, or some of those on this device. Of several,
 * those that are here; an error only when none is.
 */
export async function decksFor(ids: readonly string[]): Promise<Result<readonly Deck[], StorageError>> {
  if (ids.every((id) => id === starterDeck.id)) return ok([starterDeck]);
  // Most visits begin with the starter deck and need no shelf.
  const { listDecks, loadDeck } = await import('#lib/storage/browser/decks.ts');
  const everything = ids.includes(ALL_DECKS);
  const shelf = everything ? await listDecks() : null;
  const onShelf = shelf?.ok ? shelf.value.decks.map(({ id }) => id) : [];
  const wanted = everything ? [starterDeck.id, ...onShelf] : [...new Set(ids)];
  const load = async (id: string) => (id === starterDeck.id ? ok(starterDeck) : loadDeck(id));
  const loaded = await Promise.all(wanted.map(load));
  const decks = loaded.flatMap((each) => (each.ok ? [each.value] : []));
  const failed = loaded.find((each) => !each.ok);
  return decks.length === 0 && failed ? fail(failed.error) : ok(decks);
}
