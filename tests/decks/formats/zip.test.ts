import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzip } from '#lib/decks/formats/zip.ts';

const archive = zipSync({ 'a.txt': strToU8('one'), 'b/c.txt': strToU8('two'), 'empty.txt': new Uint8Array() });
const all = () => true;

describe('unzip', () => {
  it('unpacks what is wanted, and nothing else', () => {
    const read = unzip(archive, (name) => name.startsWith('b/'));
    expect(read.ok && [...read.value]).toEqual([['b/c.txt', strToU8('two')]]);
    const every = unzip(archive, all);
    expect(every.ok && [...every.value.keys()]).toEqual(['a.txt', 'b/c.txt', 'empty.txt']);
  });

  it('stops at the limit, though each file alone is within it', () => {
    const half = new Uint8Array(24_500_000);
    expect(unzip(zipSync({ one: half, other: half }, { level: 1 }), all)).toEqual({ ok: false, error: 'unsafe' });
  });

  it('believes no header: a file that says it is small is stopped just the same', () => {
    const bomb = zipSync({ bomb: new Uint8Array(49_000_000) }, { level: 1 });
    // The unpacked size, in the local header and in the directory.
    const view = new DataView(bomb.buffer);
    for (let at = 0; at + 4 <= bomb.length; at++)
      if (view.getUint32(at, true) === 49_000_000) view.setUint32(at, 10, true);
    expect(unzip(bomb, all)).toEqual({ ok: false, error: 'unsafe' });
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['another file', strToU8('just a text')],
    ['half an archive', archive.slice(0, 40)],
  ])('names %s as damaged', (_, bytes) => {
    expect(unzip(bytes, all)).toEqual({ ok: false, error: 'damaged' });
  });
});
