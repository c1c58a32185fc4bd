import type { Card } from '#lib/decks/deck.ts';
import type { Language, Span } from '#lib/engine/types.ts';

/** One side of a card, cut where its segments are; null where the other side has something that this one has not. */
export function rowsOf(card: Card, language: Language): (string | null)[] {
  const text = card[language];
  if (text === null) return [];
  if (card.segments.length === 0) return [text];
  return card.segments.map((segment) => cut(text, segment[language]));
}

function cut(text: string, span: Span | null): string | null {
  return span && text.slice(span.start, span.end).trim();
}
