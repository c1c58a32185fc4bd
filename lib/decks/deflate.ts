import { fail, ok, type Result } from './result.ts';

/** What is used here of the streams that browsers and Node share; neither's types are known to the core. */
interface Codec {
  readonly writable: { getWriter(): { write(bytes: Uint8Array): Promise<void>; close(): Promise<void> } };
  readonly readable: {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
      cancel(): Promise<void>;
    };
  };
}
type CodecClass = new (format: 'deflate-raw') => Codec;
const platform = globalThis as unknown as {
  readonly CompressionStream: CodecClass;
  readonly DecompressionStream: CodecClass;
};

/** Fed in slices, since one byte may become a thousand and the cap is looked at between them. */
const SLICE = 1024;

/** Compresses bytes (RFC 1951, without a frame). */
export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = await through(new platform.CompressionStream('deflate-raw'), bytes, Infinity);
  if (!packed.ok) throw new Error('compression has no cap');
  return packed.value;
}

/** Undoes {@link deflate}, but stops as soon as more than `cap` bytes came out: a few bytes may unfold to gigabytes. */
export async function inflate(bytes: Uint8Array, cap: number): Promise<Result<Uint8Array, 'damaged' | 'tooLarge'>> {
  try {
    return await through(new platform.DecompressionStream('deflate-raw'), bytes, cap);
  } catch {
    // Whatever a platform throws here means the same: these bytes are not what a compressor writes.
    return fail('damaged');
  }
}

async function through(codec: Codec, bytes: Uint8Array, cap: number): Promise<Result<Uint8Array, 'tooLarge'>> {
  const reader = codec.readable.getReader();
  const feeding = feed(codec, bytes);
  // A fault in the bytes also fails the reading, which reports it.
  feeding.catch(() => undefined);
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done || !value) break;
    pieces.push(value);
    length += value.length;
    if (length > cap) {
      reader.cancel().catch(() => undefined);
      return fail('tooLarge');
    }
  }
  await feeding;
  return ok(joined(pieces, length));
}

async function feed(codec: Codec, bytes: Uint8Array): Promise<void> {
  const writer = codec.writable.getWriter();
  for (let at = 0; at < bytes.length; at += SLICE) await writer.write(bytes.subarray(at, at + SLICE));
  await writer.close();
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
