import { clausesOf } from '../compare/clauses.ts';
import type { Comparison } from '../compare/comparison.ts';
import { isHardNegator, NEGATOR_STRENGTH } from '../compare/negators.ts';
import { isSameWord } from '../compare/pairing.ts';
import { spanOf } from '../compare/units.ts';
import type { Flag, Unit } from '../types.ts';
import { countNegations, distance, type Count } from './negation-count.ts';
import { confusesEndAndBeginning, deniesOtherClauses } from './polarity.ts';

/**
 * Negations that do not add up. The answer must agree with the reference or with the source: either may say it
 * without a negator ("failed to come").
 * @returns `off`: by how many negations the answer differs from the nearer of the two, or a negator that was dropped
 * or put in between words that are otherwise alike; `anchored`: how far what the stray negator denies is said in both
 * texts, 0 to 1, so that it cannot be another wording ("did not survive", "died"); `loose`: the negators alone do not
 * match, but words such as "failed" may make up for it; `lost`: reference and source deny, by whatever word, and the
 * answer does not; `astray`: how far the answer differs from the source, as far as it is worded unlike the reference
 */
export function checkNegation(c: Comparison): {
  readonly off: number;
  readonly anchored: number;
  readonly loose: number;
  readonly lost: number;
  readonly astray: number;
  readonly flags: readonly Flag[];
} {
  const counts = countsOf(c);
  const { answer, reference, source } = counts;
  const off = offBy(c, counts);
  const hard = Math.min(Math.abs(answer.least - reference.least), Math.abs(answer.least - source.least));
  const agrees = off === 0 && c.source.length > 0;
  const lost = agrees && !answer.denies && reference.denies && source.denies;
  const astray = agrees ? Math.min(1, distance(answer, source)) * (1 - followed(c)) : 0;
  const loose = off > 0 ? 0 : Math.min(1, hard);
  return {
    off,
    anchored: off > 0 || loose > 0 || lost ? anchored(c) : 0,
    loose,
    lost: lost && loose === 0 ? 1 : 0,
    astray,
    flags: off > 0 || hard > 0 || lost ? [flagFor(c)] : [],
  };
}

interface Counts {
  readonly answer: Count;
  readonly reference: Count;
  /** The reference's where there is no source. */
  readonly source: Count;
}

function countsOf(c: Comparison): Counts {
  const shared = (of: Comparison['ofAnswer']) => (k: number) => isSameWord(of[k]);
  const answer = countNegations(c.answer, c.lang, shared(c.ofAnswer));
  const reference = countNegations(c.reference, c.lang, shared(c.ofReference));
  if (c.source.length === 0) return { answer, reference, source: reference };
  return { answer, reference, source: countNegations(c.source, c.lang === 'de' ? 'en' : 'de', () => false) };
}

function offBy(c: Comparison, { answer, reference, source }: Counts): number {
  const fromReference = distance(answer, reference);
  return Math.max(
    Math.min(inSeam(c), fromReference),
    Math.min(fromReference, distance(answer, source)),
    lacksItsNegator(c) || deniesOtherClauses(c) || confusesEndAndBeginning(c) ? 1 : 0,
  );
}

/** How many words on each side of a negator are looked at. */
const REACH = 5;

/** Share of the words of weight about the stray negators, in their clause, that both texts have. */
function anchored(c: Comparison): number {
  const shares = [
    ...around(c.answer, c.texts.answer, c.ofAnswer, (at) => c.coverage.answer[at]!, c),
    ...around(c.reference, c.texts.reference, c.ofReference, (at) => c.coverage.reference[at]!, c),
  ];
  return shares.length > 0 ? Math.max(...shares) : 1;
}

function around(
  units: readonly Unit[],
  text: string,
  of: Comparison['ofAnswer'],
  covered: (at: number) => number,
  c: Comparison,
): number[] {
  const clauses = clausesOf(units, text, c.lang);
  return units.flatMap((unit, at) => {
    if (!isHardNegator(unit.key, c.lang) || of[at]) return [];
    let sum = 0;
    let all = 0;
    for (let k = Math.max(0, at - REACH); k <= Math.min(units.length - 1, at + REACH); k++) {
      const near = units[k]!;
      if (near.closed || clauses[k] !== clauses[at]) continue;
      const weight = near.weight / (1 + Math.abs(k - at) / 2);
      sum += weight * covered(k);
      all += weight;
    }
    return all > 0 ? [sum / all] : [];
  });
}

/** "nur … sondern": German contrasts with "sondern" only what was denied before. */
function lacksItsNegator(c: Comparison): boolean {
  if (c.lang !== 'de') return false;
  const lacks = (units: readonly Unit[]): boolean => {
    const at = units.findIndex((unit) => unit.key === 'sondern');
    return at >= 0 && !units.slice(0, at).some(({ key }) => (NEGATOR_STRENGTH.de.get(key) ?? 'faint') !== 'faint');
  };
  return lacks(c.answer) && !lacks(c.reference);
}

/** Share of the reference's words, by weight, that the answer uses. */
function followed(c: Comparison): number {
  let used = 0;
  let all = 0;
  c.reference.forEach((unit, at) => {
    all += unit.weight;
    used += unit.weight * (c.ofReference[at]?.score ?? 0);
  });
  return all > 0 ? used / all : 1;
}

/** Negators dropped from or put into a place where answer and reference are alike before and after. */
function inSeam(c: Comparison): number {
  let found = 0;
  for (const { answer, reference } of c.gaps) {
    const said = negators(c.answer, answer, c);
    const meant = negators(c.reference, reference, c);
    const only = answer[1] - answer[0] === 0 || reference[1] - reference[0] === 0;
    if (said !== meant && (only || said + meant === Math.max(answer[1] - answer[0], reference[1] - reference[0])))
      found++;
  }
  // A negator that only moved stands in two gaps.
  const total =
    c.answer.filter((_, at) => isNegator(c.answer, at, c)).length -
    c.reference.filter((_, at) => isNegator(c.reference, at, c)).length;
  return total === 0 ? 0 : found > 0 ? 1 : 0;
}

function negators(units: readonly Unit[], [from, to]: readonly [number, number], c: Comparison): number {
  let sum = 0;
  for (let k = from; k < to; k++) if (isNegator(units, k, c)) sum++;
  return sum;
}

function isNegator(units: readonly Unit[], at: number, c: Comparison): boolean {
  return isHardNegator(units[at]!.key, c.lang);
}

/** The answer without the negators that nothing in the reference stands for, null when it has none. */
export function withoutStrayNegators(c: Comparison): string | null {
  const stray = c.answer.filter((unit, at) => isHardNegator(unit.key, c.lang) && !c.ofAnswer[at]);
  if (stray.length === 0) return null;
  let text = '';
  let from = 0;
  for (const { start, end } of stray) {
    text += c.texts.answer.slice(from, start);
    from = end;
  }
  return text + c.texts.answer.slice(from);
}

function flagFor(c: Comparison): Flag {
  const negates = (unit: Unit): boolean => isHardNegator(unit.key, c.lang);
  const added = c.answer.find((unit, at) => negates(unit) && !c.ofAnswer[at]);
  const dropped = c.reference.find((unit, at) => negates(unit) && !c.ofReference[at]);
  return {
    kind: 'negation',
    answer: added ? spanOf(added) : null,
    reference: dropped ? spanOf(dropped) : null,
  };
}
