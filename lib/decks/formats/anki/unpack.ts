import { Decompress } from 'fzstd';
import { fail, ok, type Result } from '../../result.ts';
import { CHUNK, Collector, TooMuch } from '../collector.ts';
import type { FileError } from '../reading.ts';
import { unzip } from '../zip.ts';

/** The databases that a package may hold, the one to read first. The last is a note to old programs where others are. */
const DATABASES: readonly string[] = ['collection.anki21b', 'collection.anki21', 'collection.anki2'];

/** The database of an Anki package; nothing else is unpacked. Since 2022 Anki packs it once more, with Zstandard. */
export function unpackCollection(file: Uint8Array): Result<Uint8Array, FileError> {
  const files = unzip(file, (name) => DATABASES.includes(name));
  if (!files.ok) return files;
  const name = DATABASES.find((each) => files.value.has(each));
  if (name === undefined) return fail('damaged');
  const database = files.value.get(name)!;
  return name === 'collection.anki21b' ? inflateZstd(database) : ok(database);
}

function inflateZstd(packed: Uint8Array): Result<Uint8Array, FileError> {
  const collector = new Collector();
  const stream = new Decompress((chunk, final) => {
    collector.take(chunk, final ?? false);
  });
  try {
    for (let at = 0; at < packed.length; at += CHUNK)
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
    return ok(collector.bytes());
  } catch (thrown) {
    return fail(thrown instanceof TooMuch ? 'unsafe' : 'damaged');
  }
}
