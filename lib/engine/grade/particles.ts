import { baseForm } from '../languages/irregular.ts';
import { endsClause } from './clauses.ts';
import { rootOf } from './spell.ts';
import type { Unit } from './types.ts';

/** Beginnings of German verbs that stand at the end of the clause: "nahm … an". */
const PARTICLES: ReadonlySet<string> = new Set(
  'ab an auf aus bei ein fest fort her hin los mit nach um unter vor weg weiter wieder zu zurück zusammen'.split(' '),
);

/** How many words before its particle a verb is looked for. */
const CLAUSE = 12;

/** Roots of the verbs that a German text may have in two parts ("nahm das Angebot an": "annehm"), with the verb's place. */
export function partedVerbs(units: readonly Unit[], text: string): Map<string, number> {
  const found = new Map<string, number>();
  units.forEach((unit, at) => {
    if (!PARTICLES.has(unit.key) || !endsClause(units, at, text)) return;
    for (let k = at - 1; k >= Math.max(0, at - CLAUSE) && !endsClause(units, k, text); k--) {
      const verb = units[k]!;
      if (verb.number || verb.key.length < 3 || (verb.capital && !verb.opening)) continue;
      found.set(rootOf(unit.key + baseForm(verb.key, 'de'), 'de'), k);
    }
  });
  return found;
}
