import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/decks/deck.ts';
import { chunksOf, marksOf, sameMarks, type Mark, type Piece } from '#features/make/read/marked-text.ts';
import { looseMarks } from '#lib/workbench/article.ts';
import { pairOfCard } from '#lib/workbench/pairs/from-cards.ts';
import type { WorkPair } from '#lib/workbench/pairs/pair.ts';

const CARD: Card = {
  ...{ id: 'c', en: 'Hello', de: 'Hallo', original: 'en', relation: 'full', speaker: null, role: null, cue: null },
  ...{ confidence: 1, segments: [], links: [], context: null },
};

const letters = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.inside.map(letters).join(''));
const drawn = (text: string, marks: readonly Mark[]): string[] =>
  chunksOf(text, marks).flatMap(({ paragraphs }) => paragraphs.map(({ pieces }) => pieces.map(show).join('')));
const show = (piece: Piece): string =>
  typeof piece === 'string' ? piece : `[${piece.mark.kind}:${piece.inside.map(show).join('')}]`;
const mark = (kind: Mark['kind'], start: number, end: number): Mark => ({ kind, start, end, card: null });

describe('an article in pieces', () => {
  test.each<[string, string, Mark[], string[]]>([
    ['no marks', 'Eins\n\nZwei', [], ['Eins', 'Zwei']],
    ['a mark', 'Er rief Hi laut', [mark('en', 8, 10)], ['Er rief [en:Hi] laut']],
    ['one inside another', 'abcdef', [mark('en', 0, 6), mark('title', 2, 4)], ['[en:ab[title:cd]ef]']],
    ['across paragraphs', 'ab\ncd', [mark('en', 1, 4)], ['a[en:b]', '[en:c]d']],
    ['crossing', 'abcdef', [mark('en', 0, 4), mark('de', 2, 6)], ['[en:ab[de:cd]]ef']],
    ['side by side', 'abcd', [mark('en', 0, 2), mark('de', 2, 4)], ['[en:ab][de:cd]']],
  ])('%s', (_, text, marks, paragraphs) => {
    expect(drawn(text, marks)).toEqual(paragraphs);
  });

  test('loses no letter, whatever is marked', () => {
    const anyMark = fc
      .record({ kind: fc.constantFrom('en' as const, 'de' as const), a: fc.nat(60), b: fc.nat(60) })
      .map(({ kind, a, b }) => mark(kind, Math.min(a, b), Math.max(a, b) + 1));
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(anyMark, { maxLength: 8 }), (text, marks) => {
        const sorted = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
        const all = chunksOf(text, sorted).flatMap(({ paragraphs }) =>
          paragraphs.flatMap(({ pieces }) => pieces.map(letters)),
        );
        expect(all.join('')).toBe(
          text
            .split(/[\r\n]/u)
            .filter((line) => /\S/u.test(line))
            .join(''),
        );
      }),
    );
  });

  test('an endless paragraph is cut, a long text comes in chunks', () => {
    const chunks = chunksOf('Wort '.repeat(20_000), []);
    expect(chunks.length).toBeGreaterThan(5);
    expect(chunks.flatMap(({ paragraphs }) => paragraphs).length).toBeGreaterThan(5);
  });
});

test('English quotations and titles are marked without a pair, German quotations and terms are not', () => {
  const quote = (lang: 'en' | 'de', kind: 'quotation' | 'title' | 'term', start: number) => ({
    ...{ start, end: start + 5, text: '', lang, kind, speaker: null, role: null, quoted: true },
  });
  const quotes = [quote('en', 'quotation', 0), quote('de', 'quotation', 10), quote('en', 'title', 20), quote('en', 'term', 30)]; // prettier-ignore
  expect(looseMarks(quotes, []).map(({ kind }) => kind)).toEqual(['en', 'title']);
  expect(looseMarks(quotes, [{ id: 'c', en: [0], de: [1] }]).map(({ kind }) => kind)).toEqual(['title']);
});

describe('what is marked', () => {
  const pair = (key: string, en: number | null, de: number | null): WorkPair => {
    const place = (start: number | null) => (start === null ? [] : [{ start, end: start + 5 }]);
    return { ...pairOfCard(CARD, { en: place(en), de: place(de) }), key };
  };

  test('both sides of pairs in their languages, and what belongs to none', () => {
    const loose = [{ start: 40, end: 45, kind: 'title' as const }, { start: 0, end: 5, kind: 'en' as const }]; // prettier-ignore
    const marks = marksOf([pair('b', 20, null), pair('a', 0, 10)], loose);
    expect(marks.map(({ start, kind, card }) => `${start} ${kind} ${card}`)).toEqual([
      '0 en a',
      '10 de a',
      '20 en b',
      '40 title null',
    ]);
    expect(sameMarks(marks, structuredClone(marks))).toBe(true);
    expect(sameMarks(marks, marksOf([pair('b', 21, null), pair('a', 0, 10)], loose))).toBe(false);
  });
});
