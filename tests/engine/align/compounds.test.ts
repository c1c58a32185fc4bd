import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitCompound } from '#lib/engine/align/compounds.ts';

const KNOWN = new Set(
  'sitzung periode natur katastrophe student werk haus tür schlüssel bund kanzler amt not ruf'.split(' '),
);
const weigh = (piece: string): number => (KNOWN.has(piece) ? 1 : 0);
const pieces = (word: string): string[] => splitCompound(word, weigh).map(({ start, end }) => word.slice(start, end));

describe('German compounds', () => {
  test.each([
    ['sitzungsperiode', ['sitzungs', 'periode']],
    ['naturkatastrophe', ['natur', 'katastrophe']],
    ['studentenwerk', ['studenten', 'werk']],
    ['haustürschlüssel', ['haus', 'tür', 'schlüssel']],
    ['bundeskanzleramt', ['bundes', 'kanzler', 'amt']],
    ['notruf', ['not', 'ruf']],
    ['haus', ['haus']],
    ['unbekanntes', ['unbekanntes']],
  ])('%s', (word, expected) => {
    expect(pieces(word)).toEqual(expected);
  });

  test('parts cover the word, in order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.integer({ min: 1, max: 9 }), (word, modulus) => {
        const parts = splitCompound(word, (piece) => ((piece.length * 7) % modulus === 0 ? 0.7 : 0));
        expect(parts.map(({ start, end }) => word.slice(start, end)).join('')).toBe(word);
      }),
    );
  });
});
