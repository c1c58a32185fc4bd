import type { Comparison } from './compare/comparison.ts';
import { isEndingFault } from './faults/endings.ts';
import type { Pair } from './compare/pairing.ts';
import { spanOf } from './compare/units.ts';
import type { DiffOp, DiffStep, Unit } from './types.ts';

/**
 * What became of each word, in the order of the answer; words of the reference that are missing stand where they would
 * belong. Every word of both texts stands in exactly one step.
 */
export function diffOf(c: Comparison): DiffStep[] {
  const replaced = replacements(c);
  const steps: DiffStep[] = [];
  let next = 0;
  const missingUpTo = (limit: number): void => {
    for (; next < limit; next++) {
      if (!c.ofReference[next] && !replaced.byReference.has(next))
        steps.push({ op: 'missing', answer: null, reference: spanOf(c.reference[next]!) });
    }
  };
  c.answer.forEach((a, at) => {
    const pair = c.ofAnswer[at];
    if (pair) {
      if (!pair.moved) missingUpTo(pair.reference);
      steps.push({
        op: opOf(pair, a, c.reference[pair.reference]!, c),
        answer: spanOf(a),
        reference: spanOf(c.reference[pair.reference]!),
      });
      return;
    }
    const instead = replaced.byAnswer.get(at);
    if (instead !== undefined) {
      const known = c.coverage.answer[at]! >= 0.7;
      steps.push({ op: known ? 'variant' : 'wrong', answer: spanOf(a), reference: spanOf(c.reference[instead]!) });
    } else steps.push({ op: c.coverage.answer[at]! >= 0.6 ? 'variant' : 'extra', answer: spanOf(a), reference: null });
  });
  missingUpTo(c.reference.length);
  return steps;
}

function opOf(pair: Pair, a: Unit, r: Unit, c: Comparison): DiffOp {
  if (pair.moved) return 'moved';
  if (pair.kind === 'same') return a.text === r.text || spelledAlike(a, r) ? 'same' : 'variant';
  if (pair.kind === 'typo') return 'typo';
  if (pair.kind === 'form' && isEndingFault(pair, c)) return 'typo';
  return 'variant';
}

function spelledAlike(a: Unit, r: Unit): boolean {
  return a.text.toLowerCase() === r.text.toLowerCase();
}

/** Left-over words in the same gap, content with content, in order: one stands instead of the other. */
function replacements(c: Comparison): { byAnswer: Map<number, number>; byReference: Set<number> } {
  const byAnswer = new Map<number, number>();
  const byReference = new Set<number>();
  for (const { answer, reference } of c.gaps) {
    for (const closed of [false, true]) {
      let r = reference[0];
      for (let a = answer[0]; a < answer[1]; a++) {
        if (c.answer[a]!.closed !== closed) continue;
        while (r < reference[1] && c.reference[r]!.closed !== closed) r++;
        if (r >= reference[1]) break;
        byAnswer.set(a, r);
        byReference.add(r);
        r++;
      }
    }
  }
  return { byAnswer, byReference };
}
