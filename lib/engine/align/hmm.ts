/**
 * A hidden Markov model over word positions, after Vogel, Ney and Tillmann (1996), "HMM-Based Word Alignment in
 * Statistical Translation": each observed word is a translation of one source word, or of none, and the source
 * positions of neighbouring words tend to be neighbours.
 */
export interface JumpModel {
  /** Weight of a jump by d source positions at index d + reach, -reach ≤ d ≤ reach. */
  readonly near: Float64Array;
  /** Weight of any longer jump. */
  readonly far: number;
  /** Probability that an observed word translates no source word. */
  readonly none: number;
}

/**
 * Forward-backward. The lattice has a column for each observed word and two states for each source position: "is its
 * translation" and "translates nothing, and the last one that did was there". Position 0 stands before the sentence.
 *
 *            observed 0   observed 1   …
 *     start      ·            ·           (nothing aligned so far)
 *     src 0    A / N        A / N
 *     src 1    A / N        A / N
 *
 * @param emission weight of observed word j given source word i at [j * sources + i]
 * @param emissionNone weight of observed word j given no source word
 * @returns posterior of source i for observed j at [j * sources + i]; a row sums to 1 at most. Time and memory are
 * observed × sources × reach.
 */
export function posteriors(
  emission: Float64Array,
  emissionNone: Float64Array,
  sources: number,
  observed: number,
  jumps: JumpModel,
): Float64Array {
  const width = sources + 1;
  const aligned = new Float64Array(observed * width);
  const none = new Float64Array(observed * width);
  forward(emission, emissionNone, sources, observed, jumps, aligned, none);
  return backward(emission, emissionNone, sources, observed, jumps, aligned, none);
}

function forward(
  emission: Float64Array,
  emissionNone: Float64Array,
  sources: number,
  observed: number,
  jumps: JumpModel,
  aligned: Float64Array,
  none: Float64Array,
): void {
  const width = sources + 1;
  const reach = (jumps.near.length - 1) >> 1;
  const before = new Float64Array(width);
  before[0] = 1;
  for (let j = 0; j < observed; j++) {
    const row = j * width;
    let total = 0;
    for (let i = 0; i < width; i++) total += before[i]!;
    const far = jumps.far * total;
    let scale = 0;
    const emptied = emissionNone[j]! * jumps.none;
    none[row] = before[0] * emptied;
    scale += none[row];
    for (let i = 1; i < width; i++) {
      let sum = far;
      const to = Math.min(width - 1, i + reach);
      for (let k = Math.max(0, i - reach); k <= to; k++) sum += before[k]! * (jumps.near[i - k + reach]! - jumps.far);
      const a = sum * emission[j * sources + i - 1]! * (1 - jumps.none);
      const b = before[i]! * emptied;
      aligned[row + i] = a;
      none[row + i] = b;
      scale += a + b;
    }
    const inverse = scale > 0 ? 1 / scale : 0;
    for (let i = 0; i < width; i++) {
      aligned[row + i]! *= inverse;
      none[row + i]! *= inverse;
      before[i] = aligned[row + i]! + none[row + i]!;
    }
  }
}

function backward(
  emission: Float64Array,
  emissionNone: Float64Array,
  sources: number,
  observed: number,
  jumps: JumpModel,
  aligned: Float64Array,
  none: Float64Array,
): Float64Array {
  const width = sources + 1;
  const reach = (jumps.near.length - 1) >> 1;
  const result = new Float64Array(observed * sources);
  const after = new Float64Array(width).fill(1);
  const emitted = new Float64Array(width);
  for (let j = observed - 1; j >= 0; j--) {
    const row = j * width;
    let mass = 0;
    for (let i = 0; i < width; i++) mass += (aligned[row + i]! + none[row + i]!) * after[i]!;
    if (mass > 0) for (let i = 1; i < width; i++) result[j * sources + i - 1] = (aligned[row + i]! * after[i]!) / mass;
    // after[k] becomes the weight of observed j and everything behind it, given that the last aligned source was k.
    let total = 0;
    for (let i = 1; i < width; i++) {
      emitted[i] = emission[j * sources + i - 1]! * (1 - jumps.none) * after[i]!;
      total += emitted[i]!;
    }
    const emptied = emissionNone[j]! * jumps.none;
    let scale = 0;
    const far = jumps.far * total;
    const next = new Float64Array(width);
    for (let k = 0; k < width; k++) {
      let sum = far;
      const to = Math.min(width - 1, k + reach);
      for (let i = Math.max(1, k - reach); i <= to; i++) sum += emitted[i]! * (jumps.near[i - k + reach]! - jumps.far);
      next[k] = sum + emptied * after[k]!;
      scale += next[k]!;
    }
    const inverse = scale > 0 ? 1 / scale : 0;
    for (let k = 0; k < width; k++) after[k] = next[k]! * inverse;
  }
  return result;
}
