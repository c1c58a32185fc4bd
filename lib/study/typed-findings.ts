import type { FaultKind } from '#lib/engine/grade/faults/fault.ts';
import type { DiffOp, DiffStep, Flag, FlagKind } from '#lib/engine/grade/types.ts';
import { isRight } from './standing.ts';
import type { TypedOutcome } from './typed.ts';
import { followsOn, isEnding, marksOf, overlap, withoutFlood } from './typed-marks.ts';

/** Something the page says about an answer; `given` and `wanted` are stretches of the two texts. */
export interface Finding {
  readonly kind:
    FlagKind | FaultKind | 'modality' | 'pronoun' | 'falseFriend' | 'ending' | 'typo' | 'wrong' | 'variant';
  readonly given: string | null;
  readonly wanted: string | null;
}

/** So many words left out in a row are more than a slip. */
const CLAUSE = 3;

/** What to say about an answer, each thing once, gravest first: flags, clauses left out, words, slips, fine variants. */
export function findingsOf(outcome: TypedOutcome): Finding[] {
  const { answer, against, grade, standing } = outcome;
  if (standing === 'unanswered') return [];
  const cut = (text: string, span: readonly [number, number] | null) => (span ? text.slice(...span) : null);
  const finding = (kind: Finding['kind'], step: Pick<DiffStep, 'answer' | 'reference'>): Finding => ({
    ...{ kind, given: cut(answer, step.answer), wanted: cut(against, step.reference) },
  });
  const marks = marksOf(outcome);
  // The first check that finds fault with a word names it.
  const flags = grade.flags.filter(
    ({ answer: words }, at) => !grade.flags.slice(0, at).some((before) => overlap(before.answer, words)),
  );
  const flagged = flags.map((flag) => finding(kindOf(flag), withPartner(flag, marks)));
  const steps = runs(withoutFlood(marks), answer, against).filter(
    (step) => !grade.flags.some((flag) => overlap(flag.answer, step.answer) || overlap(flag.reference, step.reference)),
  );
  const of = (...ops: DiffOp[]) => steps.filter(({ op }) => ops.includes(op));
  const missing = of('missing').map((step) => finding('missing', step));
  const clauses = missing.filter(({ wanted }) => (wanted ?? '').split(/\s+/u).length >= CLAUSE);
  const flooded = withoutFlood(marks).length < marks.length;
  const all = [
    ...flagged,
    ...(flooded ? [finding('missing', { answer: null, reference: null })] : []),
    ...clauses,
    ...of('wrong').map((step) => finding('wrong', step)),
    ...missing,
    ...of('extra').map((step) => finding('extra', step)),
    ...of('typo').map((step) => finding('typo', step)),
    ...(isRight(standing) ? [] : of('moved').map((step) => finding('order', { answer: step.answer, reference: null }))),
    ...of('variant')
      .map((step) => finding('variant', step))
      .filter(({ given, wanted }) => given !== null && wanted !== null),
  ];
  const seen = new Set<string>();
  return all.filter((each) => seen.size !== seen.add(JSON.stringify(each)).size);
}

/** A flag about a number or a name that has not found what was meant; the word it stands in place of was. */
function withPartner(flag: Flag, marks: readonly DiffStep[]): Pick<Flag, 'answer' | 'reference'> {
  if (flag.reference !== null || (flag.kind !== 'number' && flag.kind !== 'name')) return flag;
  const mark = marks.find(({ op, answer }) => op === 'wrong' && overlap(answer, flag.answer));
  return { answer: flag.answer, reference: mark?.reference ?? null };
}

function kindOf(flag: Flag): Finding['kind'] {
  const { kind, cause } = flag;
  if (flag.fault) return flag.fault;
  if (isEnding(flag)) return 'ending';
  if (cause === 'modality' || cause === 'pronoun') return cause;
  if (cause === 'false-friend') return 'falseFriend';
  return cause === 'word' && kind === 'antonym' ? 'wrong' : kind;
}

/** Neighbouring words that are all missing, all too much or all elsewhere are one step. */
function runs(diff: readonly DiffStep[], answer: string, against: string): DiffStep[] {
  const merged: DiffStep[] = [];
  for (const step of diff) {
    const last = merged.at(-1);
    const side = step.op === 'missing' ? 'reference' : 'answer';
    const [from, to] = [last?.[side], step[side]];
    const joins = last?.op === step.op && (step.op === 'missing' || step.op === 'extra' || step.op === 'moved');
    if (joins && from && to && followsOn(side === 'answer' ? answer : against, from[1], to[0])) {
      merged[merged.length - 1] = { ...last, [side]: [from[0], to[1]] };
    } else merged.push(step);
  }
  return merged;
}
