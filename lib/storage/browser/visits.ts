import type { Deck } from '../../decks/deck.ts';
import { linkedDeck } from '../../decks/link.ts';
import { parseDeck } from '../../decks/parse.ts';
import { fail, ok, type Result } from '../../decks/result.ts';
import { read, write, type DeckRecord } from './database.ts';
import type { StorageError } from './errors.ts';

/** How long a deck that nobody kept stays after it was last opened from its link, in milliseconds: 60 days. */
export const VISITS_STAY = 60 * 24 * 60 * 60 * 1000;

/** A visiting deck's id when a deck of the shelf has its own: the deck's, shortened, and this. */
const VISITOR = '_visit';

/** How a deck from a link stands to the shelf: `new`, there already, or there in another version. */
export type Standing = 'new' | 'same' | 'different';

/**
 * Lets a deck from a link in, without putting it on the shelf: it can be read and studied under the id this answers with,
 * now and offline. One of the shelf is never touched; when it is the same deck, its own id is the answer.
 *
 * @param from the id of the short link that it came from
 */
export function admitDeck(
  deck: Deck,
  from: string | null,
  now: number = Date.now(),
): Promise<Result<string, StorageError>> {
  return write(['decks'], async (transaction) => {
    const store = transaction.objectStore('decks');
    for (const { id, visiting, changedAt } of await store.getAll())
      if (visiting && changedAt < now - VISITS_STAY) await store.delete(id);
    const own = await store.get(deck.id);
    if (own && !own.visiting && own.deletedAt === null && sameDeck(own, deck)) return deck.id;
    const id = own && !own.visiting ? visitorId(deck.id) : deck.id;
    const times = { madeAt: now, changedAt: now, deletedAt: null };
    await store.put({ id, deck: { ...deck, id }, ...times, visiting: true, from });
    return id;
  });
}

/** Whether the shelf has this deck. A deleted one does not count. */
export async function standingOf(deck: Deck): Promise<Result<Standing, StorageError>> {
  const found = await read(['decks'], (transaction) => transaction.objectStore('decks').get(deck.id));
  if (!found.ok) return found;
  const record = found.value;
  if (!record || record.visiting || record.deletedAt !== null) return ok('new');
  return ok(sameDeck(record, deck) ? 'same' : 'different');
}

/** The deck as it last came from a short link; for when there is no network. Errors: `missing`, `damaged`. */
export async function lastFrom(shareId: string): Promise<Result<Deck, StorageError>> {
  const found = await read(['decks'], (transaction) => transaction.objectStore('decks').getAll());
  if (!found.ok) return found;
  const [latest] = found.value
    .filter(({ from, deletedAt }) => from === shareId && deletedAt === null)
    .sort((a, b) => b.changedAt - a.changedAt);
  if (!latest) return fail('missing');
  const deck = parseDeck(latest.deck);
  return deck.ok ? deck : fail('damaged');
}

/** Puts a deck from a link on the shelf, in place of one that has its id. */
export function keepDeck(
  deck: Deck,
  from: string | null,
  now: number = Date.now(),
): Promise<Result<void, StorageError>> {
  return write(['decks'], async (transaction) => {
    const store = transaction.objectStore('decks');
    const earlier = await store.get(deck.id);
    const madeAt = earlier && !earlier.visiting ? earlier.madeAt : now;
    await store.put({ id: deck.id, deck, madeAt, changedAt: now, deletedAt: null, from });
  });
}

/** The same in everything that a link carries; a deck of this device knows more about its words. */
function sameDeck(record: DeckRecord, deck: Deck): boolean {
  const [own, other] = [parseDeck(record.deck), parseDeck(deck)];
  return own.ok && other.ok && JSON.stringify(linkedDeck(own.value)) === JSON.stringify(linkedDeck(other.value));
}

function visitorId(id: string): string {
  return `${id.slice(0, 64 - VISITOR.length)}${VISITOR}`;
}
