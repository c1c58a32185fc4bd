import type { DiffOp, DiffStep, Flag, Grade } from '../engine/grade/types.ts';
import { isRight, type Standing } from './standing.ts';

/** What a flag may still turn into another fault. */
const MILD: ReadonlySet<DiffOp> = new Set(['variant', 'moved', 'wrong', 'extra']);

/**
 * The grader's steps as they are marked. Word by word, "2028" is a fair partner of "2027"; where a flag has found a
 * fault in a word, the word is marked as that fault. In what is right, other words are only put differently.
 */
export function marksOf({
  grade,
  standing,
}: {
  readonly grade: Grade;
  readonly standing: Standing;
}): readonly DiffStep[] {
  if (isRight(standing)) {
    return grade.diff.map((step) => (step.op === 'wrong' ? { ...step, op: 'variant' as const } : step));
  }
  const steps = [...grade.diff];
  steps.forEach((step, at) => {
    const flag = MILD.has(step.op)
      ? grade.flags.find((each) => !each.fault && overlap(each.answer, step.answer))
      : undefined;
    if (!flag) return;
    const op = flag.kind === 'order' ? 'moved' : isEnding(flag) ? 'typo' : 'wrong';
    // The flag knows which word was meant: that one changes places with the word which merely stood next.
    const meant = steps.findIndex((each) => each.op === 'missing' && overlap(each.reference, flag.reference));
    if (meant >= 0) {
      steps[at] = { ...step, op, reference: steps[meant]!.reference };
      steps[meant] = { ...steps[meant]!, reference: step.reference };
    } else steps[at] = { ...step, op: step.reference === null && op !== 'moved' ? 'extra' : op };
  });
  return steps.filter(({ answer, reference }) => answer !== null || reference !== null);
}

/** Whether a flag is about a form or the grammar of a word, not about its sense. */
export function isEnding({ cause }: Flag): boolean {
  return cause === 'ending' || cause === 'grammar';
}

/** Where more of the rendering is missing than this, marking each missing word in the answer tells nothing. */
const MOST_MISSING = 0.6;

/** The steps without the missing words, where nearly all of them are. */
export function withoutFlood(steps: readonly DiffStep[]): readonly DiffStep[] {
  const words = steps.filter(({ reference }) => reference !== null).length;
  const missing = steps.filter(({ op }) => op === 'missing').length;
  return missing > words * MOST_MISSING ? steps.filter(({ op }) => op !== 'missing') : steps;
}

/** Whether nothing but a blank or a comma stands between. */
export function followsOn(text: string, end: number, start: number): boolean {
  return start >= end && /^[\s,]*$/u.test(text.slice(end, start));
}

export function overlap(a: readonly [number, number] | null, b: readonly [number, number] | null): boolean {
  return a !== null && b !== null && a[0] < b[1] && b[0] < a[1];
}
