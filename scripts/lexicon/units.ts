import { lexiconStem } from '../../lib/engine/align/lexicon.ts';
import { tokenize } from '../../lib/engine/text/tokens.ts';
import type { Language } from '../../lib/engine/types.ts';

/** Tokens that stand for something in the bitext: stems of words, and punctuation; numbers all count as one. */
export function units(text: string, lang: Language): string[] {
  const result: string[] = [];
  for (const token of tokenize(text.normalize('NFC'), lang)) {
    const stem = token.kind === 'number' ? NUMBER : stemOf(token.text, lang);
    if (stem !== '') result.push(stem);
  }
  return result;
}

const NUMBER = '0';

const stems: Readonly<Record<Language, Map<string, string>>> = { en: new Map(), de: new Map() };

function stemOf(word: string, lang: Language): string {
  let stem = stems[lang].get(word);
  if (stem === undefined) {
    stem = lexiconStem(word, lang);
    stems[lang].set(word, stem);
  }
  return stem;
}
