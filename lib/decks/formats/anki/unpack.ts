import { Unzip, UnzipInflate } from 'fflate';
import { Decompress } from 'fzstd';
import { fail, ok, type Result } from '../../result.ts';
import type { FileError } from '../reading.ts';

/** Bytes of an unpacked database at most. */
const LARGEST = 48_000_000;
/** Files in a package at most: pictures and sounds lie in it, each as a file. */
const MOST_FILES = 20_000;
const CHUNK = 65_536;

/** The databases that a package may hold, the one to read first. The last is a note to old programs where others are. */
const DATABASES = ['collection.anki21b', 'collection.anki21', 'collection.anki2'] as const;

/**
 * The database of an Anki package. Whatever its headers say, no more is unpacked than the limit, and nothing but the
 * database. Since 2022 Anki packs it once more, with Zstandard.
 */
export function unpackCollection(file: Uint8Array): Result<Uint8Array, FileError> {
  if (file[0] !== 0x50 || file[1] !== 0x4b) return fail('damaged');
  const found = new Map<string, Collector>();
  let files = 0;
  const unzip = new Unzip((entry) => {
    if (++files > MOST_FILES) throw new TooMuch();
    if (!(DATABASES as readonly string[]).includes(entry.name)) return;
    const collector = new Collector();
    found.set(entry.name, collector);
    entry.ondata = (error, chunk, final) => {
      if (error) throw error;
      collector.take(chunk, final);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < file.length; at += CHUNK)
      unzip.push(file.subarray(at, at + CHUNK), at + CHUNK >= file.length);
    const name = DATABASES.find((each) => found.get(each)?.complete);
    if (name === undefined) return fail('damaged');
    const database = found.get(name)!.bytes();
    return ok(name === 'collection.anki21b' ? inflateZstd(database) : database);
  } catch (thrown) {
    // Both packages throw plain errors for whatever is wrong with the bytes.
    return fail(thrown instanceof TooMuch ? 'unsafe' : 'damaged');
  }
}

function inflateZstd(packed: Uint8Array): Uint8Array {
  const collector = new Collector();
  const stream = new Decompress((chunk, final) => {
    collector.take(chunk, final ?? false);
  });
  for (let at = 0; at < packed.length; at += CHUNK)
    stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length);
  return collector.bytes();
}

/** More than a deck can be. */
class TooMuch extends Error {}

/** Chunks that come one by one, up to the limit. */
class Collector {
  readonly #chunks: Uint8Array[] = [];
  #length = 0;
  complete = false;

  take(chunk: Uint8Array, final: boolean): void {
    this.#length += chunk.length;
    if (this.#length > LARGEST) throw new TooMuch();
    // The unpackers write over their buffers later on.
    this.#chunks.push(chunk.slice());
    this.complete ||= final;
  }

  bytes(): Uint8Array {
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}
