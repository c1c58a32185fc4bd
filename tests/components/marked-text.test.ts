import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunksOf, marksOf, type Mark, type Piece } from '#components/make/marked-text.ts';
import type { Quote } from '#lib/engine/types.ts';

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

describe('what is marked', () => {
  const quote = (lang: Quote['lang'], kind: Quote['kind'], start: number): Quote => ({
    ...{ start, end: start + 5, text: '', lang, kind, speaker: null, role: null, quoted: true },
  });

  test('English quotations and titles, German ones only with a pair, terms never', () => {
    const quotes = [
      quote('en', 'quotation', 0),
      quote('de', 'quotation', 10),
      quote('en', 'title', 20),
      quote('en', 'term', 30),
    ];
    expect(marksOf(quotes, []).map(({ kind }) => kind)).toEqual(['en', 'title']);
  });
});
