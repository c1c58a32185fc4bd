import type { Card } from '#lib/decks/deck.ts';
import type { Span } from '#lib/engine/types.ts';

/** One line of a pair: a segment's two texts, null where that side has nothing. */
export interface Row {
  readonly key: string;
  readonly en: string | null;
  readonly de: string | null;
}

/** The segments of a card as texts; a side that is missing, or was not cut up, stands in one row. */
export function rowsOf(card: Pick<Card, 'en' | 'de' | 'segments'>): Row[] {
  if (card.segments.length === 0) return [{ key: 'whole', en: card.en, de: card.de }];
  const cut = (text: string | null, span: Span | null): string | null =>
    span && text !== null ? text.slice(span.start, span.end).trim() : null;
  return card.segments.map((segment) => ({
    key: `${segment.en?.start ?? ''}:${segment.de?.start ?? ''}`,
    en: cut(card.en, segment.en),
    de: cut(card.de, segment.de),
  }));
}

/** The beginning of what was said, to tell one pair's buttons from another's. */
export function excerpt(card: Pick<Card, 'en' | 'de' | 'original'>): string {
  const text = card[card.original] ?? card.en ?? card.de ?? '';
  return text.length <= 60 ? text : `${text.slice(0, 56).replace(/\s+\S*$/u, '')} …`;
}
