import { baseForm } from '../../languages/irregular.ts';
import { DETACHED } from '../../languages/separable.ts';
import { endsClause } from './clauses.ts';
import { rootOf } from './spell.ts';
import type { Unit } from '../types.ts';

/** How many words before its particle a verb is looked for. */
const CLAUSE = 12;

/** Roots of the verbs that a German text may have in two parts ("nahm das Angebot an": "annehm"), with the verb's place. */
export function partedVerbs(units: readonly Unit[], text: string): Map<string, number> {
  const found = new Map<string, number>();
  units.forEach((unit, at) => {
    if (!DETACHED.has(unit.key) || !endsClause(units, at, text)) return;
    for (let k = at - 1; k >= Math.max(0, at - CLAUSE) && !endsClause(units, k, text); k--) {
      const verb = units[k]!;
      if (verb.number || verb.key.length < 3 || (verb.capital && !verb.opening)) continue;
      found.set(rootOf(unit.key + baseForm(verb.key, 'de'), 'de'), k);
    }
  });
  return found;
}
