import { describe, expect, it } from 'vitest';
import { loadLexicon } from '#bin/lexicon.ts';
import { emptyLexicon } from '#lib/engine/align/lexicon.ts';
import { analyseArticle, rawQuote } from '#lib/engine/quotes/analyse.ts';
import { f1, precision, recall, Score } from '#scripts/measure/score.ts';
import { HELD_OUT, TUNING } from './table/read.ts';

describe('our own passages', () => {
  it.each([...TUNING, ...HELD_OUT].map((passage) => [passage.id, passage] as const))(
    'finds what stands in marks in %s',
    (_, passage) => {
      const result = analyseArticle(passage.text, emptyLexicon);
      if (!result.ok) throw new Error(result.error.code);
      const { article, quotes } = result.analysis;
      const found = quotes
        .filter(({ quoted }) => quoted)
        .map((quote) => rawQuote(passage.text, article, quote).text.trim());
      expect(found).toEqual(passage.spans.filter(({ quoted }) => quoted).map(({ text }) => text.trim()));
    },
  );

  it.each([
    ['looked at', TUNING],
    ['held out', HELD_OUT],
  ] as const)('pairs and sorts them: %s', (_, passages) => {
    const score = new Score();
    const lexicon = loadLexicon();
    for (const passage of passages) score.add(passage, lexicon);
    expect(f1(score.quotation)).toBeGreaterThanOrEqual(0.94);
    expect(precision(score.full)).toBeGreaterThanOrEqual(0.95);
    expect(f1(score.full)).toBeGreaterThanOrEqual(0.93);
    expect(recall(score.none)).toBeGreaterThanOrEqual(0.85);
    expect(score.language.right / score.language.given).toBeGreaterThanOrEqual(0.97);
  });
});
