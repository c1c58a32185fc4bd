import { sha256 } from '../../digest.ts';

/** Anki's ids are times in milliseconds; ours lie in years before the app was, so that they meet nobody's. */
const FIRST = 1_300_000_000_000;

/**
 * A stable id for something with a name (ASCII): the same in every file. 38 bits of SHA-256, so that among the notes of
 * the largest deck two share one with a probability of 7 · 10⁻⁶; the later one is then moved on past those `taken`.
 */
export function stableId(name: string, taken = new Set<number>()): number {
  const digest = sha256(Uint8Array.from(name, (letter) => letter.charCodeAt(0)));
  const view = new DataView(digest.buffer);
  let id = FIRST + (view.getUint8(0) & 0x3f) * 2 ** 32 + view.getUint32(1);
  while (taken.has(id)) id++;
  taken.add(id);
  return id;
}
