import type { Pairs } from '#lib/workbench/pairs/pair.ts';
import { needsCheck } from './confidence.ts';

/** The keys of the pairs that somebody should look at. */
export function toCheck(pairs: Pairs): ReadonlySet<string> {
  return new Set(pairs.filter((pair) => !pair.dropped && needsCheck(pair)).map(({ key }) => key));
}

/** Some pairs before all others, each group in the order of the deck. */
export function withFirst(pairs: Pairs, first: ReadonlySet<string>): Pairs {
  return [...pairs.filter(({ key }) => first.has(key)), ...pairs.filter(({ key }) => !first.has(key))];
}
