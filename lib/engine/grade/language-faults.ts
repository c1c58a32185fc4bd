import { ARTICLE_FORMS, PREPOSITION_FORMS, SUBORDINATORS } from '../languages/grammar-words.ts';
import type { Comparison } from './comparison.ts';
import { isEndingFault } from './diff.ts';
import type { Unit } from './types.ts';

/**
 * Is the language of an otherwise right answer faulty: an ending, an article left out or put in, another preposition,
 * a German verb that should close its clause? Only where the answer runs like the reference; a free wording is trusted.
 */
export function hasLanguageFault(c: Comparison): boolean {
  return (
    c.pairs.some((pair) => isEndingFault(pair, c)) ||
    c.gaps.some((_, at) => isSmallWordFault(c, at)) ||
    (c.lang === 'de' && verbLeftItsPlace(c))
  );
}

function isSmallWordFault(c: Comparison, at: number): boolean {
  const { answer, reference } = c.gaps[at]!;
  const said = c.answer.slice(...answer);
  const meant = c.reference.slice(...reference);
  if (said.length + meant.length === 1) return ARTICLE_FORMS[c.lang].has((said[0] ?? meant[0])!.key);
  return (
    said.length === 1 &&
    meant.length === 1 &&
    PREPOSITION_FORMS[c.lang].has(said[0]!.key) &&
    PREPOSITION_FORMS[c.lang].has(meant[0]!.key)
  );
}

/** The word that closes a subordinate clause of the reference stands inside that clause in the answer. */
function verbLeftItsPlace(c: Comparison): boolean {
  return c.reference.some((unit, at) => {
    const pair = c.ofReference[at];
    if (!pair || unit.capital || pair.kind === 'synonym' || !closes(c.reference, at, c.texts.reference)) return false;
    const opener = clauseOpener(c.reference, at, c.texts.reference);
    const partner = opener === null ? null : c.ofReference[opener];
    if (!partner || partner.answer > pair.answer || closes(c.answer, pair.answer, c.texts.answer)) return false;
    const following = c.ofAnswer[pair.answer + 1];
    return following !== null && following !== undefined && following.reference > opener! && following.reference < at;
  });
}

function closes(units: readonly Unit[], at: number, text: string): boolean {
  const next = units[at + 1];
  return !next || /[.,;:!?]/u.test(text.slice(units[at]!.end, next.start));
}

function clauseOpener(units: readonly Unit[], from: number, text: string): number | null {
  for (let at = from - 1; at >= 0 && !closes(units, at, text); at--) if (SUBORDINATORS.has(units[at]!.key)) return at;
  return null;
}
