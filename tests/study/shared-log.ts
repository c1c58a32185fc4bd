import type { Result } from '#lib/decks/result.ts';
import type { NewEvent, StudyEvent } from '#lib/study/review.ts';

export type Failure = 'full';

/** A log in memory that fails on demand; two tabs share it as they share IndexedDB. */
export function sharedLog() {
  const events: StudyEvent[] = [];
  const log = {
    failing: false,
    events,
    append(event: NewEvent): Promise<Result<StudyEvent, Failure | 'duplicate'>> {
      if (log.failing) return Promise.resolve({ ok: false, error: 'full' });
      if (events.some(({ id }) => id === event.id)) return Promise.resolve({ ok: false, error: 'duplicate' });
      const placed: StudyEvent = { ...event, device: 'laptop', seq: events.length };
      events.push(placed);
      return Promise.resolve({ ok: true, value: placed });
    },
  };
  return log;
}
