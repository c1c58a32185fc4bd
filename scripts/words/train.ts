import type { Lexicon } from '../../lib/engine/align/lexicon.ts';
import { candidates, type Evidence } from '../../lib/engine/align/features.ts';
import { Judge } from '../../lib/engine/align/judge.ts';
import { ALL_MEANS, weigh, type Means } from '../../lib/engine/align/word-links.ts';
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

export function study(gold: readonly GoldPair[], lexicon: Lexicon, means: Means = ALL_MEANS): Studied[] {
  return gold.map((pair) => {
    const evidence = weigh(pair.en, pair.de, lexicon, means);
    return { gold: pair, evidence, cells: candidates(evidence) };
  });
}

/** Fits the weights of each round on what the round before believed. Possible links that are not sure teach nothing. */
export function fitRounds(studied: readonly Studied[], count = ROUNDS): Float64Array[] {
  const judges = studied.map(({ evidence, cells }) => new Judge(evidence, cells));
  const rounds: Float64Array[] = [];
  for (let round = 0; round < count; round++) {
    const weights = fitLogistic(
      studied.flatMap((pair, k) => examplesOf(pair, judges[k]!)),
      RIDGE,
    );
    rounds.push(weights);
    for (const judge of judges) judge.round(weights);
  }
  return rounds;
}

function examplesOf({ gold, cells }: Studied, judge: Judge): Example[] {
  const examples: Example[] = [];
  cells.forEach((cell, k) => {
    const key = linkKey(Math.floor(cell / gold.de.length), cell % gold.de.length);
    if (gold.possible.has(key) && !gold.sure.has(key)) return;
    examples.push({ x: judge.features(k), y: gold.sure.has(key) ? 1 : 0, weight: 1 });
  });
  return examples;
}

/** The links that given weights find. */
export function linksWith(
  rounds: readonly ArrayLike<number>[],
  { gold, evidence, cells }: Studied,
  threshold: number,
): { en: number; de: number }[] {
  const judge = new Judge(evidence, cells);
  for (const weights of rounds) judge.round(weights);
  return cells
    .filter((cell) => judge.belief[cell]! >= threshold)
    .map((cell) => ({ en: Math.floor(cell / gold.de.length), de: cell % gold.de.length }));
}

/** Fits on all folds but one and scores that one, for each; folds are runs of neighbouring pairs. */
export function crossValidate(
  studied: readonly Studied[],
  thresholds: readonly number[],
  rounds = ROUNDS,
  folds = 10,
): AlignmentScore[] {
  const foldOf = (k: number): number => Math.floor((k * folds) / studied.length);
  const found = thresholds.map((): { en: number; de: number }[][] => []);
  for (let fold = 0; fold < folds; fold++) {
    const weights = fitRounds(
      studied.filter((_, k) => foldOf(k) !== fold),
      rounds,
    );
    studied.forEach((pair, k) => {
      if (foldOf(k) !== fold) return;
      thresholds.forEach((threshold, t) => {
        found[t]![k] = linksWith(weights, pair, threshold);
      });
    });
  }
  const gold = studied.map((pair) => pair.gold);
  return found.map((links) => scoreLinks(gold, links));
}
