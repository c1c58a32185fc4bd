import { believedTimes } from './clock.ts';
import { memoryKey } from './direction.ts';
import type { PauseEvent, ReviewEvent, StudyEvent } from './review.ts';

/** A review that counts, with the moment it is taken to have happened (milliseconds since 1970). */
export interface CountedReview {
  readonly event: ReviewEvent;
  readonly at: number;
  /** False where the device's clock was wrong all along, so that `at` is only the moment of asking. */
  readonly dated: boolean;
}

/**
 * One log of two, in no particular order. Merging is a union by id: it forgets nothing, and neither the order of the
 * logs nor merging one twice matters. Should two events claim one id, the same one wins everywhere.
 */
export function mergeLogs(...logs: readonly (readonly StudyEvent[])[]): StudyEvent[] {
  const byId = new Map<string, StudyEvent>();
  for (const event of logs.flat()) {
    const known = byId.get(event.id);
    if (!known || (known !== event && signature(event) < signature(known))) byId.set(event.id, event);
  }
  return [...byId.values()];
}

/** The reviews that were not taken back, in the order they happened. `now`: milliseconds since 1970. */
export function countedReviews(events: readonly StudyEvent[], now: number): CountedReview[] {
  const undone = new Set<string>();
  for (const event of events) if (event.kind === 'undo') undone.add(event.target);
  const times = believedTimes(events, now);
  const counted: CountedReview[] = [];
  for (const event of events) {
    if (event.kind !== 'review' || undone.has(event.id)) continue;
    const at = times.get(event.id) ?? null;
    counted.push({ event, at: at ?? now, dated: at !== null });
  }
  return counted.sort(
    (a, b) =>
      a.at - b.at ||
      compare(a.event.device, b.event.device) ||
      a.event.seq - b.event.seq ||
      a.event.at - b.event.at ||
      compare(a.event.id, b.event.id),
  );
}

/** The cards, by `memoryKey`, that are taken out of the queue. `now`: milliseconds since 1970. */
export function pausedCards(events: readonly StudyEvent[], now: number): Set<string> {
  const pauses = events.filter((event): event is PauseEvent => event.kind === 'pause');
  const paused = new Set<string>();
  if (pauses.length === 0) return paused;
  const times = believedTimes(events, now);
  const at = ({ id }: PauseEvent): number => times.get(id) ?? now;
  pauses.sort(
    (a, b) => at(a) - at(b) || compare(a.device, b.device) || a.seq - b.seq || a.at - b.at || compare(a.id, b.id),
  );
  for (const event of pauses) {
    const key = memoryKey(event.cardId, event.direction);
    if (event.paused) paused.add(key);
    else paused.delete(key);
  }
  return paused;
}

function signature(event: StudyEvent): string {
  return JSON.stringify(Object.entries(event).sort(([a], [b]) => compare(a, b)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
