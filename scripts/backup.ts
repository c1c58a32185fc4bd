/** `npm run backup -- FILE`: writes everything in the deck store to a file, as it is at one moment; the server may run. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { writeBackupFile } from '#lib/storage/server/backup-file.ts';
import { writeBackup } from '#lib/storage/server/backup.ts';
import { openConfigured, stop } from './backup/configured.ts';

const [file, ...more] = process.argv.slice(2);
if (file === undefined || file.startsWith('-') || more.length > 0) stop('Usage: npm run backup -- FILE', 2);
const path = resolve(process.env['INIT_CWD'] ?? '', file);

const { store, place } = await openConfigured();
let lines = 0;
async function* counted(): AsyncGenerator<string> {
  for await (const line of writeBackup(store, Date.now())) {
    lines++;
    yield line;
  }
}
try {
  await writeBackupFile(path, counted());
} catch (thrown) {
  stop(`The backup was not written: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
} finally {
  await store.close();
}
// The first and the last line say what it is and that it is complete.
console.log(`${lines - 2} rows of ${place} are in ${path} (${statSync(path).size} bytes).`);
