import type { DiffOp } from '../engine/grade/types.ts';
import { isRight } from './standing.ts';
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

/** A stretch of the rendering: words that the answer lacks or has otherwise differ, `moved` ones it has elsewhere. */
export interface ReferencePiece {
  readonly text: string;
  readonly mark: 'differs' | 'moved' | null;
}

/** The text compared with; in a right answer no word is out of its place. */
export function piecesOfReference(outcome: TypedOutcome): ReferencePiece[] {
  const { against, standing } = outcome;
  const pieces: ReferencePiece[] = [];
  let at = 0;
  const marked = marksOf(outcome)
    .flatMap(({ op, reference }) => {
      const mark = op === 'missing' || op === 'wrong' || op === 'typo' ? 'differs' : op === 'moved' ? 'moved' : null;
      return reference && mark && (mark === 'differs' || !isRight(standing)) ? [{ span: reference, mark }] : [];
    })
    .toSorted((a, b) => a.span[0] - b.span[0]);
  for (const { span, mark } of marked) {
    const [start, end] = span;
    if (start < at) continue;
    if (start > at) pieces.push({ text: against.slice(at, start), mark: null });
    pieces.push({ text: against.slice(start, end), mark: mark === 'moved' ? 'moved' : 'differs' });
    at = end;
  }
  if (at < against.length) pieces.push({ text: against.slice(at), mark: null });
  return pieces;
}
