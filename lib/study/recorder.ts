import type { Result } from '../decks/result.ts';
import type { NewEvent, StudyEvent } from './review.ts';

/** What a log must be able to do; the browser's is in `lib/storage`. */
export interface LogStore<E> {
  append(event: NewEvent): Promise<Result<StudyEvent, E | 'duplicate'>>;
}

export interface Unsaved<E> {
  /** In the order they happened. */
  readonly events: readonly NewEvent[];
  /** Why the last write failed; null when nothing is waiting. */
  readonly error: E | null;
}

/**
 * Writes events to the log one after the other. What cannot be written waits in memory, in order, and is tried again
 * with the next event or on demand: study goes on, and nothing overtakes.
 */
export interface Recorder<E> {
  record(event: NewEvent): Promise<void>;
  /** Tries once more to write what is waiting. */
  retry(): Promise<void>;
  unsaved(): Unsaved<E>;
}

/** `onWritten` hears of every event that is safely in the log, `onChange` whenever what is unsaved has changed. */
export function createRecorder<E>(
  store: LogStore<E>,
  onWritten: (event: StudyEvent) => void,
  onChange: (unsaved: Unsaved<E>) => void,
): Recorder<E> {
  let waiting: readonly NewEvent[] = [];
  let error: E | null = null;
  let running: Promise<void> | null = null;

  const drain = async (): Promise<void> => {
    const failedBefore = error !== null;
    for (let next = waiting[0]; next; next = waiting[0]) {
      const written = await store.append(next);
      // A duplicate was written by an earlier attempt whose answer never came.
      if (!written.ok && written.error !== 'duplicate') {
        error = written.error;
        onChange({ events: waiting, error });
        return;
      }
      waiting = waiting.slice(1);
      if (written.ok) onWritten(written.value);
    }
    error = null;
    if (failedBefore) onChange({ events: waiting, error });
  };

  const retry = (): Promise<void> => {
    running ??= drain().finally(() => {
      running = null;
      if (error === null && waiting.length > 0) void retry();
    });
    return running;
  };

  return {
    record(event) {
      waiting = [...waiting, event];
      return retry();
    },
    retry,
    unsaved: () => ({ events: waiting, error }),
  };
}
