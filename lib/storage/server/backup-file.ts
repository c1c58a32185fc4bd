import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { BackupFailure, LONGEST_LINE } from './backup.ts';

/** Compresses a backup into a file, which is there only once it is complete and on the disk. */
export async function writeBackupFile(path: string, lines: AsyncIterable<string>): Promise<void> {
  const part = `${path}.part`;
  try {
    await pipeline(Readable.from(lines), createGzip(), createWriteStream(part));
    const file = await open(part, 'r+');
    await file.sync();
    await file.close();
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}

/** The lines of a backup file. Rejects with a {@link BackupFailure} when it is damaged or none, else as the file system does. */
export async function* readBackupFile(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error));
  file.pipe(unpacked);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = '';
  let started = false;
  try {
    for await (const chunk of unpacked) {
      const [end = '', ...starts] = decoder.decode(chunk as Buffer, { stream: true }).split('\n');
      line += end;
      for (const start of starts) {
        yield line;
        started = true;
        line = start;
      }
      if (line.length > LONGEST_LINE) throw new BackupFailure('damaged');
    }
  } catch (thrown) {
    throw isDamage(thrown) ? new BackupFailure(started ? 'damaged' : 'not-a-backup') : thrown;
  } finally {
    file.destroy();
  }
  if (line !== '') throw new BackupFailure('damaged');
}

/** What zlib and the decoder say about bytes that are not as they were written. */
function isDamage(thrown: unknown): boolean {
  if (!(thrown instanceof Error) || !('code' in thrown)) return false;
  return String(thrown.code).startsWith('Z_') || thrown.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
}
