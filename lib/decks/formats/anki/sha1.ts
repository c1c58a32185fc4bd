/**
 * The first four bytes of SHA-1 (FIPS 180-4) as a number, which Anki takes as a checksum of a note's first field. Good
 * for nothing but that: as a digest it is broken. In plain TypeScript because the browser's own is asynchronous.
 */
export function sha1Start(bytes: Uint8Array): number {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const padded = new Uint8Array(length);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(length - 4, (bytes.length << 3) >>> 0);
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  const schedule = new Uint32Array(80);
  for (let at = 0; at < length; at += 64) compress(state, schedule, view, at);
  return state[0]!;
}

/** One block (FIPS 180-4, section 6.1.2); names as there. */
function compress(state: Uint32Array, w: Uint32Array, message: DataView, at: number): void {
  for (let t = 0; t < 16; t++) w[t] = message.getUint32(at + t * 4);
  for (let t = 16; t < 80; t++) w[t] = rotate(w[t - 3]! ^ w[t - 8]! ^ w[t - 14]! ^ w[t - 16]!, 1);
  let [a, b, c, d, e] = state as unknown as [number, number, number, number, number];
  for (let t = 0; t < 80; t++) {
    const [f, k] = roundOf(t, b, c, d);
    const next = (rotate(a, 5) + f + e + k + w[t]!) | 0;
    [e, d, c, b, a] = [d, c, rotate(b, 30), a, next];
  }
  [a, b, c, d, e].forEach((word, index) => {
    state[index]! += word;
  });
}

/** Function and constant of round `t` (sections 4.1.1 and 4.2.1). */
function roundOf(t: number, b: number, c: number, d: number): readonly [f: number, k: number] {
  if (t < 20) return [(b & c) ^ (~b & d), 0x5a827999];
  if (t < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (t < 60) return [(b & c) ^ (b & d) ^ (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
