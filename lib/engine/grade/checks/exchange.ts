import { COMPARING, JOINING } from '../../languages/small-words.ts';
import type { Comparison } from '../compare/comparison.ts';
import { spanOf } from '../compare/units.ts';
import type { Flag, Unit } from '../types.ts';

/**
 * Two words that changed places while all others stay where they are ("less salt, more sleep": "more salt, less sleep";
 * "the dog bit the man": "the man bit the dog"). Where a text is merely put in another order, more words move.
 */
export function checkExchange(c: Comparison): { readonly count: number; readonly flags: readonly Flag[] } {
  const none = { count: 0, flags: [] };
  if (c.answer.length !== c.reference.length) return none;
  const apart: number[] = [];
  for (let at = 0; at < c.answer.length; at++) {
    if (c.answer[at]!.root === c.reference[at]!.root) continue;
    apart.push(at);
    if (apart.length > 2) return none;
  }
  const [i, j] = apart;
  if (i === undefined || j === undefined || j - i < 2) return none;
  if (c.answer[i]!.root !== c.reference[j]!.root || c.answer[j]!.root !== c.reference[i]!.root) return none;
  if (j - i === 2 && JOINING.has(c.answer[i + 1]!.key)) return none;
  if (c.lang === 'de' && isNoun(c, i) !== isNoun(c, j)) return none;
  if (isSmall(c.answer[i]!) || isSmall(c.answer[j]!)) return none;
  return {
    count: 1,
    flags: [{ kind: 'order', cause: 'word', answer: spanOf(c.answer[i]!), reference: spanOf(c.reference[i]!) }],
  };
}

/** Small words move freely, but for those that compare. */
function isSmall(unit: Unit): boolean {
  return unit.closed && !COMPARING.has(unit.key);
}

/** Has the word at this place of the reference a capital inside a sentence, here or where it stands in the answer? */
function isNoun(c: Comparison, at: number): boolean {
  const { root, opening, capital } = c.reference[at]!;
  if (!opening) return capital;
  return c.answer.some((unit) => unit.root === root && !unit.opening && unit.capital);
}
