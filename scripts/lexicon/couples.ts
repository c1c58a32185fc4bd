import type { Bitext } from './bitext.ts';

/** Every couple of an English and a German word that meet in some pair, sorted by English word. */
export interface Couples {
  readonly count: number;
  /** Couples of English word e are start[e] to start[e + 1]. */
  readonly start: Int32Array;
  /** German word of a couple. */
  readonly de: Int32Array;
  /** The couple in cell (i, j) of pair p is cell[cellAt[p] + i * germanLength + j]. */
  readonly cell: Int32Array;
  readonly cellAt: Float64Array;
}

export function indexCouples(bitext: Bitext): Couples {
  const { pairs, en, de, enAt, deAt } = bitext;
  const words = bitext.enWords.length;
  const cellAt = new Float64Array(pairs + 1);
  for (let p = 0; p < pairs; p++) {
    cellAt[p + 1] = cellAt[p]! + (enAt[p + 1]! - enAt[p]!) * (deAt[p + 1]! - deAt[p]!);
  }
  const cell = new Int32Array(cellAt[pairs]!);
  const pairOf = new Int32Array(en.length);
  for (let p = 0; p < pairs; p++) pairOf.fill(p, enAt[p], enAt[p + 1]);
  const places = sortedPlaces(en, words);
  const start = new Int32Array(words + 1);
  const seenBy = new Int32Array(bitext.deWords.length).fill(-1);
  const couple = new Int32Array(bitext.deWords.length);
  let german = new Int32Array(1 << 20);
  let count = 0;
  for (let k = 0; k < places.length; k++) {
    const position = places[k]!;
    const e = en[position]!;
    if (k === 0 || en[places[k - 1]!] !== e) start[e] = count;
    const p = pairOf[position]!;
    const length = deAt[p + 1]! - deAt[p]!;
    const base = cellAt[p]! + (position - enAt[p]!) * length;
    for (let j = 0; j < length; j++) {
      const g = de[deAt[p]! + j]!;
      if (seenBy[g] !== e) {
        seenBy[g] = e;
        couple[g] = count;
        if (count === german.length) german = grown(german);
        german[count++] = g;
      }
      cell[base + j] = couple[g]!;
    }
  }
  start[words] = count;
  return { count, start, de: german.slice(0, count), cell, cellAt };
}

/** Positions of all tokens, grouped by word (counting sort, stable). */
function sortedPlaces(ids: Int32Array, words: number): Int32Array {
  const next = new Int32Array(words + 1);
  for (const id of ids) next[id + 1]!++;
  for (let w = 0; w < words; w++) next[w + 1]! += next[w]!;
  const places = new Int32Array(ids.length);
  for (let at = 0; at < ids.length; at++) places[next[ids[at]!]!++] = at;
  return places;
}

function grown(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
