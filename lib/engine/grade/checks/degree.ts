import { AS_MUCH, COMPARATIVE_DE, SUPERLATIVE } from '../../languages/degrees.ts';
import type { Language } from '../../types.ts';
import type { Comparison } from '../compare/comparison.ts';
import { isHardNegator } from '../compare/negators.ts';
import { spanOf } from '../compare/units.ts';
import type { Flag, Unit } from '../types.ts';

/** How one thing is set against another: "older than", "as old as", "the oldest", "one of the oldest". */
type Degree = 'more' | 'as' | 'most' | 'among';

/**
 * Another degree of comparison than reference and source have: "as good as" for "better than", "one of the oldest" for
 * "the oldest".
 */
export function checkDegree(c: Comparison): { readonly count: number; readonly flags: readonly Flag[] } {
  if (c.source.length === 0) return { count: 0, flags: [] };
  const denials = (units: readonly Unit[]): number => units.filter(({ key }) => isHardNegator(key, c.lang)).length;
  // "Nobody is as old as" says the same as "the oldest".
  if (denials(c.answer) !== denials(c.reference)) return { count: 0, flags: [] };
  const said = degreesOf(c.answer, c.lang);
  const meant = degreesOf(c.reference, c.lang);
  const told = degreesOf(c.source, c.lang === 'de' ? 'en' : 'de');
  const gained = [...said.keys()].find((degree) => !meant.has(degree) && !told.has(degree));
  if (!gained) return { count: 0, flags: [] };
  const lost = [...meant.keys()].find((degree) => !said.has(degree) && told.has(degree));
  if (!lost) return { count: 0, flags: [] };
  const a = said.get(gained)!;
  const r = meant.get(lost)!;
  return {
    count: 1,
    flags: [{ kind: 'antonym', cause: 'word', answer: spanOf(a), reference: spanOf(r) }],
  };
}

function degreesOf(units: readonly Unit[], lang: Language): Map<Degree, Unit> {
  const found = new Map<Degree, Unit>();
  const degreeAt = lang === 'en' ? englishDegree : germanDegree;
  units.forEach((unit, at) => {
    const degree = degreeAt(units, at);
    if (degree !== null && !(degree === 'most' && found.has('among'))) found.set(degree, unit);
  });
  return found;
}

/** So many words may stand between the two halves of a comparison: "as … as". */
const REACH = 6;

function englishDegree(units: readonly Unit[], at: number): Degree | null {
  const { key } = units[at]!;
  const next = units[at + 1]?.key;
  if (key === 'than') return 'more';
  if (AS_MUCH.en.has(key) && isAhead('as', units, at) && next !== 'soon' && next !== 'well') return 'as';
  if ((key === 'among' || (key === 'one' && next === 'of')) && superlative(units, at + 1, 'en', 4)) return 'among';
  return superlative(units, at, 'en') && units[at - 1]?.key === 'the' ? 'most' : null;
}

function germanDegree(units: readonly Unit[], at: number): Degree | null {
  const { key } = units[at]!;
  if (key === 'als' && units.slice(Math.max(0, at - 8), at).some((unit) => isComparative(unit))) return 'more';
  if (AS_MUCH.de.has(key) && isAhead('wie', units, at)) return 'as';
  const isOneOf = /^eine[rs]?$/u.test(key) && /^(?:der|von)$/u.test(units[at + 1]?.key ?? '');
  if (isOneOf && superlative(units, at + 2, 'de')) return 'among';
  return superlative(units, at, 'de') ? 'most' : null;
}

function isAhead(key: string, units: readonly Unit[], at: number): boolean {
  return units.slice(at + 1, at + 1 + REACH).some((unit) => unit.key === key);
}

function isComparative({ key, closed }: Unit): boolean {
  return COMPARATIVE_DE.small.test(key) || (!closed && COMPARATIVE_DE.form.test(key));
}

/** A superlative among the next words, `reach` of them? */
function superlative(units: readonly Unit[], from: number, lang: Language, reach = lang === 'en' ? 2 : 1): boolean {
  return units
    .slice(from, from + reach)
    .some(({ key }) => SUPERLATIVE[lang].form.test(key) && !SUPERLATIVE[lang].other.test(key));
}
