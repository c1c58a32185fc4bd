import type { Result } from '../../decks/result.ts';
import { parseEvent, type NewEvent, type StudyEvent } from '../../study/review.ts';
import { read, write, type Transaction } from './database.ts';
import type { StorageError } from './errors.ts';

/** What was read from the log, in the order of writing. */
export interface ReviewLog {
  readonly events: readonly StudyEvent[];
  /** How many stored events this version of the app cannot read; they stay in the log untouched. */
  readonly unreadable: number;
}

/**
 * Writes an event to the log and answers, once it is on the disk, with the event as written. An undo is an event too:
 * nothing is ever changed or removed. Two tabs never get the same `seq`: it is counted in the same transaction.
 * `duplicate` when an event with this id is in the log already.
 */
export function appendReview(event: NewEvent): Promise<Result<StudyEvent, StorageError>> {
  return write(['reviews', 'settings'], async (transaction) => {
    const { device, seq } = await nextPlace(transaction);
    const placed: StudyEvent = { ...event, device, seq };
    await transaction.objectStore('reviews').add(placed);
    return placed;
  });
}

/** The name of this browser profile in the log, and the number of its next event. */
async function nextPlace(transaction: Transaction<'readwrite'>): Promise<{ device: string; seq: number }> {
  const settings = transaction.objectStore('settings');
  const [device, seq] = [await settings.get('device'), await settings.get('seq')];
  const place = {
    device: typeof device === 'string' ? device : crypto.randomUUID(),
    seq: Number.isSafeInteger(seq) ? Number(seq) : 0,
  };
  if (place.device !== device) await settings.put(place.device, 'device');
  await settings.put(place.seq + 1, 'seq');
  return place;
}

/**
 * Unites the log with events of another one (a file, another device), all or none. Those whose id is here already are
 * skipped. Answers with how many are new.
 */
export function mergeReviews(events: readonly StudyEvent[]): Promise<Result<number, StorageError>> {
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

/** The events of one deck. */
export function reviewsOf(deckId: string): Promise<Result<ReviewLog, StorageError>> {
  return read(['reviews'], async (transaction) =>
    parseLog(await transaction.objectStore('reviews').index('byDeck').getAll(deckId)),
  );
}

/** The events of some cards, whichever deck they were studied in: card by card, each in the order of writing. */
export function reviewsOfCards(cardIds: readonly string[]): Promise<Result<ReviewLog, StorageError>> {
  return read(['reviews'], async (transaction) => {
    const index = transaction.objectStore('reviews').index('byCard');
    const lists = await Promise.all([...new Set(cardIds)].map((cardId) => index.getAll(cardId)));
    return parseLog(lists.flat());
  });
}

/** The whole log; with `since` (milliseconds since 1970) what happened then or later, by time. */
export function allReviews(since?: number): Promise<Result<ReviewLog, StorageError>> {
  return read(['reviews'], async (transaction) => {
    const store = transaction.objectStore('reviews');
    return parseLog(
      await (since === undefined ? store.getAll() : store.index('byTime').getAll(IDBKeyRange.lowerBound(since))),
    );
  });
}

function parseLog(values: readonly unknown[]): ReviewLog {
  const events = values.map(parseEvent).filter((event) => event !== null);
  return { events, unreadable: values.length - events.length };
}
