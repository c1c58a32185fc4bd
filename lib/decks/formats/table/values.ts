import type { Language } from '../../../engine/types.ts';
import type { Row } from '../row.ts';

type Words = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** How a table says what stands in a card as a code; reading knows the words of both languages. */
const WORDS: Readonly<Partial<Record<keyof Row, Words>>> = Object.freeze({
  original: { en: { en: 'English', de: 'Englisch' }, de: { en: 'German', de: 'Deutsch' } },
  relation: {
    full: { en: 'full', de: 'ganz' },
    partial: { en: 'partial', de: 'teilweise' },
    paraphrase: { en: 'paraphrase', de: 'sinngemäß' },
    none: { en: 'none', de: 'keine' },
  },
});

/** What a cell of a table says. Example: `cellOf('original', 'en', 'de')` → `Englisch`. */
export function cellOf(column: keyof Row, value: string, language: Language): string {
  const words = WORDS[column];
  return words && Object.hasOwn(words, value) ? words[value]![language] : value;
}
