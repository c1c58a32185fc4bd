import { posteriors, type JumpModel } from '../../lib/engine/align/hmm.ts';
import type { Bitext } from './bitext.ts';
import type { Couples } from './couples.ts';

/** How often each couple, and each word, is expected to have been linked in the bitext. */
export interface Counts {
  readonly couple: Float64Array;
  readonly en: Float64Array;
  readonly de: Float64Array;
}

export interface LearnOptions {
  readonly model1: number;
  readonly hmm: number;
  /** Weight of "translates nothing" in Model 1. */
  readonly none: number;
  /** Added to each couple's count before dividing, so that rare couples do not take all. */
  readonly smooth: number;
  readonly log: (message: string) => void;
}

/** Probabilities of couples in both directions, and of words that translate nothing. */
interface Tables {
  readonly deGivenEn: Float64Array;
  readonly enGivenDe: Float64Array;
  readonly deAlone: Float64Array;
  readonly enAlone: Float64Array;
}

/**
 * Learns both directions together by expectation maximisation: IBM Model 1 (Brown et al. 1993), then an HMM. In each
 * step a cell's count is the mean of the two directions' posteriors. Their product ("Alignment by Agreement", Liang,
 * Taskar and Klein 2006) makes cleaner tables, but loses the loose links of function words.
 */
export function learn(bitext: Bitext, couples: Couples, options: LearnOptions): Counts {
  const tables: Tables = {
    deGivenEn: new Float64Array(couples.count).fill(1 / bitext.deWords.length),
    enGivenDe: new Float64Array(couples.count).fill(1 / bitext.enWords.length),
    deAlone: frequencies(bitext.de, bitext.deAt, bitext.weight, bitext.deWords.length, true),
    enAlone: frequencies(bitext.en, bitext.enAt, bitext.weight, bitext.enWords.length, true),
  };
  let counts: Counts | null = null;
  for (let round = 0; round < options.model1 + options.hmm; round++) {
    const jumps = round < options.model1 ? null : JUMPS;
    const found: Float64Array = expectation(bitext, couples, tables, jumps, options, round === 0);
    options.log(`${jumps ? 'HMM' : 'Model 1'} round ${round + 1}`);
    counts = maximisation(bitext, couples, found, tables, options.smooth);
  }
  if (!counts) throw new RangeError('no rounds asked for');
  return counts;
}

/** Jumps while learning. */
const JUMPS: JumpModel = { near: 0.55, decay: 0.5, far: 0.003, none: 0.2 };

function frequencies(
  ids: Int32Array,
  at: Int32Array,
  weight: Float64Array,
  words: number,
  relative: boolean,
): Float64Array {
  const result = new Float64Array(words);
  let total = 0;
  for (let p = 0; p < weight.length; p++) {
    for (let k = at[p]!; k < at[p + 1]!; k++) {
      result[ids[k]!]! += weight[p]!;
      total += weight[p]!;
    }
  }
  if (relative) for (let w = 0; w < words; w++) result[w]! /= total;
  return result;
}

function expectation(
  bitext: Bitext,
  couples: Couples,
  tables: Tables,
  jumps: JumpModel | null,
  options: LearnOptions,
  first: boolean,
): Float64Array {
  const found = new Float64Array(couples.count);
  for (let p = 0; p < bitext.pairs; p++) {
    const n = bitext.enAt[p + 1]! - bitext.enAt[p]!;
    const m = bitext.deAt[p + 1]! - bitext.deAt[p]!;
    const base = couples.cellAt[p]!;
    const weight = bitext.weight[p]!;
    if (first) {
      for (let c = 0; c < n * m; c++) found[couples.cell[base + c]!]! += weight / Math.max(n, m);
      continue;
    }
    const forward = jumps
      ? hmmDe(bitext, couples, tables, p, n, m, jumps)
      : model1De(bitext, couples, tables, p, n, m, options.none);
    const reverse = jumps
      ? hmmEn(bitext, couples, tables, p, n, m, jumps)
      : model1En(bitext, couples, tables, p, n, m, options.none);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < m; j++)
        found[couples.cell[base + i * m + j]!]! += weight * 0.5 * (forward[j * n + i]! + reverse[i * m + j]!);
    }
  }
  return found;
}

