import type { Comparison } from '../compare/comparison.ts';

/** Weight of stretches of four words and more that the answer leaves out whole, 2 at most. */
export function lostClauses(c: Comparison): number {
  let sum = 0;
  let words = 0;
  let from = 0;
  let answered = 0;
  const close = (to: number, next: number): void => {
    if (to - from >= CLAUSE_WORDS) {
      const unpaired = c.answer.slice(answered, next).filter((_, k) => !c.ofAnswer[answered + k]).length;
      if (unpaired <= (to - from) / 4) {
        words += to - from;
        for (let k = from; k < to; k++) sum += c.reference[k]!.weight * (1 - c.coverage.reference[k]!);
      }
    }
  };
  c.reference.forEach((_, at) => {
    const pair = c.ofReference[at];
    if (!pair) return;
    close(at, pair.answer);
    from = at + 1;
    answered = Math.max(answered, pair.answer + 1);
  });
  close(c.reference.length, c.answer.length);
  const shorter = Math.max(0, c.reference.length - c.answer.length);
  return Math.min(2, sum / 2) * Math.min(1, shorter / Math.max(1, words));
}

const CLAUSE_WORDS = 4;
