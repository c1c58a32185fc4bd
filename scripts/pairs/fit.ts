import { FEATURE_NAMES } from './features.ts';
import type { Example, Examples } from './gold.ts';

/** Weights of the features in their order, and what every candidate has. */
export interface Model {
  readonly weights: Float64Array;
  readonly bias: number;
}

const FIT = Object.freeze({
  /** Against weights that only few articles ask for; chosen by leaving out writers. */
  ridge: 15,
  steps: 400,
  /** Adam (Kingma and Ba 2015), its rate falling towards the end. */
  rate: 0.08,
  momentum: 0.9,
  spread: 0.99,
});

const SIZE = FEATURE_NAMES.length;

/** One English unit: its candidates with standardised amounts, and what is right of each. */
interface Row {
  readonly amounts: readonly Float64Array[];
  readonly right: readonly number[];
  readonly answered: boolean;
  readonly share: number;
}

/**
 * Fits a listwise logistic choice: for each English unit the probability of what is right among its candidates, "nobody"
 * (score 0) being right where none is. `share` is what one example of each article counts.
 */
export function fitPairs(articles: readonly (readonly [article: Examples, share: number])[]): Model {
  const { mean, spread } = scaleOf(articles.flatMap(([{ choices }]) => choices.flat()));
  const rows = articles.flatMap(([{ choices }, share]) =>
    choices
      .filter((choice) => choice.length > 0)
      .map((choice): Row => ({
        amounts: choice.map(({ amounts }) => amounts.map((amount, k) => (amount - mean[k]!) / spread[k]!)),
        right: choice.map(({ right }) => right),
        answered: choice.some(({ right }) => right > 0),
        share,
      })),
  );
  const found = descend(rows);
  const weights = Float64Array.from({ length: SIZE }, (_, k) => found[k]! / spread[k]!);
  return { weights, bias: weights.reduce((sum, weight, k) => sum - weight * mean[k]!, found[SIZE]!) };
}

function scaleOf(examples: readonly Example[]): { readonly mean: Float64Array; readonly spread: Float64Array } {
  const mean = new Float64Array(SIZE);
  const spread = new Float64Array(SIZE);
  for (const { amounts } of examples) for (let k = 0; k < SIZE; k++) mean[k]! += amounts[k]! / examples.length;
  for (const { amounts } of examples)
    for (let k = 0; k < SIZE; k++) spread[k]! += (amounts[k]! - mean[k]!) ** 2 / examples.length;
  return { mean, spread: spread.map((variance) => Math.sqrt(variance) + 1e-6) };
}

function descend(rows: readonly Row[]): Float64Array {
  const at = new Float64Array(SIZE + 1);
  const first = new Float64Array(SIZE + 1);
  const second = new Float64Array(SIZE + 1);
  at[SIZE] = -3;
  for (let step = 1; step <= FIT.steps; step++) {
    const slope = slopeAt(rows, at);
    const rate = FIT.rate * (step < FIT.steps * 0.6 ? 1 : 0.25);
    for (let k = 0; k <= SIZE; k++) {
      first[k] = FIT.momentum * first[k]! + (1 - FIT.momentum) * slope[k]!;
      second[k] = FIT.spread * second[k]! + (1 - FIT.spread) * slope[k]! ** 2;
      const pace = Math.sqrt(second[k]! / (1 - FIT.spread ** step)) + 1e-8;
      at[k]! -= (rate * (first[k]! / (1 - FIT.momentum ** step))) / pace;
    }
  }
  return at;
}

/** The slope of the loss: minus the logarithm of the probability of what is right, and the ridge. */
function slopeAt(rows: readonly Row[], at: Float64Array): Float64Array {
  const slope = Float64Array.from(at, (weight, k) => (k < SIZE ? FIT.ridge * weight : 0));
  for (const { amounts, right, answered, share } of rows) {
    const scores = amounts.map((row) => dot(row, at) + at[SIZE]!);
    const top = Math.max(0, ...scores);
    const shares = scores.map((score) => Math.exp(score - top));
    const all = shares.reduce((sum, one) => sum + one, Math.exp(-top));
    const wanted = answered ? shares.reduce((sum, one, index) => sum + one * right[index]!, 1e-30) : 1;
    amounts.forEach((row, index) => {
      const pull = share * (shares[index]! / all - (answered ? (shares[index]! * right[index]!) / wanted : 0));
      if (Math.abs(pull) < 1e-7) return;
      for (let k = 0; k < SIZE; k++) slope[k]! += pull * row[k]!;
      slope[SIZE]! += pull;
    });
  }
  return slope;
}

function dot(row: Float64Array, at: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < SIZE; k++) sum += row[k]! * at[k]!;
  return sum;
}

/** A candidate that was taken: how likely it is among those of its English unit. */
export interface Taken {
  readonly example: Example;
  readonly probability: number;
}

/** Takes the likeliest candidates first, down to log-odds of `least` against nobody; no letter is taken twice. */
export function choosePairs({ weights, bias }: Model, { choices }: Examples, least: number): Taken[] {
  const weighed = choices.flatMap((choice) => {
    const scores = choice.map(({ amounts }) => dot(amounts, weights) + bias);
    const top = Math.max(0, ...scores);
    const all = scores.reduce((sum, score) => sum + Math.exp(score - top), Math.exp(-top));
    return choice.map((example, at) => ({
      example,
      score: scores[at]!,
      probability: Math.exp(scores[at]! - top) / all,
    }));
  });
  const taken = new Set<number>();
  return weighed
    .filter(({ score }) => score > least)
    .sort((a, b) => b.score - a.score)
    .filter(({ example: { english, german } }) => {
      const letters = [...english, ...german];
      if (letters.some((letter) => taken.has(letter))) return false;
      for (const letter of letters) taken.add(letter);
      return true;
    });
}