function model1De(
  bitext: Bitext,
  couples: Couples,
  tables: Tables,
  p: number,
  n: number,
  m: number,
  none: number,
): Float64Array {
  const result = new Float64Array(n * m);
  const base = couples.cellAt[p]!;
  for (let j = 0; j < m; j++) {
    let sum = none * tables.deAlone[bitext.de[bitext.deAt[p]! + j]!]!;
    for (let i = 0; i < n; i++) sum += result[j * n + i] = tables.deGivenEn[couples.cell[base + i * m + j]!]!;
    for (let i = 0; i < n; i++) result[j * n + i]! /= sum;
  }
  return result;
}

function model1En(
  bitext: Bitext,
  couples: Couples,
  tables: Tables,
  p: number,
  n: number,
  m: number,
  none: number,
): Float64Array {
  const result = new Float64Array(n * m);
  const base = couples.cellAt[p]!;
  for (let i = 0; i < n; i++) {
    let sum = none * tables.enAlone[bitext.en[bitext.enAt[p]! + i]!]!;
    for (let j = 0; j < m; j++) sum += result[i * m + j] = tables.enGivenDe[couples.cell[base + i * m + j]!]!;
    for (let j = 0; j < m; j++) result[i * m + j]! /= sum;
  }
  return result;
}

function hmmDe(
  bitext: Bitext,
  couples: Couples,
  tables: Tables,
  p: number,
  n: number,
  m: number,
  jumps: JumpModel,
): Float64Array {
  const base = couples.cellAt[p]!;
  const emission = new Float64Array(n * m);
  const alone = new Float64Array(m);
  for (let j = 0; j < m; j++) {
    for (let i = 0; i < n; i++) emission[j * n + i] = tables.deGivenEn[couples.cell[base + i * m + j]!]! + FLOOR;
    alone[j] = tables.deAlone[bitext.de[bitext.deAt[p]! + j]!]! + FLOOR;
  }
  return posteriors(emission, alone, n, m, jumps);
}

function hmmEn(
  bitext: Bitext,
  couples: Couples,
  tables: Tables,
  p: number,
  n: number,
  m: number,
  jumps: JumpModel,
): Float64Array {
  const base = couples.cellAt[p]!;
  const emission = new Float64Array(n * m);
  const alone = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) emission[i * m + j] = tables.enGivenDe[couples.cell[base + i * m + j]!]! + FLOOR;
    alone[i] = tables.enAlone[bitext.en[bitext.enAt[p]! + i]!]! + FLOOR;
  }
  return posteriors(emission, alone, m, n, jumps);
}

/** Keeps a lattice from dying out where nothing is known. */
const FLOOR = 1e-9;

function maximisation(bitext: Bitext, couples: Couples, found: Float64Array, tables: Tables, smooth: number): Counts {
  const en = new Float64Array(bitext.enWords.length);
  const de = new Float64Array(bitext.deWords.length);
  for (let e = 0; e < en.length; e++) {
    for (let c = couples.start[e]!; c < couples.start[e + 1]!; c++) {
      en[e]! += found[c]!;
      de[couples.de[c]!]! += found[c]!;
    }
  }
  for (let e = 0; e < en.length; e++) {
    for (let c = couples.start[e]!; c < couples.start[e + 1]!; c++) {
      const g = couples.de[c]!;
      tables.deGivenEn[c] = found[c]! / (en[e]! + smooth);
      tables.enGivenDe[c] = found[c]! / (de[g]! + smooth);
    }
  }
  return {
    couple: found,
    en: frequencies(bitext.en, bitext.enAt, bitext.weight, en.length, false),
    de: frequencies(bitext.de, bitext.deAt, bitext.weight, de.length, false),
  };
}
