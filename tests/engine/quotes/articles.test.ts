import { describe, expect, it } from 'vitest';
import { readArticles, SEEN_WRITERS, UNSEEN_WRITERS } from './articles.ts';

describe.each([...SEEN_WRITERS, ...UNSEEN_WRITERS])('the gold of %s', (writer) => {
  it.each(readArticles(writer).map((article) => [article.id, article] as const))('%s is sound', (_, article) => {
    const { text, spans, pairs } = article;
    expect(text.length).toBeGreaterThan(1400);
    for (const span of spans) {
      expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(span.text.trim()).toBe(span.text);
    }
    for (const { en, de, relation } of pairs) {
      expect(en.length).toBeGreaterThan(0);
      expect(de.length > 0).toBe(relation !== 'none');
    }
    // A mark that was not read would stand in the text.
    expect(text).not.toMatch(/\[[edo]\d*[txupi]*@/u);
  });
});
