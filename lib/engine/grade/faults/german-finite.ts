import { FINITE, FULL_FINITE } from './german-verbs.ts';
import type { Word } from './sentence-words.ts';

/** A finite form that we know, of an auxiliary or of another verb. */
export function isFiniteForm(key: string): boolean {
  return FINITE.has(key) || FULL_FINITE.has(key);
}

/** Is there a finite form from one word to before another? */
export function hasFinite(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ key }) => isFiniteForm(key));
}
