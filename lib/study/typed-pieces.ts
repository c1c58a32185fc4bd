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
  const row = new AnswerRow(outcome.answer, outcome.against);
  for (const { op, answer, reference } of withoutFlood(marksOf(outcome))) {
    if (answer) row.word(op, answer, reference);
    else if (op === 'missing' && reference) row.missing(reference);
  }
  return row.finish();
}

type Stretch = readonly [start: number, end: number];

/** Puts the pieces of an answer in a row, word by word. */
class AnswerRow {
  readonly #answer: string;
  readonly #against: string;
  readonly #pieces: Piece[] = [];
  /** How much of the answer is in the row. */
  #at = 0;
  /** Missing words that stand together, not in the row yet. */
  #gap: Stretch | null = null;

  constructor(answer: string, against: string) {
    this.#answer = answer;
    this.#against = against;
  }

  /** A word of the text compared with that the answer lacks. */
  missing([start, end]: Stretch): void {
    if (this.#gap && !followsOn(this.#against, this.#gap[1], start)) this.#closeGap();
    this.#gap = [this.#gap?.[0] ?? start, end];
  }

  /** A word of the answer, with what stands before it. */
  word(op: DiffOp, [start, end]: Stretch, reference: Stretch | null): void {
    if (end <= this.#at) return;
    const from = Math.max(this.#at, start);
    const before = this.#answer.slice(this.#at, from);
    const afterMissing = this.#gap !== null;
    this.#closeGap();
    if (before !== '') this.#pieces.push({ text: before, op: null });
    else if (afterMissing) this.#pieces.push({ text: ' ', op: null });
    const corrected = reference !== null && (op === 'wrong' || op === 'typo');
    const wanted = corrected ? { wanted: this.#against.slice(...reference) } : {};
    this.#pieces.push({ text: this.#answer.slice(from, end), op, ...wanted });
    this.#at = end;
  }

  /** The row, with what stands behind the last word. */
  finish(): Piece[] {
    this.#closeGap();
    const rest = this.#answer.slice(this.#at);
    if (rest !== '') this.#pieces.push({ text: rest, op: null });
    return this.#pieces;
  }

  #closeGap(): void {
    if (!this.#gap) return;
    const last = this.#pieces.at(-1);
    if (last && !/\s$/u.test(last.text)) this.#pieces.push({ text: ' ', op: null });
    this.#pieces.push({ text: this.#against.slice(...this.#gap), op: 'missing' });
    this.#gap = null;
  }
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
