import { STATEMENT_OPENERS } from '../../languages/clause-openers.ts';
import { DASH } from '../../languages/signs.ts';
import type { Language } from '../../types.ts';
import { isHardNegator } from './negators.ts';
import type { Unit } from '../types.ts';

const PARTING = new RegExp(`[,.;:!?${DASH}]`, 'u');

/**
 * The number of the clause that each word is in, from 0. A clause begins after a mark of punctuation or with a word
 * that opens one; "nicht weil" opens it with its negator.
 */
export function clausesOf(units: readonly Unit[], text: string, lang: Language): number[] {
  let clause = 0;
  return units.map((unit, at) => {
    const before = units[at - 1];
    if (!before) return clause;
    const next = units[at + 1];
    const opens = STATEMENT_OPENERS.has(unit.key)
      ? !isHardNegator(before.key, lang)
      : isHardNegator(unit.key, lang) &&
        next !== undefined &&
        STATEMENT_OPENERS.has(next.key) &&
        !isParted(text, unit, next);
    if (opens || isParted(text, before, unit)) clause++;
    return clause;
  });
}

/** Does punctuation stand between two neighbours? */
export function isParted(text: string, before: Unit, unit: Unit): boolean {
  return PARTING.test(text.slice(before.end, unit.start));
}

/** Is the word the last before a mark of punctuation, or the last of all? */
export function endsClause(units: readonly Unit[], at: number, text: string): boolean {
  const next = units[at + 1];
  return !next || /[,.;:!?]/u.test(text.slice(units[at]!.end, next.start));
}
