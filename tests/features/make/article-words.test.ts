import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepped, trimmed, wordAt } from '#features/make/read/article-words.ts';
import { likelyQuotations } from '#features/make/read/likely.ts';
import { pairOfCard } from '#lib/workbench/pairs/from-cards.ts';

const ARTICLE = 'Der Wind.\n\nSie sagt: „It’s 16.5 knots – at least!“ (Und wie.)\nEnde';
const words = (text: string): string[] => {
  const found: string[] = [];
  for (let word = wordAt(text, 0); word; word = stepped(text, word, 'ArrowRight'))
    found.push(text.slice(word.start, word.end));
  return found;
};
const from = (word: string, key: string): string | null => {
  const start = ARTICLE.indexOf(word);
  const next = stepped(ARTICLE, { start, end: start + word.length }, key);
  return next && ARTICLE.slice(next.start, next.end);
};

describe('walking through an article', () => {
  test('goes from word to word, quotation marks and brackets left out', () => {
    expect(words(ARTICLE)).toEqual([
      'Der',
      'Wind.',
      'Sie',
      'sagt',
      'It’s',
      '16.5',
      'knots',
      'at',
      'least!',
      'Und',
      'wie.',
      'Ende',
    ]);
  });

  test.each([
    ['Wind.', 'ArrowLeft', 'Der'],
    ['Sie', 'ArrowLeft', 'Wind.'],
    ['Der', 'ArrowLeft', null],
    ['Ende', 'ArrowRight', null],
    ['Wind.', 'ArrowDown', 'Sie'],
    ['knots', 'ArrowDown', 'Ende'],
    ['Ende', 'ArrowDown', null],
    ['Ende', 'ArrowUp', 'Sie'],
    ['knots', 'ArrowUp', 'Der'],
    ['Der', 'ArrowUp', null],
    ['Der', 'Tab', null],
  ])('from %s by %s to %s', (word, key, next) => {
    expect(from(word, key)).toBe(next);
  });

  test('comes back the way it went, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (let word = wordAt(text, 0); word; word = stepped(text, word, 'ArrowRight')) {
          const next = stepped(text, word, 'ArrowRight');
          if (next) expect(stepped(text, next, 'ArrowLeft')).toEqual(word);
        }
      }),
    );
  });
});

test.each([
  ['“Hello there”, ', 'Hello there'],
  ['  („Nein!“)', 'Nein!'],
  ['sagte sie.', 'sagte sie.'],
  ['“ – ”', null],
])('a selection is trimmed to what was said: %s', (text, said) => {
  const span = trimmed(text, { start: 0, end: text.length });
  expect(span && text.slice(span.start, span.end)).toBe(said);
});

test('a stretch most likely renders an untranslated quotation, then a near one; never itself or a dropped one', () => {
  const pair = (key: string, start: number, de: string | null, dropped = false) => ({
    ...pairOfCard(
      {
        ...{ id: key, en: 'x', de, original: 'en', relation: de === null ? 'none' : 'full', segments: [], links: [] },
        ...{ speaker: null, role: null, cue: null, context: null, confidence: 1 },
      },
      { en: [{ start, end: start + 5 }], de: [] },
    ),
    dropped,
  });
  const pairs = [pair('far', 10, null), pair('near', 80, 'y'), pair('nearer', 95, 'y'), pair('own', 100, null), pair('off', 90, null, true)]; // prettier-ignore
  expect(likelyQuotations(pairs, { start: 100, end: 110 }).map(({ key }) => key)).toEqual(['far', 'nearer', 'near']);
});
