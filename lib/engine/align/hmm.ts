/**
 * A hidden Markov model over word positions, after Vogel, Ney and Tillmann (1996), "HMM-Based Word Alignment in
 * Statistical Translation": each observed word is a translation of one source word, or of none, and the source
 * positions of neighbouring words tend to be neighbours. A jump by d positions weighs far + near × decay ^ |d - 1|.
 */
export interface JumpModel {
  /** Weight of going on to the next source word. */
  readonly near: number;
  /** What each further word of distance from there multiplies it by, 0 to 1. */
  readonly decay: number;
  /** Weight of any jump, however long. */
  readonly far: number;
  /** Probability that an observed word translates no source word. */
  readonly none: number;
}

/**
 * Forward-backward. The lattice has a column for each observed word and two states for each source position: "is its
 * translation" (A) and "translates nothing, and the last one that did was there" (N). Position 0 stands before the
 * sentence.
 *
 *            observed 0   observed 1   …
 *     start      N            N           (nothing aligned so far)
 *     src 0    A   N        A   N
 *     src 1    A   N        A   N
 *
 * Since jumps decay geometrically, the sum over all jumps into a state comes from its neighbour's, so time and memory
 * are observed × sources.
 *
 * @param emission weight of observed word j given source word i at [j * sources + i]
 * @param emissionNone weight of observed word j given no source word
 * @returns posterior of source i for observed j at [j * sources + i]; a row sums to 1 at most
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
  const lattice = { emission, emissionNone, sources, observed, jumps, aligned, none };
  forward(lattice);
  return backward(lattice);
}

interface Lattice {
  readonly emission: Float64Array;
  readonly emissionNone: Float64Array;
  readonly sources: number;
  readonly observed: number;
  readonly jumps: JumpModel;
  readonly aligned: Float64Array;
  readonly none: Float64Array;
}

function forward({ emission, emissionNone, sources, observed, jumps, aligned, none }: Lattice): void {
  const width = sources + 1;
  const before = new Float64Array(width);
  const spread = new Float64Array(width + 1);
  before[0] = 1;
  for (let j = 0; j < observed; j++) {
    const row = j * width;
    const far = jumps.far * spreadOut(before, jumps.decay, spread);
    const emptied = emissionNone[j]! * jumps.none;
    let scale = (none[row] = before[0] * emptied);
    for (let i = 1; i < width; i++) {
      const arriving = far + jumps.near * spread[i - 1]!;
      const a = arriving * emission[j * sources + i - 1]! * (1 - jumps.none);
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

function backward({ emission, emissionNone, sources, observed, jumps, aligned, none }: Lattice): Float64Array {
  const width = sources + 1;
  const result = new Float64Array(observed * sources);
  const after = new Float64Array(width).fill(1);
  const emitted = new Float64Array(width);
  const spread = new Float64Array(width + 1);
  for (let j = observed - 1; j >= 0; j--) {
    const row = j * width;
    let mass = 0;
    for (let i = 0; i < width; i++) mass += (aligned[row + i]! + none[row + i]!) * after[i]!;
    if (mass > 0) for (let i = 1; i < width; i++) result[j * sources + i - 1] = (aligned[row + i]! * after[i]!) / mass;
    // after[k] becomes the weight of observed j and all behind it, given that the last aligned source was k.
    for (let i = 1; i < width; i++) emitted[i] = emission[j * sources + i - 1]! * (1 - jumps.none) * after[i]!;
    const far = jumps.far * spreadOut(emitted, jumps.decay, spread);
    const emptied = emissionNone[j]! * jumps.none;
    let scale = 0;
    for (let k = 0; k < width; k++) {
      const next = far + jumps.near * spread[k + 1]! + emptied * after[k]!;
      after[k] = next;
      scale += next;
    }
    const inverse = scale > 0 ? 1 / scale : 0;
    for (let k = 0; k < width; k++) after[k]! *= inverse;
  }
  return result;
}

/**
 * Sets out[c] to the sum over k of values[k] × decay ^ |c - k|, for every place and the one behind the last.
 * @returns the sum of all values
 */
function spreadOut(values: Float64Array, decay: number, out: Float64Array): number {
  let total = 0;
  let running = 0;
  for (let c = 0; c < values.length; c++) {
    total += values[c]!;
    running = running * decay + values[c]!;
    out[c] = running;
  }
  out[values.length] = running * decay;
  running = 0;
  for (let c = values.length - 1; c >= 0; c--) {
    out[c]! += running;
    running = (running + values[c]!) * decay;
  }
  return total;
}
