import { foldWord } from './fold.ts';

/** Rows of facts, found by the words they are about (folded); a word may stand in several rows. */
export function byWord<T>(rows: readonly (readonly [words: readonly string[], fact: T])[]): Map<string, T[]> {
  const result = new Map<string, T[]>();
  for (const [words, fact] of rows) {
    for (const word of words) {
      const key = foldWord(word);
      result.set(key, [...(result.get(key) ?? []), fact]);
    }
  }
  return result;
}
