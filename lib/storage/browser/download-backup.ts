import { exportEverything } from '#lib/storage/browser/backup.ts';
import { studyLog } from './study-log.ts';

/** Hands everything to the learner as a file, with what could not be saved. False when the browser gives nothing out. */
export async function downloadBackup(): Promise<boolean> {
  const text = await exportEverything(studyLog.unsaved().events);
  if (!text.ok) return false;
  const address = URL.createObjectURL(new Blob([text.value], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `wortlaut-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
  return true;
}
