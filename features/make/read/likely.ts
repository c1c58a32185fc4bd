import type { Span } from '#lib/engine/types.ts';
import type { Pairs, WorkPair } from '#lib/workbench/pairs/pair.ts';

/** So many letters are between a quotation and its rendering at most, nearly always. */
const FAR = 100_000;

/** The quotations that a stretch of the article may render, the likeliest first: untranslated ones, then near ones. */
export function likelyQuotations(pairs: Pairs, span: Span): WorkPair[] {
  const distance = ({ places, original, relation }: WorkPair): number => {
    const own = places[original].map(({ start, end }) => (start >= span.end ? start - span.end : span.start - end));
    return Math.min(FAR, ...own.map(Math.abs)) + (relation === 'none' ? 0 : FAR);
  };
  return pairs
    .filter(
      ({ dropped, places, original }) =>
        !dropped && !places[original].some(({ start, end }) => start < span.end && span.start < end),
    )
    .map((pair) => ({ pair, at: distance(pair) }))
    .sort((a, b) => a.at - b.at)
    .map(({ pair }) => pair);
}
