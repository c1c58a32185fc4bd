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

export const FEATURES = [
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
  'belief',
  'diagonal',
  'row rival',
  'column rival',
  'row neighbour',
  'column neighbour',
] as const;

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

/** Fills `out` with the features of a cell, in the order of {@link FEATURES}. */
export function describe(evidence: Evidence, belief: Float64Array, cell: number, out: Float64Array): void {
  const { english, german, couplings, forward, backward } = evidence;
  const width = german.size;
  const i = Math.floor(cell / width);
  const j = cell - i * width;
  const f = forward[cell]!;
  const b = backward[cell]!;
  const ge = couplings.germanGivenEnglish[cell]!;
  const eg = couplings.englishGivenGerman[cell]!;
  const commonEn = english.share[i]! > COMMON;
  const commonDe = german.share[j]! > COMMON;
  const markEn = english.kind[i] === 'mark';
  const markDe = german.kind[j] === 'mark';
  const distance = Math.abs((i + 0.5) / english.size - (j + 0.5) / width);
  let diagonal = 0;
  if (i > 0 && j > 0) diagonal += belief[cell - width - 1]!;
  if (i + 1 < english.size && j + 1 < width) diagonal += belief[cell + width + 1]!;
  let row = 0;
  let rowLexical = 1e-3;
  for (let k = 0; k < width; k++) {
    rowLexical += couplings.germanGivenEnglish[i * width + k]!;
    if (k !== j) row = Math.max(row, belief[i * width + k]!);
  }
  let column = 0;
  let columnLexical = 1e-3;
  for (let k = 0; k < english.size; k++) {
    columnLexical += couplings.englishGivenGerman[k * width + j]!;
    if (k !== i) column = Math.max(column, belief[k * width + j]!);
  }
  const besides = Math.max(j > 0 ? belief[cell - 1]! : 0, j + 1 < width ? belief[cell + 1]! : 0);
  const above = Math.max(i > 0 ? belief[cell - width]! : 0, i + 1 < english.size ? belief[cell + width]! : 0);
  let k = 0;
  out[k++] = 1;
  out[k++] = f;
  out[k++] = b;
  out[k++] = Math.sqrt(f * b);
  out[k++] = logarithm(ge);
  out[k++] = logarithm(eg);
  out[k++] = ge / rowLexical;
  out[k++] = eg / columnLexical;
  out[k++] = distance;
  out[k++] = commonEn || commonDe ? distance : 0;
  out[k++] = markEn && markDe ? distance : 0;
  out[k++] = couplings.alike[cell]!;
  out[k++] = commonEn && commonDe ? 1 : 0;
  out[k++] = commonEn !== commonDe ? 1 : 0;
  out[k++] = Math.abs(Math.log(english.share[i]! / german.share[j]!)) / 10;
  out[k++] = markEn && markDe ? 1 : 0;
  out[k++] = markEn !== markDe ? 1 : 0;
  out[k++] = belief[cell]!;
  out[k++] = diagonal;
  out[k++] = row;
  out[k++] = column;
  out[k++] = besides;
  out[k++] = above;
}

/** 0 for certain up to 1 for impossible: the negative logarithm, as a share of 9 (about 1e-4). */
function logarithm(p: number): number {
  return -Math.log(p + 1e-4) / 9;
}
