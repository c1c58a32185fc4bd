import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '#bin/lexicon.ts';
import { emptyLexicon, openLexicon } from '#lib/engine/align/lexicon.ts';
import { LexiconError } from '#lib/engine/align/lexicon-file.ts';
import { encodeLexicon } from '#scripts/lexicon/write.ts';

const ENGLISH = ['house', 'way', 'path', 'the'];
const GERMAN = ['haus', 'weg', 'pfad', 'das', 'uber'];
const small = encodeLexicon(
  { words: ['hous', 'way', 'path', 'the'], seen: Float64Array.of(10, 8, 4, 64) },
  { words: GERMAN, seen: Float64Array.of(10, 10, 2, 32, 4) },
  [
    { en: 0, de: 0, count: 8 },
    { en: 1, de: 1, count: 6 },
    { en: 2, de: 1, count: 2 },
    { en: 2, de: 2, count: 2 },
    { en: 3, de: 3, count: 16 },
    { en: 1, de: 4, count: 0.5 },
  ],
);

describe('a small lexicon', () => {
  const lexicon = openLexicon(small);

  test.each([
    ['house', 'Haus', 0.8, 0.8],
    ['HOUSES', 'Haus', 0.8, 0.8],
    ['way', 'Weg', 0.75, 0.6],
    ['the', 'das', 0.25, 0.5],
    ['way', 'Pfad', 0, 0],
    ['way', 'über', 0.0625, 0.125],
    ['zebra', 'Weg', 0, 0],
  ])('%s / %s', (english, german, forward, backward) => {
    expect(lexicon.germanGivenEnglish(english, german)).toBeCloseTo(forward, 1);
    expect(lexicon.englishGivenGerman(english, german)).toBeCloseTo(backward, 1);
  });

  test('gives translations, likeliest first', () => {
    expect(lexicon.translations('Weg', 'de').map((candidate) => candidate.stem)).toEqual(['way', 'path']);
    expect(lexicon.translations('way', 'en', 1).map((candidate) => candidate.stem)).toEqual(['weg']);
    expect(lexicon.translations('zebra', 'en')).toEqual([]);
  });

  test('finds synonyms by way of the other language', () => {
    expect(lexicon.synonyms('Pfad', 'de').map((candidate) => candidate.stem)).toContain('weg');
    expect(lexicon.synonyms('way', 'en').map((candidate) => candidate.stem)).toEqual(['path']);
  });

  test('knows rare words from common ones', () => {
    expect(lexicon.rarity('the', 'en')).toBeLessThan(lexicon.rarity('path', 'en'));
    expect(lexicon.rarity('zebra', 'en')).toBe(15);
  });

  test('ids agree with words', () => {
    expect(lexicon.linked(lexicon.english('house'), lexicon.german('Haus'))).toBeCloseTo(8, 0);
    expect(lexicon.seen(lexicon.german('das'), 'de')).toBeCloseTo(32, 0);
    expect(lexicon.linked(-1, 0)).toBe(0);
    expect(lexicon.seen(-1, 'en')).toBe(0);
  });
});

describe('bytes that are no lexicon', () => {
  const changed = (at: number, value: number): Uint8Array => {
    const copy = small.slice();
    copy[at] = value;
    return copy;
  };
  test.each([
    ['nothing', new Uint8Array(0), 'not-a-lexicon'],
    [
      'a page',
      new TextEncoder().encode('<!doctype html><title>Not found</title><p>There is nothing here'),
      'not-a-lexicon',
    ],
    ['a later version', changed(4, 9), 'lexicon-version'],
    ['a cut file', small.subarray(0, small.length - 3), 'lexicon-cut'],
    ['a wrong count', changed(8, 200), 'lexicon-cut'],
  ])('%s', (_, bytes, code) => {
    expect(() => openLexicon(bytes)).toThrow(expect.objectContaining({ code }) as Error);
  });

  test('damage is a LexiconError or goes unseen, and never anything else', () => {
    fc.assert(
      fc.property(fc.nat(small.length - 1), fc.nat(255), (at, value) => {
        try {
          openLexicon(changed(at, value)).translations('way', 'en');
        } catch (error) {
          expect(error).toBeInstanceOf(LexiconError);
        }
      }),
    );
  });
});

describe('the lexicon of the project', () => {
  const lexicon = loadLexicon();

  test.each([
    ['found', 'gefunden'],
    ['somehow', 'irgendwie'],
    ['way', 'Weg'],
    ['here', 'hierher'],
    ['respect', 'Respekt'],
    ['congratulations', 'Glückwunsch'],
    ['Gods', 'Göttern'],
    ['me', 'mir'],
    ['my', 'meinen'],
    ['not', 'nicht'],
  ])('%s / %s', (english, german) => {
    expect(lexicon.germanGivenEnglish(english, german)).toBeGreaterThan(0.005);
    expect(lexicon.englishGivenGerman(english, german)).toBeGreaterThan(0.005);
  });

  test('probabilities of a word sum to one at most', () => {
    for (const word of ['house', 'question', 'the', 'run', 'quickly']) {
      const sum = lexicon.translations(word, 'en', 10_000).reduce((total, candidate) => total + candidate.p, 0);
      expect(sum).toBeLessThan(1.1);
    }
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (a, b) => {
        const p = lexicon.germanGivenEnglish(a, b);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('the empty lexicon knows nothing', () => {
  expect(emptyLexicon.germanGivenEnglish(ENGLISH[0]!, GERMAN[0]!)).toBe(0);
  expect(emptyLexicon.translations('way', 'en')).toEqual([]);
});
