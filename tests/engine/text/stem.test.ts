import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWord } from '#lib/engine/languages/fold.ts';
import { stemWord } from '#lib/engine/text/stem.ts';
import type { Language } from '#lib/engine/types.ts';

const meet = (lang: Language, words: string): void => {
  const stems = new Set(words.split(' ').map((word) => stemWord(foldWord(word), lang)));
  expect([...stems]).toHaveLength(1);
};

describe('German forms meet', () => {
  test.each([
    'Häuser Hauses Häusern',
    'Fragen Frage',
    'schön schöne schönen schöner schönes',
    'Haus Häuser Hauses',
    'gut guter gutes',
    'Weg Wege Wegen',
    'größere Größe',
    'Gottes Göttern',
    'sagte sagten',
  ])('%s', (words) => {
    meet('de', words);
  });
});

describe('English forms meet', () => {
  test.each([
    'houses house',
    'parties party',
    'hoping hope hopes hoped',
    'uses use',
    'days day',
    'stopped stopping stop',
    'quickly quick',
    'wishes wish wished',
    'tried tries',
  ])('%s', (words) => {
    meet('en', words);
  });
});

test('short words keep their form', () => {
  for (const word of ['der', 'die', 'das', 'ihr', 'dies', 'schon']) expect(stemWord(word, 'de')).toBe(word);
  for (const word of ['has', 'had', 'his', 'this', 'news', 'note']) expect(stemWord(word, 'en')).toBe(word);
});

test('a stem is never empty unless the word is, and never longer', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom<Language>('en', 'de'), (text, lang) => {
      const folded = foldWord(text);
      const stem = stemWord(folded, lang);
      expect(stem.length).toBeLessThanOrEqual(folded.length);
      expect(stem === '').toBe(folded === '');
    }),
  );
});
