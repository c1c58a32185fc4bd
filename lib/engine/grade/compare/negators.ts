import { NEGATORS, type Negator } from '../../languages/negation.ts';
import { foldWord } from '../../languages/fold.ts';
import type { Language } from '../../types.ts';

/** By the key of a word that denies, how surely it does. */
export const NEGATOR_STRENGTH: Readonly<Record<Language, ReadonlyMap<string, Negator['strength']>>> = {
  en: table('en'),
  de: table('de'),
};

function table(lang: Language): Map<string, Negator['strength']> {
  return new Map(
    NEGATORS[lang].flatMap(({ words, strength }) => words.map((word) => [foldWord(word), strength] as const)),
  );
}

/** Does a word of this key always deny? */
export function isHardNegator(key: string, lang: Language): boolean {
  return NEGATOR_STRENGTH[lang].get(key) === 'hard';
}
