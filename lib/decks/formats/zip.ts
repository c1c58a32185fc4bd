import { Unzip, UnzipInflate } from 'fflate';
import { fail, ok, type Result } from '../result.ts';
import { Collector, CHUNK, TooMuch } from './collector.ts';
import type { FileError } from './reading.ts';

/** Files in an archive at most. */
const MOST_FILES = 20_000;

/**
 * Some files of a zip, by name. Whatever the archive's headers say, all of them together unpack to no more than the
 * limit; the others are not unpacked at all.
 */
export function unzip(
  archive: Uint8Array,
  isWanted: (name: string) => boolean,
): Result<Map<string, Uint8Array>, FileError> {
  if (archive[0] !== 0x50 || archive[1] !== 0x4b || !hasDirectory(archive)) return fail('damaged');
  const found = new Map<string, Collector>();
  let files = 0;
  let left = Collector.LARGEST;
  const stream = new Unzip((entry) => {
    if (++files > MOST_FILES) throw new TooMuch();
    if (!isWanted(entry.name)) return;
    const collector = new Collector();
    found.set(entry.name, collector);
    entry.ondata = (error, chunk, final) => {
      // As its types do not say, there is no chunk where there is an error.
      if (error) throw error;
      if ((left -= chunk.length) < 0) throw new TooMuch();
      collector.take(chunk, final);
    };
    entry.start();
  });
  stream.register(UnzipInflate);
  try {
    for (let at = 0; at < archive.length; at += CHUNK)
      stream.push(archive.subarray(at, at + CHUNK), at + CHUNK >= archive.length);
  } catch (thrown) {
    // The package throws plain errors for whatever is wrong with the bytes.
    return fail(thrown instanceof TooMuch ? 'unsafe' : 'damaged');
  }
  if ([...found.values()].some(({ complete }) => !complete)) return fail('damaged');
  return ok(new Map(Array.from(found, ([name, collector]) => [name, collector.bytes()])));
}

/** Whether the record that ends a zip's directory is there (APPNOTE 4.3.16): a comment of 65,535 bytes may follow it. */
function hasDirectory(archive: Uint8Array): boolean {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
  const first = Math.max(0, archive.length - 22 - 0xffff);
  for (let at = archive.length - 22; at >= first; at--) if (view.getUint32(at, true) === 0x06054b50) return true;
  return false;
}
