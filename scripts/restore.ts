/**
 * `npm run restore -- FILE [--replace]`: takes a backup into an empty deck store, or in place of everything in it. All of
 * the backup is taken, or, when anything about it is wrong, nothing.
 */
import { resolve } from 'node:path';
import process from 'node:process';
import { readBackupFile } from '#lib/storage/server/backup-file.ts';
import { BackupFailure, type BackupErrorCode, readBackup } from '#lib/storage/server/backup.ts';
import type { StoreRow } from '#lib/storage/server/deck-store.ts';
import { openConfigured, stop } from './backup/configured.ts';

const REASONS: Readonly<Record<BackupErrorCode, string>> = {
  'not-a-backup': 'it is not a backup of a deck store.',
  'newer-version': 'it was written by a newer version of Wortlaut.',
  damaged: 'it is damaged or incomplete.',
};

const args = process.argv.slice(2);
const replace = args.includes('--replace');
const [file, ...more] = args.filter((argument) => argument !== '--replace');
if (file === undefined || file.startsWith('-') || more.length > 0)
  stop('Usage: npm run restore -- FILE [--replace]', 2);
const path = resolve(process.env['INIT_CWD'] ?? '', file);

const { store, place } = await openConfigured();
let rows = 0;
async function* counted(): AsyncGenerator<StoreRow> {
  try {
    for await (const row of readBackup(readBackupFile(path))) {
      rows++;
      yield row;
    }
  } catch (thrown) {
    const reason = thrown instanceof BackupFailure ? REASONS[thrown.reason] : 'the file cannot be read.';
    stop(`Nothing was restored from ${path}: ${reason}`);
  }
}
const filled = await store.fill(counted(), replace);
await store.close();
if (filled.ok) console.log(`${rows} rows of ${path} are in ${place}.`);
else if (filled.error.code === 'not-empty')
  stop(`Nothing was restored: there are decks in ${place}. With --replace they give way to those of the backup.`);
else stop(`Nothing was restored: ${place} did not take it (${filled.error.code}).`);
