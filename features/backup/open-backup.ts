import { fail, ok, type Result } from '#lib/decks/result.ts';
import { importEverything, previewImport } from '#lib/storage/browser/restore.ts';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import { BACKUP_LIMITS, readBackup, type Backup, type BackupError } from '#lib/study/backup.ts';
import type { Merge } from '#lib/study/merge-records.ts';
import { announceImport } from '#lib/storage/browser/study-log.ts';

/** A file that was read, with what taking it in would do here. */
export interface OpenedBackup {
  readonly backup: Backup;
  readonly unreadable: number;
  readonly merge: Merge;
}

export async function openBackup(file: File): Promise<Result<OpenedBackup, BackupError | StorageError>> {
  if (file.size > BACKUP_LIMITS.bytes) return fail('tooLarge');
  let text: string;
  try {
    text = await file.text();
  } catch {
    return fail('damaged');
  }
  const read = readBackup(text);
  if (!read.ok) return read;
  const merge = await previewImport(read.value.backup);
  return merge.ok ? ok({ ...read.value, merge: merge.value }) : merge;
}

export async function takeIn({ backup }: OpenedBackup): Promise<Result<Merge, StorageError>> {
  const taken = await importEverything(backup);
  if (taken.ok) announceImport();
  return taken;
}
