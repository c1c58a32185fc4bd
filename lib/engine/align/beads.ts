import type { Corridor } from './corridor.ts';
import type { Evidence } from './couples.ts';
import { BeadScorer } from './odds.ts';

/** A kind of bead: so many English lines against so many German ones, and how often it occurs. */
export interface Move {
  readonly en: number;
  readonly de: number;
  readonly prior: number;
  /** Two lines against two, the first with the second: two beads of one line each. */
  readonly crossed?: true;
}

/** Lists of sentences, after Gale and Church (1993), with more weight on lines that one side dropped. */
export const SENTENCE_MOVES: readonly Move[] = Object.freeze([
  { en: 1, de: 1, prior: 0.82 },
  { en: 1, de: 0, prior: 0.04 },
  { en: 0, de: 1, prior: 0.04 },
  { en: 1, de: 2, prior: 0.04 },
  { en: 2, de: 1, prior: 0.04 },
  { en: 2, de: 2, prior: 0.001 },
  { en: 1, de: 3, prior: 0.004 },
  { en: 3, de: 1, prior: 0.004 },
]);

/** Sentences of a quotation and its rendering, which seldom drops one and may tell two the other way round. */
export const QUOTATION_MOVES: readonly Move[] = Object.freeze([
  { en: 1, de: 1, prior: 0.86 },
  { en: 1, de: 0, prior: 0.01 },
  { en: 0, de: 1, prior: 0.01 },
  { en: 1, de: 2, prior: 0.05 },
  { en: 2, de: 1, prior: 0.05 },
  { en: 2, de: 2, prior: 0.005 },
  { en: 2, de: 2, prior: 0.003, crossed: true },
  { en: 1, de: 3, prior: 0.006 },
  { en: 3, de: 1, prior: 0.006 },
]);

/** Clauses of one sentence: cut differently by the two languages, often in another order. */
export const CLAUSE_MOVES: readonly Move[] = Object.freeze([
  { en: 1, de: 1, prior: 0.5 },
  { en: 1, de: 0, prior: 0.0005 },
  { en: 0, de: 1, prior: 0.0005 },
  { en: 1, de: 2, prior: 0.12 },
  { en: 2, de: 1, prior: 0.12 },
  { en: 2, de: 2, prior: 0.1 },
  { en: 2, de: 2, prior: 0.01, crossed: true },
  { en: 1, de: 3, prior: 0.03 },
  { en: 3, de: 1, prior: 0.03 },
  { en: 2, de: 3, prior: 0.03 },
  { en: 3, de: 2, prior: 0.03 },
]);

/** A bead as the search finds it: half-open ranges of lines, and the logarithm of its odds against no relation. */
export interface FoundBead {
  readonly en: readonly [number, number];
  readonly de: readonly [number, number];
  readonly odds: number;
}

export interface Alignment {
  readonly beads: readonly FoundBead[];
  /** Logarithm of the probability of the whole, up to a constant of the two lists. */
  readonly score: number;
}

/**
 * The best way to cut both lists of lines into beads, every line in exactly one, order kept.
 *
 *          German lines done →
 *          j-2  j-1   j
 *     i-2        2-1                 best[i][j] = max over moves (a-b) of
 *     i-1  1-2   1-1  1-0              best[i-a][j-b] + score of that bead
 *      i         0-1   ●
 *
 * Only the cells of the corridor exist. The score of a bead is its prior, how well the lengths agree, and how much
 * better each word of either side is explained by the other side than by chance (IBM Model 1, as Moore 2002, "Fast
 * and Accurate Sentence Alignment of Bilingual Corpora", in both directions).
 */
export function findBeads(evidence: Evidence, corridor: Corridor, moves: readonly Move[]): Alignment {
  const n = evidence.en.lines.length;
  const { low, high } = corridor;
  const offset = new Float64Array(n + 2);
  for (let i = 0; i <= n; i++) offset[i + 1] = offset[i]! + high[i]! - low[i]! + 1;
  const best = new Float64Array(offset[n + 1]!).fill(-Infinity);
  const via = new Uint8Array(offset[n + 1]!);
  const odds = new Float32Array(offset[n + 1]!);
  const scorer = new BeadScorer(evidence, corridor);
  best[0] = 0;
  for (let i = 0; i <= n; i++) {
    scorer.enterRow(i);
    for (let j = low[i]!; j <= high[i]!; j++) {
      const here = offset[i]! + j - low[i]!;
      for (let m = 0; m < moves.length; m++) {
        const move = moves[m]!;
        const fromI = i - move.en;
        const fromJ = j - move.de;
        if (fromI < 0 || fromJ < low[fromI]! || fromJ > high[fromI]!) continue;
        const before = best[offset[fromI]! + fromJ - low[fromI]!]!;
        if (before === -Infinity) continue;
        const bead = move.crossed ? crossedOdds(scorer, i, j) : scorer.odds(fromI, i, fromJ, j);
        const score = before + Math.log(move.prior) + bead;
        if (score > best[here]!) {
          best[here] = score;
          via[here] = m;
          odds[here] = bead;
        }
      }
    }
  }
  const beads: FoundBead[] = [];
  for (let i = n, j = evidence.de.lines.length; i > 0 || j > 0;) {
    const here = offset[i]! + j - low[i]!;
    const move = moves[via[here]!]!;
    const [fromI, fromJ] = [i - move.en, j - move.de];
    if (move.crossed) {
      beads.push({ en: [i - 1, i], de: [fromJ, j - 1], odds: odds[here]! / 2 });
      beads.push({ en: [fromI, i - 1], de: [j - 1, j], odds: odds[here]! / 2 });
    } else beads.push({ en: [fromI, i], de: [fromJ, j], odds: odds[here]! });
    i = fromI;
    j = fromJ;
  }
  return { beads: beads.reverse(), score: best[best.length - 1] ?? 0 };
}

function crossedOdds(scorer: BeadScorer, i: number, j: number): number {
  return scorer.odds(i - 2, i - 1, j - 1, j) + scorer.odds(i - 1, i, j - 2, j - 1);
}
