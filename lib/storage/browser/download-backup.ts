import { download } from '../files/download.ts';
import { exportEverything } from './backup.ts';
import { studyLog } from './study-log.ts';

/** Hands everything to the learner as a file, with what could not be saved. False when the browser gives nothing out. */
export async function downloadBackup(): Promise<boolean> {
  const text = await exportEverything(studyLog.unsaved().events);
  if (!text.ok) return false;
  download(text.value, `wortlaut-${new Date().toISOString().slice(0, 10)}.json`, 'application/json');
  return true;
}
