import { type Pairs, withPair } from './pair.ts';

/** Moves a pair by so many places, up (negative) or down, at most to the end. */
export function movePair(pairs: Pairs, key: string, by: number): Pairs {
  const from = pairs.findIndex((pair) => pair.key === key);
  const pair = pairs[from];
  const to = Math.max(0, Math.min(pairs.length - 1, from + by));
  return !pair || to === from ? pairs : pairs.toSpliced(from, 1).toSpliced(to, 0, pair);
}

/** Keeps a pair out of the deck, or takes it in after all. */
export function setDropped(pairs: Pairs, key: string, dropped: boolean): Pairs {
  return withPair(pairs, key, (pair) => (pair.dropped === dropped ? pair : { ...pair, dropped }));
}

/** Somebody looked at a pair and found it right. */
export function confirm(pairs: Pairs, key: string): Pairs {
  return withPair(pairs, key, (pair) => (pair.confidence === 1 ? pair : { ...pair, confidence: 1 }));
}
