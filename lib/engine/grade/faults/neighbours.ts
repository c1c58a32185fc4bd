import { SAYING_VERBS } from '../../languages/reported.ts';
import type { Comparison } from '../compare/comparison.ts';

/**
 * Two neighbours, or a word and the two behind it, changed places while all other words stay: "runs she", "wir bleiben"
 * behind a clause. Adverbs that merely move go further, or stand at an end.
 */
export function hasNeighboursExchanged(c: Comparison): boolean {
  const n = c.answer.length;
  if (n !== c.reference.length || n < 4) return false;
  let from = 0;
  while (from < n && same(c, from, from)) from++;
  let to = n - 1;
  while (to > from && same(c, to, to)) to--;
  const width = to - from + 1;
  if (from >= n || width < 2 || width > 3) return false;
  const words = (units: Comparison['answer']): string[] => units.slice(from, to + 1).map((unit) => unit.root);
  const said = words(c.answer);
  const meant = words(c.reference);
  if ([...said].sort().join(' ') !== [...meant].sort().join(' ')) return false;
  const span = c.answer.slice(from, to + 1);
  if (span.some((unit) => SAYING_VERBS.has(unit.key)) || !span.some((unit) => unit.closed)) return false;
  // A word that went over a comma changed its clause, not its place.
  return !/[,;:]/u.test(c.texts.answer.slice(span[0]!.start, span.at(-1)!.end));
}

function same(c: Comparison, answer: number, reference: number): boolean {
  return c.answer[answer]!.root === c.reference[reference]!.root;
}
