import type { Lexicon } from '../../lib/engine/align/lexicon.ts';
import { candidates, describe, FEATURES, type Evidence } from '../../lib/engine/align/features.ts';
import { firstBelief, judge, weigh } from '../../lib/engine/align/words.ts';
import { linkKey, scoreLinks, type AlignmentScore, type GoldPair } from './gold.ts';
import { fitLogistic, type Example } from './logistic.ts';

/** A gold pair with all that its judgement rests on. */
export interface Studied {
  readonly gold: GoldPair;
  readonly evidence: Evidence;
  readonly cells: readonly number[];
}

/** Rounds of judgement; a third one adds less than it costs. */
export const ROUNDS = 2;
/** The fitted weights hardly depend on it. */
const RIDGE = 1;

export function study(gold: readonly GoldPair[], lexicon: Lexicon): Studied[] {
  return gold.map((pair) => {
    const evidence = weigh(pair.en, pair.de, lexicon);
    return { gold: pair, evidence, cells: candidates(evidence) };
  });
}

/** Fits the weights of each round on what the round before believed. Possible links that are not sure teach nothing. */
export function fitRounds(studied: readonly Studied[]): Float64Array[] {
  let beliefs = studied.map(({ evidence }) => firstBelief(evidence));
  const rounds: Float64Array[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const examples = studied.flatMap((pair, k) => examplesOf(pair, beliefs[k]!));
    const weights = fitLogistic(examples, RIDGE);
    rounds.push(weights);
    beliefs = studied.map(({ evidence, cells }, k) => judge(evidence, cells, beliefs[k]!, weights));
  }
  return rounds;
}

function examplesOf({ gold, evidence, cells }: Studied, belief: Float64Array): Example[] {
  const examples: Example[] = [];
  for (const cell of cells) {
    const key = linkKey(Math.floor(cell / gold.de.length), cell % gold.de.length);
    if (gold.possible.has(key) && !gold.sure.has(key)) continue;
    const x = new Float64Array(FEATURES.length);
    describe(evidence, belief, cell, x);
    examples.push({ x, y: gold.sure.has(key) ? 1 : 0, weight: 1 });
  }
  return examples;
}

/** The links that given weights find. */
export function linksWith(
  rounds: readonly ArrayLike<number>[],
  { gold, evidence, cells }: Studied,
  threshold: number,
): { en: number; de: number }[] {
  let belief = firstBelief(evidence);
  for (const weights of rounds) belief = judge(evidence, cells, belief, weights);
  return cells
    .filter((cell) => belief[cell]! >= threshold)
    .map((cell) => ({ en: Math.floor(cell / gold.de.length), de: cell % gold.de.length }));
}

/** Fits on all folds but one and scores that one, for each; folds are runs of neighbouring pairs. */
export function crossValidate(
  studied: readonly Studied[],
  thresholds: readonly number[],
  folds = 10,
): AlignmentScore[] {
  const foldOf = (k: number): number => Math.floor((k * folds) / studied.length);
  const found = thresholds.map((): { en: number; de: number }[][] => []);
  for (let fold = 0; fold < folds; fold++) {
    const rounds = fitRounds(studied.filter((_, k) => foldOf(k) !== fold));
    studied.forEach((pair, k) => {
      if (foldOf(k) !== fold) return;
      thresholds.forEach((threshold, t) => {
        found[t]![k] = linksWith(rounds, pair, threshold);
      });
    });
  }
  const gold = studied.map((pair) => pair.gold);
  return found.map((links) => scoreLinks(gold, links));
}
