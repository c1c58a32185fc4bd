import { appendReview } from '#lib/storage/browser/reviews.ts';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import { createRecorder, type Unsaved } from '#lib/study/recorder.ts';
import { parseEvent, type StudyEvent } from '#lib/study/review.ts';

const foreign = new Set<(event: StudyEvent) => void>();
const imported = new Set<() => void>();
const changed = new Set<(unsaved: Unsaved<StorageError>) => void>();

/** What tabs tell each other after a file was taken in: what they know is not all any more. */
const IMPORTED = 'imported';

/** Tells the other tabs what was written. Absent in browsers without it: they learn of it when they next load. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('wortlaut-reviews');
channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const event = parseEvent(data);
  if (event) for (const listener of foreign) listener(event);
  else if (data === IMPORTED) for (const listener of imported) listener();
});

/** The page's one way to the log. It outlives every view, so that what is unsaved is never dropped by leaving one. */
export const studyLog = createRecorder<StorageError>(
  { append: appendReview },
  (event) => channel?.postMessage(event),
  (unsaved) => {
    for (const listener of changed) listener(unsaved);
  },
);

export function onForeignEvent(listener: (event: StudyEvent) => void): () => void {
  foreign.add(listener);
  return () => foreign.delete(listener);
}

/** Tells this tab and the others that a file was taken in. */
export function announceImport(): void {
  channel?.postMessage(IMPORTED);
  for (const listener of imported) listener();
}

export function onImport(listener: () => void): () => void {
  imported.add(listener);
  return () => imported.delete(listener);
}

export function onUnsaved(listener: (unsaved: Unsaved<StorageError>) => void): () => void {
  changed.add(listener);
  return () => changed.delete(listener);
}
