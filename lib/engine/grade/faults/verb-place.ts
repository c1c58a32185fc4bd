import { BRACKET_OPENERS, SUBORDINATORS } from '../../languages/grammar-words.ts';
import { endsClause } from '../compare/clauses.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Unit } from '../types.ts';

/** A German verb that closes its clause in the reference stands inside that clause in the answer. */
export function verbLeftItsPlace(c: Comparison): boolean {
  if (c.lang !== 'de') return false;
  return c.reference.some((unit, at) => {
    const pair = c.ofReference[at];
    if (!pair || unit.capital || pair.kind === 'synonym' || !endsClause(c.reference, at, c.texts.reference))
      return false;
    if (endsClause(c.answer, pair.answer, c.texts.answer)) return false;
    const following = c.ofAnswer[pair.answer + 1];
    const opener = clauseOpener(c.reference, at, c.texts.reference);
    if (following === null || following === undefined || following.reference >= at) return false;
    if (opener !== null) {
      const partner = c.ofReference[opener];
      // "Vergessen Sie nicht: Das waren Kinder." begins anew.
      if (!partner || c.answer[partner.answer]!.opening) return false;
      return partner.answer <= pair.answer && following.reference > opener;
    }
    return (
      isSecondVerb(c, at) &&
      pair.kind === 'same' &&
      following.reference > clauseStart(c.reference, at, c.texts.reference)
    );
  });
}

/** In a main clause, a participle or infinitive after its auxiliary: "wird … einstellen", "hast … gesehen". */
function isSecondVerb(c: Comparison, at: number): boolean {
  const from = clauseStart(c.reference, at, c.texts.reference);
  const auxiliary = c.reference.findIndex((unit, k) => k >= from && k < at && BRACKET_OPENERS.has(unit.key));
  const partner = auxiliary < 0 ? null : c.ofReference[auxiliary];
  return partner?.kind === 'same' && partner.answer < (c.ofReference[at]?.answer ?? 0);
}

function clauseStart(units: readonly Unit[], from: number, text: string): number {
  let at = from;
  while (at > 0 && !endsClause(units, at - 1, text)) at--;
  return at;
}

function clauseOpener(units: readonly Unit[], from: number, text: string): number | null {
  for (let at = from - 1; at >= 0 && !endsClause(units, at, text); at--)
    if (SUBORDINATORS.has(units[at]!.key)) return at;
  return null;
}
