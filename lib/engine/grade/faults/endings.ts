import type { Comparison } from '../compare/comparison.ts';
import type { Pair } from '../compare/pairing.ts';
import { plain } from '../compare/match.ts';
import { slipDistance } from '../compare/slips.ts';

/** Longer runs of other forms are another construction. */
const LONGEST_RUN = 3;

/**
 * Another form of the same word, or of a few words in a row, between neighbours that are the same on both sides: an
 * ending that went wrong ("der alte Brücke", "seinen Besuchern").
 */
export function isEndingFault(pair: Pair, c: Comparison): boolean {
  if (pair.kind !== 'form' || pair.moved || isOtherImperative(pair, c) || isMisspelt(pair, c)) return false;
  let from = pair;
  let to = pair;
  while (isForm(c.ofAnswer[from.answer - 1], from.reference - 1)) from = c.ofAnswer[from.answer - 1]!;
  while (isForm(c.ofAnswer[to.answer + 1], to.reference + 1)) to = c.ofAnswer[to.answer + 1]!;
  if (to.answer - from.answer >= LONGEST_RUN) return false;
  const before = from.answer === 0 ? from.reference === 0 : runsOn(c.ofAnswer[from.answer - 1], from.reference - 1);
  const after =
    to.answer === c.answer.length - 1
      ? to.reference === c.reference.length - 1
      : runsOn(c.ofAnswer[to.answer + 1], to.reference + 1);
  return before && after;
}

/** Another spelling, not another form: "Zuge" for "Züge", "Medikamend", "befor". */
function isMisspelt(pair: Pair, c: Comparison): boolean {
  const said = c.answer[pair.answer]!;
  const meant = c.reference[pair.reference]!;
  if (c.lang === 'de')
    return plain(said.key) === plain(meant.key) || said.key.replace(/d$/u, 't') === meant.key.replace(/d$/u, 't');
  return meant.closed && !said.closed && slipDistance(said.key, meant.key, 1) === 1;
}

/** "Bleib hier!", "Bleibt hier!": to one person or to several. */
function isOtherImperative(pair: Pair, c: Comparison): boolean {
  if (c.lang !== 'de' || pair.answer !== 0 || pair.reference !== 0) return false;
  const bare = (key: string): string => key.replace(/(?:e|t|et)$/u, '');
  return bare(c.answer[0]!.key) === bare(c.reference[0]!.key) && !c.answer[0]!.closed;
}

function isForm(pair: Pair | null | undefined, reference: number): boolean {
  return pair?.reference === reference && pair.kind === 'form' && !pair.moved;
}

function runsOn(pair: Pair | null | undefined, reference: number): boolean {
  return pair?.reference === reference && (pair.kind === 'same' || pair.kind === 'typo');
}
