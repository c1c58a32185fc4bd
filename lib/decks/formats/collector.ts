/** Bytes that go into an unpacker at a time, so that it is stopped soon. */
export const CHUNK = 65_536;

/** More comes out of an archive than may. */
export class TooMuch extends Error {}

/** Chunks of an unpacked file that come one by one, up to a limit. */
export class Collector {
  /** Bytes at most. */
  static readonly LARGEST = 48_000_000;

  readonly #chunks: Uint8Array[] = [];
  #length = 0;
  complete = false;

  /** @throws TooMuch */
  take(chunk: Uint8Array, final: boolean): void {
    this.#length += chunk.length;
    if (this.#length > Collector.LARGEST) throw new TooMuch();
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
