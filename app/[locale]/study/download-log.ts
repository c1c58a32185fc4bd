import { allReviews } from '#lib/storage/browser/reviews.ts';
import { studyLog } from './study-log.ts';

/** Hands the whole log to the learner as a file, with what could not be saved. */
export async function downloadLog(): Promise<void> {
  const log = await allReviews();
  const unsaved = studyLog.unsaved().events.map((event, seq) => ({ ...event, device: 'unsaved', seq }));
  const content = { version: 1, reviews: [...(log.ok ? log.value.events : []), ...unsaved] };
  const address = URL.createObjectURL(new Blob([JSON.stringify(content)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'wortlaut-answers.json';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
