import { NOT_YET, NO_LONGER } from '../../languages/negated-phrases.ts';
import type { Language } from '../../types.ts';
import { clausesOf } from '../compare/clauses.ts';
import type { Comparison } from '../compare/comparison.ts';
import { isHardNegator } from '../compare/negators.ts';
import type { Unit } from '../types.ts';

/** So much of the reference's weight must be in the answer before its clauses can be told apart. */
const FAITHFUL = 0.6;

/**
 * Do as many clauses deny as in the reference, but others ("I want an apology, I don't want my goat" for "I don't want
 * an apology, I want my goat")? Clauses belong together by the words they share.
 */
export function deniesOtherClauses(c: Comparison): boolean {
  const answer = clausesOf(c.answer, c.texts.answer, c.lang);
  const reference = clausesOf(c.reference, c.texts.reference, c.lang);
  if (!answer.some((at) => at > 0) || !reference.some((at) => at > 0)) return false;
  const denies = (units: readonly Unit[], clauses: readonly number[], clause: number): boolean =>
    units.some((unit, at) => clauses[at] === clause && isHardNegator(unit.key, c.lang));
  const shared = new Map<number, Map<number, number>>();
  let used = 0;
  for (const pair of c.pairs) {
    const unit = c.reference[pair.reference]!;
    if (unit.closed || pair.score < 0.8) continue;
    used += unit.weight;
    const of = shared.get(answer[pair.answer]!) ?? new Map<number, number>();
    const clause = reference[pair.reference]!;
    of.set(clause, (of.get(clause) ?? 0) + unit.weight);
    shared.set(answer[pair.answer]!, of);
  }
  const all = c.reference.reduce((sum, unit) => sum + (unit.closed ? 0 : unit.weight), 0);
  if (used < FAITHFUL * all) return false;
  let gained = false;
  let lost = false;
  for (const [clause, of] of shared) {
    if (of.size !== 1) continue;
    const [partner] = of.keys();
    const said = denies(c.answer, answer, clause);
    const meant = denies(c.reference, reference, partner!);
    if (said && !meant) gained = true;
    if (!said && meant) lost = true;
  }
  return gained && lost;
}

/** "no longer" for "not yet", or the other way round. */
export function confusesEndAndBeginning(c: Comparison): boolean {
  const words = (units: readonly Unit[]): string => ` ${units.map(({ key }) => key).join(' ')} `;
  const said = words(c.answer);
  const meant = words(c.reference);
  const is = (pattern: Readonly<Record<Language, RegExp>>, text: string): boolean => pattern[c.lang].test(text);
  return (
    (is(NOT_YET, meant) && !is(NOT_YET, said) && is(NO_LONGER, said) && !is(NO_LONGER, meant)) ||
    (is(NO_LONGER, meant) && !is(NO_LONGER, said) && is(NOT_YET, said) && !is(NOT_YET, meant))
  );
}
