import type { Span } from '../types.ts';

/**
 * Where each stretch of the clean text stands in the raw text, and the other way round. A run is a stretch of clean
 * text with the raw stretch it came from; raw text between two runs left no trace (tags, soft hyphens).
 *
 *   raw    Gr&uuml;n<br>ist        runs  Gr ↔ Gr | ü ↔ &uuml; | n ↔ n | \n ↔ <br> | ist ↔ ist
 *   clean  Grün\nist
 *
 * Inside a run of equal length the offsets move together; any other run is one indivisible piece.
 */
export interface OffsetMap {
  /** The raw stretch behind a clean one: from where its first character begins to where its last one ends. */
  toRaw(span: Span): Span;
  /** The clean offset of the character at a raw offset, or of the next one that left a trace. */
  toClean(raw: number): number;
}

export class OffsetMapBuilder {
  readonly #clean: number[] = [];
  readonly #raw: number[] = [];
  readonly #rawEnd: number[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The next `cleanLength` characters of the clean text come from the raw stretch `start` to `end`. */
  add(cleanLength: number, start: number, end: number): void {
    const last = this.#clean.length - 1;
    const straight = cleanLength === end - start;
    if (last >= 0 && straight && this.#rawEnd[last] === start && this.#lastIsStraight()) this.#rawEnd[last] = end;
    else {
      this.#clean.push(this.#length);
      this.#raw.push(start);
      this.#rawEnd.push(end);
    }
    this.#length += cleanLength;
  }

  #lastIsStraight(): boolean {
    const last = this.#clean.length - 1;
    return this.#length - this.#clean[last]! === this.#rawEnd[last]! - this.#raw[last]!;
  }

  build(rawLength: number): OffsetMap {
    return mapOf(
      Uint32Array.from(this.#clean),
      Uint32Array.from(this.#raw),
      Uint32Array.from(this.#rawEnd),
      this.#length,
      rawLength,
    );
  }
}

function mapOf(
  clean: Uint32Array,
  raw: Uint32Array,
  rawEnd: Uint32Array,
  length: number,
  rawLength: number,
): OffsetMap {
  const cleanLength = (run: number): number => (run + 1 < clean.length ? clean[run + 1]! : length) - clean[run]!;
  const straight = (run: number): boolean => cleanLength(run) === rawEnd[run]! - raw[run]!;
  const rawStartOf = (at: number): number => {
    if (at >= length || clean.length === 0) return clean.length === 0 ? 0 : rawLength;
    const run = lastNotAfter(clean, at);
    return straight(run) ? raw[run]! + at - clean[run]! : raw[run]!;
  };
  const rawEndOf = (at: number): number => {
    const run = lastNotAfter(clean, at);
    return straight(run) ? raw[run]! + at - clean[run]! + 1 : rawEnd[run]!;
  };
  return {
    toRaw: ({ start, end }) => {
      const from = rawStartOf(start);
      return { start: from, end: end > start && start < length ? rawEndOf(Math.min(end, length) - 1) : from };
    },
    toClean: (at) => {
      if (clean.length === 0 || at < raw[0]!) return 0;
      const run = lastNotAfter(raw, at);
      if (at >= rawEnd[run]!) return clean[run]! + cleanLength(run);
      return straight(run) ? clean[run]! + at - raw[run]! : clean[run]!;
    },
  };
}

/** Index of the last value that is not greater than `at`; values ascend. */
function lastNotAfter(values: Uint32Array, at: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (values[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
