import type { Comparison } from '../compare/comparison.ts';
import { spanOf } from '../compare/units.ts';
import type { Flag, Unit } from '../types.ts';

/**
 * Names: capitalised words that source and reference share, or, without a source, capitalised words inside an English
 * sentence. They must stand in the answer; an English answer must not bring others.
 */
export function checkNames(c: Comparison): {
  readonly missing: number;
  readonly wrong: number;
  readonly flags: readonly Flag[];
} {
  const sourceKeys = new Set(c.source.filter((unit) => unit.capital).map((unit) => bare(unit.key)));
  const names: number[] = [];
  c.reference.forEach((unit, at) => {
    if (!unit.capital || unit.closed || unit.number || unit.key.length < 2) return;
    const isName = c.source.length > 0 ? sourceKeys.has(bare(unit.key)) : c.lang === 'en' && !unit.opening;
    if (isName) names.push(at);
  });
  const answerKeys = new Set(c.answer.map((unit) => bare(unit.key)));
  const missing = names.filter((at) => !answerKeys.has(bare(c.reference[at]!.key)) && c.coverage.reference[at]! < 0.6);
  const wrong: Unit[] = [];
  if (c.lang === 'en') {
    const known = new Set([...c.reference, ...c.source].map((unit) => bare(unit.key)));
    c.answer.forEach((unit, at) => {
      if (!unit.capital || unit.opening || unit.closed || unit.number || unit.key === 'i') return;
      if (!known.has(bare(unit.key)) && c.coverage.answer[at]! < 0.5 && !initialsOf(unit.text, c.reference))
        wrong.push(unit);
    });
  } else {
    // A German noun has a capital too: only one that nothing accounts for, about where the name should stand.
    for (const at of missing) {
      const place = at / c.reference.length;
      const unit = c.answer.find(
        (other, k) =>
          other.capital &&
          !other.closed &&
          !other.number &&
          c.coverage.answer[k]! < 0.4 &&
          Math.abs(k / c.answer.length - place) < SAME_PLACE &&
          !wrong.includes(other),
      );
      if (unit) wrong.push(unit);
    }
  }
  const flags: Flag[] = [];
  const left = [...missing];
  for (const unit of wrong) {
    const at = left.shift();
    flags.push({
      kind: 'name',
      answer: spanOf(unit),
      reference: at === undefined ? null : spanOf(c.reference[at]!),
    });
  }
  for (const at of left) flags.push({ kind: 'name', answer: null, reference: spanOf(c.reference[at]!) });
  return { missing: names.length > 0 ? missing.length : 0, wrong: wrong.length, flags };
}

/** Share of the text. */
const SAME_PLACE = 0.3;

/** Without a genitive s: "Idas" and "Ida’s" are Ida. */
function bare(key: string): string {
  return key.length > 3 ? key.replace(/'?s$/u, '') : key;
}

/** "UN" stands for "United Nations". */
function initialsOf(text: string, reference: readonly Unit[]): boolean {
  if (!/^\p{Lu}{2,6}$/u.test(text)) return false;
  const initials = reference
    .filter((unit) => unit.capital)
    .map((unit) => unit.text[0]!)
    .join('');
  return initials.includes(text);
}
