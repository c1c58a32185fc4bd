import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { likeness, skeleton } from '#lib/engine/align/cognates.ts';
import { foldWord } from '#lib/engine/languages/fold.ts';

const alike = (english: string, german: string): number =>
  likeness(skeleton(foldWord(english)), skeleton(foldWord(german)));

describe('cognates', () => {
  test.each([
    ['professor', 'Professor', 1],
    ['Photo', 'Foto', 1],
    ['party', 'Partei', 0.8],
    ['organise', 'organisieren', 0.6],
    ['theatre', 'Theater', 0.6],
    ['action', 'Aktion', 1],
  ])('%s / %s', (english, german, least) => {
    expect(alike(english, german)).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ['house', 'Weg'],
    ['the', 'ich'],
    ['become', 'Frosch'],
    ['question', 'Antwort'],
  ])('%s / %s are none', (english, german) => {
    expect(alike(english, german)).toBeLessThan(0.5);
  });

  test('likeness is symmetric, between 0 and 1, and 1 for a word with itself', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 26 }),
        fc.string({ unit: 'grapheme', maxLength: 26 }),
        (a, b) => {
          const value = likeness(a, b);
          expect(value).toBe(likeness(b, a));
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          expect(likeness(a, a)).toBe(a === '' ? 0 : 1);
          skeleton(a);
        },
      ),
    );
  });
});
