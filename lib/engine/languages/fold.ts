import type { Language } from '../types.ts';
import { plainApostrophes } from './signs.ts';

const INVISIBLE = /[\u00AD\u200B\u200C\u200D\u2060\uFEFF]/gu;

/**
 * Folds a word for comparison: NFC, lower case, one kind of apostrophe, no soft hyphens or zero-width characters,
 * ß as ss. Keeps umlauts: "schon" and "schön" are two words.
 */
export function foldWord(word: string): string {
  return plainApostrophes(word.normalize('NFC').replace(INVISIBLE, '')).toLowerCase().replaceAll('ß', 'ss');
}

/** What the clitic parts of English contractions stand for: "n't" in "don't", "ca" in "can't". */
const CLITICS: ReadonlyMap<string, string> = new Map([
  ["n't", 'not'],
  ["'ve", 'have'],
  ["'re", 'are'],
  ["'ll", 'will'],
  ["'d", 'would'],
  ["'m", 'am'],
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
]);

/** {@link foldWord}, and the full word behind an English clitic: "’ve" → "have". */
export function foldToken(token: string, lang: Language): string {
  const folded = foldWord(token);
  return lang === 'en' ? (CLITICS.get(folded) ?? folded) : folded;
}
