import { emptyLexicon, lexiconStem, type Lexicon } from '#lib/engine/align/lexicon.ts';
import type { Language } from '#lib/engine/types.ts';

/** A lexicon of a few couples, "river=Fluss crew=Mannschaft", each sure in both directions. */
export function tinyLexicon(couples: string): Lexicon {
  const german = new Map<string, string[]>();
  const english = new Map<string, string[]>();
  for (const couple of couples.split(' ')) {
    const [en = '', de = ''] = couple.split('=');
    const [e, g] = [lexiconStem(en, 'en'), lexiconStem(de, 'de')];
    german.set(e, [...(german.get(e) ?? []), g]);
    english.set(g, [...(english.get(g) ?? []), e]);
  }
  const found = (word: string, lang: Language): readonly string[] =>
    (lang === 'en' ? german : english).get(lexiconStem(word, lang)) ?? [];
  return {
    ...emptyLexicon,
    translations: (word, lang) => found(word, lang).map((stem, _, all) => ({ stem, p: 1 / all.length })),
    germanGivenEnglish: (en, de) => (found(en, 'en').includes(lexiconStem(de, 'de')) ? 1 : 0),
    englishGivenGerman: (en, de) => (found(de, 'de').includes(lexiconStem(en, 'en')) ? 1 : 0),
    rarity: (word) => (word.length < 4 ? 3 : 9),
  };
}
