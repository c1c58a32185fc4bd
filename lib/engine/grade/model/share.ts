import type { Unit } from '../types.ts';

/** Share of the words, by weight, that something accounts for; 1 where there are none. */
export function share(units: readonly Unit[], covered: readonly number[]): number {
  let sum = 0;
  let all = 0;
  units.forEach((unit, at) => {
    sum += unit.weight * covered[at]!;
    all += unit.weight;
  });
  return all > 0 ? sum / all : 1;
}

/** {@link share} of the words that are not small; of all, where there are none. */
export function contentShare(units: readonly Unit[], covered: readonly number[]): number {
  const kept = units.flatMap((unit, at) => (unit.closed ? [] : [at]));
  if (kept.length === 0) return share(units, covered);
  return share(
    kept.map((at) => units[at]!),
    kept.map((at) => covered[at]!),
  );
}

/** Weight of the heaviest stretch that nothing accounts for; a well-covered word of weight ends it. */
export function longestRun(units: readonly Unit[], covered: readonly number[]): number {
  let best = 0;
  let run = 0;
  units.forEach((unit, at) => {
    if (covered[at]! >= 0.5) {
      if (!unit.closed) run = 0;
    } else if (!unit.closed) run += unit.weight;
    if (run > best) best = run;
  });
  return best;
}
