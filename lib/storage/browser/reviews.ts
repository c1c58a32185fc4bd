import type { Result } from '../../decks/result.ts';
import { read, write, type EventRecord } from './database.ts';
import type { StorageError } from './errors.ts';

/**
 * Adds events to the log, all or none, in the given order. An undo is an event too: nothing is ever changed or removed.
 * An event whose id is in the log already is skipped, so that a repeated call or a merge of two logs does no harm.
 * Answers with how many are new.
 */
export function appendReviews(events: readonly EventRecord[]): Promise<Result<number, StorageError>> {
  return write(['reviews'], async (transaction) => {
    const store = transaction.objectStore('reviews');
    let added = 0;
    for (const event of events) {
      if ((await store.index('byId').getKey(event.id)) !== undefined) continue;
      await store.add(event);
      added++;
    }
    return added;
  });
}

/** {@link appendReviews} for one event. */
export function appendReview(event: EventRecord): Promise<Result<number, StorageError>> {
  return appendReviews([event]);
}

/** The events of one deck, in the order of writing. They are as stored: whoever reads them parses them. */
export function reviewsOf(deckId: string): Promise<Result<readonly unknown[], StorageError>> {
  return read(['reviews'], (transaction) => transaction.objectStore('reviews').index('byDeck').getAll(deckId));
}

/** The events of some cards, whichever deck they were studied in; card by card, each in the order of writing. */
export function reviewsOfCards(cardIds: readonly string[]): Promise<Result<readonly unknown[], StorageError>> {
  return read(['reviews'], async (transaction) => {
    const index = transaction.objectStore('reviews').index('byCard');
    const lists = await Promise.all([...new Set(cardIds)].map((cardId) => index.getAll(cardId)));
    return lists.flat();
  });
}

/** The whole log, in the order of writing; with `since` (milliseconds since 1970) only what happened then or later. */
export function allReviews(since?: number): Promise<Result<readonly unknown[], StorageError>> {
  return read(['reviews'], (transaction) => {
    const store = transaction.objectStore('reviews');
    return since === undefined ? store.getAll() : store.index('byTime').getAll(IDBKeyRange.lowerBound(since));
  });
}
