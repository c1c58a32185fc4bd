import type { Verdict } from '../engine/grade/types.ts';

/** How a typed answer stands: the grader's verdict, or the learner's own, or nothing was typed. */
export type Standing = Verdict | 'unanswered' | 'accepted' | 'rejected';

/** Whether an answer counts as right, however it is worded: then nothing in it is painted as a fault. */
export function isRight(standing: Standing): boolean {
  return standing === 'exact' || standing === 'equivalent' || standing === 'accepted';
}
