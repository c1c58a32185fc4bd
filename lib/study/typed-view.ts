import type { DiffOp, DiffStep, Flag, FlagKind } from '../engine/grade/types.ts';
import type { TypedOutcome } from './typed.ts';

/** A stretch of the answer as it is shown. `op` is null between words; a missing word stands where it belongs. */
export interface Piece {
  readonly text: string;
  readonly op: DiffOp | null;
}

/** Where more of the rendering is missing than this, marking each missing word in the answer tells nothing. */
const MOST_MISSING = 0.6;

/** The answer cut into its words, each with what became of it, missing words of the rendering put in. */
export function piecesOfAnswer({ answer, against, grade }: TypedOutcome): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let gap: readonly [number, number] | null = null;
  const close = (): void => {
    if (!gap) return;
    if (pieces.length > 0 && !/\s$/u.test(pieces.at(-1)!.text)) pieces.push({ text: ' ', op: null });
    pieces.push({ text: against.slice(...gap), op: 'missing' });
    gap = null;
  };
  for (const { op, answer: given, reference } of stepsToShow(grade.diff)) {
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
    pieces.push({ text: answer.slice(Math.max(at, given[0]), given[1]), op });
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
export function piecesOfReference({
  against,
  grade,
}: TypedOutcome): { readonly text: string; readonly differs: boolean }[] {
  const pieces: { text: string; differs: boolean }[] = [];
  let at = 0;
  const spans = grade.diff
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

/** Something to say about the answer, in few words; `given` and `wanted` are stretches of the two texts. */
export interface Note {
  readonly kind: FlagKind | 'ending' | 'typo' | 'wrong' | 'variant';
  readonly given: string | null;
  readonly wanted: string | null;
}

/** More than this is no help. */
const MOST_NOTES = 6;

/** What to say about an answer, the gravest first: flags, slips, wrong and missing words, then fine variants. */
export function notesOf(outcome: TypedOutcome): Note[] {
  const { answer, against, grade, standing } = outcome;
  if (standing === 'unanswered') return [];
  const cut = (text: string, span: readonly [number, number] | null) => (span ? text.slice(...span) : null);
  const note = (kind: Note['kind'], step: Pick<DiffStep, 'answer' | 'reference'>): Note => ({
    ...{ kind, given: cut(answer, step.answer), wanted: cut(against, step.reference) },
  });
  const flagged = grade.flags.map((flag) => note(kindOf(flag), flag));
  const steps = runs(stepsToShow(grade.diff), answer, against).filter(
    (step) => !grade.flags.some((flag) => overlap(flag.answer, step.answer) || overlap(flag.reference, step.reference)),
  );
  const of = (...ops: DiffOp[]) => steps.filter(({ op }) => ops.includes(op));
  const all = [
    ...flagged,
    ...of('typo').map((step) => note('typo', step)),
    ...of('wrong').map((step) => note('wrong', step)),
    ...of('missing').map((step) => note('missing', step)),
    ...of('extra').map((step) => note('extra', step)),
    ...of('variant')
      .map((step) => note('variant', step))
      .filter(({ given, wanted }) => given !== null && wanted !== null),
  ];
  const seen = new Set<string>();
  return all.filter((each) => seen.size !== seen.add(JSON.stringify(each)).size).slice(0, MOST_NOTES);
}

function kindOf({ kind, cause }: Flag): Note['kind'] {
  if (cause === 'ending' || cause === 'grammar') return 'ending';
  return cause === 'word' && kind === 'antonym' ? 'wrong' : kind;
}

function stepsToShow(diff: readonly DiffStep[]): readonly DiffStep[] {
  const words = diff.filter(({ reference }) => reference !== null).length;
  const missing = diff.filter(({ op }) => op === 'missing').length;
  return missing > words * MOST_MISSING ? diff.filter(({ op }) => op !== 'missing') : diff;
}

/** Neighbouring words that are all missing, or all too much, are one step. */
function runs(diff: readonly DiffStep[], answer: string, against: string): DiffStep[] {
  const merged: DiffStep[] = [];
  for (const step of diff) {
    const last = merged.at(-1);
    const side = step.op === 'missing' ? 'reference' : 'answer';
    const [from, to] = [last?.[side], step[side]];
    const joins = last?.op === step.op && (step.op === 'missing' || step.op === 'extra');
    if (joins && from && to && followsOn(side === 'answer' ? answer : against, from[1], to[0])) {
      merged[merged.length - 1] = { ...last, [side]: [from[0], to[1]] };
    } else merged.push(step);
  }
  return merged;
}

/** Whether nothing but a blank or a comma stands between. */
function followsOn(text: string, end: number, start: number): boolean {
  return start >= end && /^[\s,]*$/u.test(text.slice(end, start));
}

function overlap(a: readonly [number, number] | null, b: readonly [number, number] | null): boolean {
  return a !== null && b !== null && a[0] < b[1] && b[0] < a[1];
}
