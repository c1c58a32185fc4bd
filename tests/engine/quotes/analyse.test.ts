import fc from 'fast-check';
import { anything } from './anything.ts';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '#bin/lexicon.ts';
import { analyseArticle, rawQuote } from '#lib/engine/quotes/analyse.ts';

const lexicon = loadLexicon();
const pieces = fc.constantFrom(
  '„',
  '“',
  '"',
  "'",
  ' (',
  ')',
  'We go now',
  'Wir gehen jetzt',
  ', sagte Anna Bell',
  '. ',
  ': ',
  '\n\n',
  ' – ',
  'auf Deutsch',
  ' not ',
  ' dass ',
  '<p>',
  '</p>',
  '<blockquote>',
  '&uuml;',
  '1',
  '\u00ad',
  'Film ',
  '[1] ',
  '> ',
);

describe('analyseArticle', () => {
  it('keeps its laws on any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
          anything,
        ),
        (raw) => {
          const result = analyseArticle(raw, lexicon);
          if (!result.ok) return;
          const { article, quotes, pairs } = result.analysis;
          quotes.forEach((quote, index) => {
            expect(article.text.slice(quote.start, quote.end)).toBe(quote.text);
            expect(index === 0 || quotes[index - 1]!.start <= quote.start).toBe(true);
            const given = rawQuote(raw, article, quote);
            expect(raw.slice(given.start, given.end)).toBe(given.text);
            for (const part of quote.parts ?? []) expect(part.start >= quote.start && part.end <= quote.end).toBe(true);
          });
          const used = pairs.flatMap(({ en }) => en);
          expect(new Set(used).size).toBe(used.length);
          for (const { en, de, relation, confidence } of pairs) {
            expect(en.length > 0 && en.every((index) => quotes[index]!.lang === 'en')).toBe(true);
            expect(de.every((index) => quotes[index]!.lang !== 'en')).toBe(true);
            expect(de.length === 0).toBe(relation === 'none');
            expect(confidence >= 0 && confidence <= 1).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it('reports progress from 0 upwards', () => {
    const seen: number[] = [];
    analyseArticle('„We go“ („Wir gehen“)', lexicon, { onProgress: (fraction) => seen.push(fraction) });
    expect(seen[0]).toBe(0);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('names the error of a text that cannot be read', () => {
    expect(analyseArticle('', lexicon)).toEqual({ ok: false, error: { code: 'empty' } });
  });
});
