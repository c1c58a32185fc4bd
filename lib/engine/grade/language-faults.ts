import type { Comparison } from './comparison.ts';
import { isEndingFault } from './faults/endings.ts';
import { hasGrammarSlip } from './faults/grammar.ts';
import { hasNeighboursExchanged } from './faults/neighbours.ts';
import { hasSmallWordFault } from './faults/small-words.ts';
import { verbLeftItsPlace } from './faults/verb-place.ts';

/**
 * Is the language of an otherwise right answer faulty: an ending, a small word, the place of a verb? Only where the
 * answer runs like the reference; a free wording is trusted.
 */
export function hasLanguageFault(c: Comparison): boolean {
  if (hasGrammarSlip(c)) return true;
  if (isWordedOtherwise(c)) return false;
  return (
    c.pairs.some((pair) => isEndingFault(pair, c)) ||
    hasSmallWordFault(c) ||
    verbLeftItsPlace(c) ||
    hasNeighboursExchanged(c)
  );
}

/** Has either text a word of weight for which the other has no form of the same word? */
function isWordedOtherwise(c: Comparison): boolean {
  const same = (kind: string | undefined): boolean => kind === 'same' || kind === 'form' || kind === 'typo';
  return (
    c.reference.some((unit, at) => !unit.closed && !same(c.ofReference[at]?.kind)) ||
    c.answer.some((unit, at) => !unit.closed && !same(c.ofAnswer[at]?.kind))
  );
}
