import { ARTICLES, NOT_AFTER_ARTICLE, NOT_AFTER_PREPOSITION, PREPOSITIONS } from '../../languages/closed-words.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Unit } from '../types.ts';

/**
 * How scrambled the answer is against the reference, 0 to 1: the mean jump, in words of the reference, between
 * neighbouring paired words of the answer, a jump of five or more counting 1.
 */
export function disorder(c: Comparison): number {
  let jumps = 0;
  let count = 0;
  let last: number | null = null;
  c.answer.forEach((_, at) => {
    const pair = c.ofAnswer[at];
    if (!pair) return;
    if (last !== null) {
      jumps += Math.min(5, Math.abs(pair.reference - last - 1)) / 5;
      count++;
    }
    last = pair.reference;
  });
  return count < 3 ? 0 : jumps / count;
}

/** Neighbours that no sentence has ("since the start of the that"), beyond those of the reference. */
export function brokenSeams(c: Comparison): number {
  return Math.max(0, seams(c.answer, c) - seams(c.reference, c));
}

function seams(units: readonly Unit[], c: Comparison): number {
  const text = units === c.answer ? c.texts.answer : c.texts.reference;
  let count = 0;
  for (let k = 0; k < units.length; k++) {
    const a = units[k]!;
    const b = units[k + 1];
    if (ARTICLES[c.lang].has(a.key)) {
      if (!b) count++;
      else if (/[.,;!?]/u.test(text.slice(a.end, b.start))) count++;
      else if (!b.number && NOT_AFTER_ARTICLE[c.lang].has(b.key)) count++;
    } else if (PREPOSITIONS[c.lang].has(a.key)) {
      if (b && !b.number && NOT_AFTER_PREPOSITION[c.lang].has(b.key)) count++;
    }
    if (b && a.key === b.key && a.closed && !'that had is der die das sie war'.includes(a.key)) count++;
  }
  return count;
}

/** Letters that neither German nor English has, and not the reference either: another script, or "š", "ñ". */
export function foreignScript(c: Comparison): boolean {
  const foreign = /[\p{L}--[a-zA-ZäöüÄÖÜßẞéèêëàâîïôûçÉ]]/v;
  return foreign.test(c.texts.answer) && !foreign.test(c.texts.reference);
}

/** Is the answer the source, left as it is? */
export function isSourceItself(c: Comparison): boolean {
  if (c.source.length === 0 || c.answer.length < 3) return false;
  const own = new Set(c.reference.map((unit) => unit.key));
  const source = new Set(c.source.map((unit) => unit.text.toLowerCase()));
  const copied = c.answer.filter((unit) => source.has(unit.text.toLowerCase())).length;
  const shared = c.answer.filter((unit) => own.has(unit.key)).length;
  return copied > 0.7 * c.answer.length && shared < 0.5 * c.answer.length;
}
