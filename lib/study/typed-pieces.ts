import type { DiffOp } from '../engine/grade/types.ts';
import type { TypedOutcome } from './typed.ts';
import { followsOn, marksOf, withoutFlood } from './typed-marks.ts';

/** A stretch of the answer as it is shown. `op` is null between words; a missing word stands where it belongs. */
export interface Piece {
  readonly text: string;
  readonly op: DiffOp | null;
  /** What should stand there, of a wrong or misspelt word. */
  readonly wanted?: string;
}

/** The answer cut into its words, each with what became of it, missing words of the rendering put in. */
export function piecesOfAnswer(outcome: TypedOutcome): Piece[] {
  const { answer, against } = outcome;
  const pieces: Piece[] = [];
  let at = 0;
  let gap: readonly [number, number] | null = null;
  const close = (): void => {
    if (!gap) return;
    if (pieces.length > 0 && !/\s$/u.test(pieces.at(-1)!.text)) pieces.push({ text: ' ', op: null });
    pieces.push({ text: against.slice(...gap), op: 'missing' });
    gap = null;
  };
  for (const { op, answer: given, reference } of withoutFlood(marksOf(outcome))) {
    if (!given) {
      if (op !== 'missing' || !reference) continue;
      if (gap && !followsOn(against, gap[1], reference[0])) close();
      gap = [gap?.[0] ?? reference[0], reference[1]];
      continue;
    }
    if (given[1] <= at) continue;
    const before = answer.slice(at, Math.max(at, given[0]));
    const afterMissing = gap !== null;
    close();
    if (before !== '' || afterMissing) pieces.push({ text: before === '' ? ' ' : before, op: null });
    const corrected = reference !== null && (op === 'wrong' || op === 'typo');
    const wanted = corrected ? { wanted: against.slice(...reference) } : {};
    pieces.push({ text: answer.slice(Math.max(at, given[0]), given[1]), op, ...wanted });
    at = given[1];
  }
  const rest = answer.slice(at);
  if (rest !== '' && gap === null) pieces.push({ text: rest, op: null });
  else if (gap !== null) {
    close();
    if (rest !== '') pieces.push({ text: rest, op: null });
  }
  return pieces;
}

/** The text compared with, its words marked that the answer has not, or has otherwise. */
export function piecesOfReference(outcome: TypedOutcome): { readonly text: string; readonly differs: boolean }[] {
  const { against } = outcome;
  const pieces: { text: string; differs: boolean }[] = [];
  let at = 0;
  const spans = marksOf(outcome)
    .filter(({ op }) => op === 'missing' || op === 'wrong' || op === 'typo')
    .map(({ reference }) => reference)
    .filter((span) => span !== null)
    .toSorted((a, b) => a[0] - b[0]);
  for (const [start, end] of spans) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: against.slice(at, start), differs: false });
    pieces.push({ text: against.slice(start, end), differs: true });
    at = end;
  }
  if (at < against.length) pieces.push({ text: against.slice(at), differs: false });
  return pieces;
}
