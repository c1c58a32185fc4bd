import type { Coverage } from './coverage.ts';
import type { Pair } from './pairing.ts';
import type { Unit } from '../types.ts';

/**
 * A place where answer and reference run alike before and after, but not in between:
 *
 *     reference   the  [big]   house  …        replaced: both sides have words
 *     answer      the  [small] house  …        dropped: only the reference; added: only the answer
 *
 * There a single word that nothing accounts for tells more than in a free wording.
 */
export interface Gap {
  readonly answer: readonly [from: number, to: number];
  readonly reference: readonly [from: number, to: number];
  /** Weight of the words in it that nothing accounts for. */
  readonly answerMass: number;
  readonly referenceMass: number;
}

/** Gaps longer than this many words are free wording. */
const LONGEST = 6;

export function gapsOf(
  answer: readonly Unit[],
  reference: readonly Unit[],
  ofAnswer: readonly (Pair | null)[],
  ofReference: readonly (Pair | null)[],
  coverage: Coverage,
): Gap[] {
  const gaps: Gap[] = [];
  let r = 0;
  let a = 0;
  const close = (aTo: number, rTo: number): void => {
    if (
      (aTo > a || rTo > r) &&
      aTo - a <= LONGEST &&
      rTo - r <= LONGEST &&
      free(ofAnswer, a, aTo) &&
      free(ofReference, r, rTo)
    ) {
      gaps.push({
        answer: [a, aTo],
        reference: [r, rTo],
        answerMass: mass(answer, coverage.answer, a, aTo),
        referenceMass: mass(reference, coverage.reference, r, rTo),
      });
    }
  };
  for (let j = 0; j < reference.length; j++) {
    const pair = ofReference[j];
    if (!pair || pair.moved) continue;
    close(pair.answer, j);
    a = pair.answer + 1;
    r = j + 1;
  }
  close(answer.length, reference.length);
  return gaps;
}

function free(of: readonly (Pair | null)[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (of[k]) return false;
  return true;
}

function mass(units: readonly Unit[], covered: readonly number[], from: number, to: number): number {
  let sum = 0;
  for (let k = from; k < to; k++) sum += units[k]!.weight * Math.max(0, 1 - covered[k]!);
  return sum;
}
