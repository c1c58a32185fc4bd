import { GRAMMAR_SLIPS } from '../../languages/grammar-slips.ts';
import { isOverregular } from '../../languages/irregular.ts';
import type { Comparison } from '../comparison.ts';
import type { Unit } from '../types.ts';

/** Beyond this many words a text is not searched for slips. */
const LONGEST = 400;

/** A sequence or a form in the answer that only learners write ("Heute ich habe", "getted"), and not in the reference. */
export function hasGrammarSlip(c: Comparison): boolean {
  if (c.answer.length > LONGEST) return false;
  const own = new Set(c.reference.map((unit) => unit.key));
  if (c.answer.some((unit) => !own.has(unit.key) && isOverregular(unit.key, c.lang))) return true;
  const said = wordsOf(c.answer, c.texts.answer);
  const meant = wordsOf(c.reference.slice(0, LONGEST), c.texts.reference);
  return GRAMMAR_SLIPS[c.lang].some(({ pattern }) => pattern.test(said) && !pattern.test(meant));
}

function wordsOf(units: readonly Unit[], text: string): string {
  let words = ' .';
  units.forEach((unit, at) => {
    words += ` ${unit.key}`;
    const next = units[at + 1];
    const between = next ? text.slice(unit.end, next.start) : '.';
    if (/[.!?:]/u.test(between)) words += ' .';
    else if (/[,;–—]/u.test(between)) words += ' ,';
  });
  return `${words} `;
}
