import type { Couplings } from './couplings.ts';
import type { Side } from './side.ts';

/** What is known of every cell before it is judged. All matrices are English × German, at [i * german + j]. */
export interface Evidence {
  readonly english: Side;
  readonly german: Side;
  readonly couplings: Couplings;
  /** Posterior of English word i for German word j, from the HMM that explains the German side. */
  readonly forward: Float64Array;
  /** Posterior of German word j for English word i, from the HMM that explains the English side. */
  readonly backward: Float64Array;
}

/** Features of a cell by itself. */
export const OWN_FEATURES = [
  'bias',
  'forward',
  'backward',
  'both',
  'lexical forward',
  'lexical backward',
  'lexical share of row',
  'lexical share of column',
  'distance',
  'distance of common words',
  'distance of marks',
  'alike',
  'both common',
  'one common',
  'rarity difference',
  'both marks',
  'one mark',
] as const;

/** Features that look at what is believed of other cells. */
export const CONTEXT_FEATURES = [
  'belief',
  'diagonal',
  'row rival',
  'column rival',
  'row neighbour',
  'column neighbour',
] as const;

export const FEATURES: readonly string[] = [...OWN_FEATURES, ...CONTEXT_FEATURES];

/** Cells with less than all of this are no candidates. */
const CANDIDATE = Object.freeze({
  /** Mean posterior of both directions. */
  posterior: 0.004,
  /** The lower of both lexical probabilities. */
  lexical: 0.01,
});

/** Cells that may become links, as i * german + j, in order. */
export function candidates({ german, english, forward, backward, couplings }: Evidence): number[] {
  const found: number[] = [];
  for (let cell = 0; cell < english.size * german.size; cell++) {
    const mean = (forward[cell]! + backward[cell]!) / 2;
    const lexical = Math.min(couplings.germanGivenEnglish[cell]!, couplings.englishGivenGerman[cell]!);
    if (mean > CANDIDATE.posterior || lexical > CANDIDATE.lexical) found.push(cell);
  }
  return found;
}

/** Words with a larger share than this are function words to the aligner. */
const COMMON = 1.5e-3;
/** Added to sums of lexical probabilities before dividing by them. */
const CRUMB = 1e-3;

/** Features of each cell by itself, {@link OWN_FEATURES} values a cell, in the order of `cells`. */
export function ownFeatures(evidence: Evidence, cells: readonly number[]): Float64Array {
  const { english, german, couplings, forward, backward } = evidence;
  const { germanGivenEnglish, englishGivenGerman, alike } = couplings;
  const width = german.size;
  const rowSum = new Float64Array(english.size).fill(CRUMB);
  const columnSum = new Float64Array(width).fill(CRUMB);
  for (let i = 0, cell = 0; i < english.size; i++) {
    for (let j = 0; j < width; j++, cell++) {
      rowSum[i]! += germanGivenEnglish[cell]!;
      columnSum[j]! += englishGivenGerman[cell]!;
    }
  }
  const out = new Float64Array(cells.length * OWN_FEATURES.length);
  let k = 0;
  for (const cell of cells) {
    const i = Math.floor(cell / width);
    const j = cell - i * width;
    const commonEn = english.share[i]! > COMMON;
    const commonDe = german.share[j]! > COMMON;
    const markEn = english.kind[i] === 'mark';
    const markDe = german.kind[j] === 'mark';
    const distance = Math.abs((i + 0.5) / english.size - (j + 0.5) / width);
    out[k++] = 1;
    out[k++] = forward[cell]!;
    out[k++] = backward[cell]!;
    out[k++] = Math.sqrt(forward[cell]! * backward[cell]!);
    out[k++] = logarithm(germanGivenEnglish[cell]!);
    out[k++] = logarithm(englishGivenGerman[cell]!);
    out[k++] = germanGivenEnglish[cell]! / rowSum[i]!;
    out[k++] = englishGivenGerman[cell]! / columnSum[j]!;
    out[k++] = distance;
    out[k++] = commonEn || commonDe ? distance : 0;
    out[k++] = markEn && markDe ? distance : 0;
    out[k++] = alike[cell]!;
    out[k++] = commonEn && commonDe ? 1 : 0;
    out[k++] = commonEn !== commonDe ? 1 : 0;
    out[k++] = Math.abs(Math.log(english.share[i]! / german.share[j]!)) / 10;
    out[k++] = markEn && markDe ? 1 : 0;
    out[k++] = markEn !== markDe ? 1 : 0;
  }
  return out;
}

/** 0 for certain up to 1 for impossible: the negative logarithm, as a share of 9 (about 1e-4). */
function logarithm(p: number): number {
  return -Math.log(p + 1e-4) / 9;
}

/** Features of each cell in the light of a belief in all, {@link CONTEXT_FEATURES} values a cell, in order. */
export function contextFeatures(evidence: Evidence, belief: Float64Array, cells: readonly number[]): Float64Array {
  const width = evidence.german.size;
  const height = evidence.english.size;
  const rows = bestTwo(belief, height, width, width, 1);
  const columns = bestTwo(belief, width, height, 1, width);
  const out = new Float64Array(cells.length * CONTEXT_FEATURES.length);
  let k = 0;
  for (const cell of cells) {
    const i = Math.floor(cell / width);
    const j = cell - i * width;
    const own = belief[cell]!;
    const left = j > 0;
    const right = j + 1 < width;
    const up = i > 0;
    const down = i + 1 < height;
    out[k++] = own;
    out[k++] = (up && left ? belief[cell - width - 1]! : 0) + (down && right ? belief[cell + width + 1]! : 0);
    out[k++] = rows.best[i] === own ? rows.second[i]! : rows.best[i]!;
    out[k++] = columns.best[j] === own ? columns.second[j]! : columns.best[j]!;
    out[k++] = Math.max(left ? belief[cell - 1]! : 0, right ? belief[cell + 1]! : 0);
    out[k++] = Math.max(up ? belief[cell - width]! : 0, down ? belief[cell + width]! : 0);
  }
  return out;
}

/** The largest and the second largest value of each line of a matrix (equal ones count twice). */
function bestTwo(
  matrix: Float64Array,
  lines: number,
  length: number,
  step: number,
  stride: number,
): { best: Float64Array; second: Float64Array } {
  const best = new Float64Array(lines);
  const second = new Float64Array(lines);
  for (let line = 0; line < lines; line++) {
    for (let k = 0, at = line * step; k < length; k++, at += stride) {
      const value = matrix[at]!;
      if (value > best[line]!) {
        second[line] = best[line]!;
        best[line] = value;
      } else if (value > second[line]!) second[line] = value;
    }
  }
  return { best, second };
}
