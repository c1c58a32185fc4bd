import { PARTING, TURNED } from '../../languages/parting.ts';
import { clausesOf } from '../compare/clauses.ts';
import type { Comparison } from '../compare/comparison.ts';
import { isSameWord } from '../compare/pairing.ts';
import { spanOf } from '../compare/units.ts';
import type { Flag, Unit } from '../types.ts';

/**
 * Words that went over to the other side: what stood before "than", "until" or "because" stands behind it and the other
 * way round ("You may tidy up when you have watched TV"), or two statements exchanged a word each ("They took the cash
 * and left the safe").
 */
export function checkSides(c: Comparison): { readonly count: number; readonly flags: readonly Flag[] } {
  const answer = clausesOf(c.answer, c.texts.answer, c.lang);
  const reference = clausesOf(c.reference, c.texts.reference, c.lang);
  const crossed = crossedAtPartingWord(c, answer, reference) ?? crossedClauses(c, answer, reference);
  if (!crossed) return { count: 0, flags: [] };
  const { answer: a, reference: r } = crossed;
  return {
    count: 1,
    flags: [{ kind: 'order', cause: 'word', answer: spanOf(c.answer[a]!), reference: spanOf(c.reference[r]!) }],
  };
}

interface Place {
  readonly answer: number;
  readonly reference: number;
}

/** Words of weight that stand in both texts. */
function shared(c: Comparison): Place[] {
  return c.pairs.filter(
    (pair) => isSameWord(pair) && !c.answer[pair.answer]!.closed && !c.reference[pair.reference]!.closed,
  );
}

function crossedAtPartingWord(c: Comparison, answer: readonly number[], reference: readonly number[]): Place | null {
  if (turned(c.answer, c) !== turned(c.reference, c)) return null;
  for (const words of PARTING[c.lang]) {
    const said = only(c.answer, words);
    const meant = only(c.reference, words);
    if (said === null || meant === null) continue;
    let out: Place | null = null;
    let into: Place | null = null;
    for (const place of shared(c)) {
      const was = isBehind(reference, meant, place.reference);
      const is = isBehind(answer, said, place.answer);
      if (was && !is) out = place;
      if (!was && is) into = place;
    }
    if (out && into) return out;
  }
  return null;
}

/** In the clause that the parting word opens? */
function isBehind(clauses: readonly number[], parting: number, at: number): boolean {
  return at > parting && clauses[at] === clauses[parting];
}

/** Where the one word of the group stands, null when there is none or more. */
function only(units: readonly Unit[], words: readonly string[]): number | null {
  const found = units.flatMap((unit, at) => (words.includes(unit.key) ? [at] : []));
  return found.length === 1 ? found[0]! : null;
}

function turned(units: readonly Unit[], c: Comparison): boolean {
  return units.some((unit) => TURNED[c.lang].has(unit.key));
}

/**
 * Two clauses of the reference that both have words in the same two clauses of the answer:
 *
 *     reference   took the safe | left the cash
 *     answer      left the safe | took the cash
 */
function crossedClauses(c: Comparison, answer: readonly number[], reference: readonly number[]): Place | null {
  const cells = new Map<string, Place>();
  for (const place of shared(c)) cells.set(`${reference[place.reference]!} ${answer[place.answer]!}`, place);
  const rows = [...new Set(reference)];
  const columns = [...new Set(answer)];
  for (const [k, r] of rows.entries()) {
    for (const other of rows.slice(k + 1)) {
      const both = columns.filter((column) => cells.has(`${r} ${column}`) && cells.has(`${other} ${column}`));
      if (both.length >= 2) return cells.get(`${r} ${both[1]!}`)!;
    }
  }
  return null;
}
