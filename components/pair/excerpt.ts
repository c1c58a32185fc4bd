import type { Card, Deck } from '#lib/decks/deck.ts';
import type { Span } from '#lib/engine/types.ts';

/** One segment of a card as a card of its own: the whole card is too much for a list of decks. */
export function excerptOf(deck: Deck): Card | null {
  const card = deck.cards.find(({ segments }) => segments.some((segment) => segment.en && segment.de));
  if (!card?.en || !card.de) return null;
  const whole = card.segments.filter((segment) => segment.en !== null && segment.de !== null);
  const segment = whole[whole.length > 1 ? 1 : 0];
  if (!segment?.en || !segment.de) return null;
  const { en, de } = segment;
  return {
    ...card,
    en: card.en.slice(en.start, en.end),
    de: card.de.slice(de.start, de.end),
    segments: [{ en: { start: 0, end: en.end - en.start }, de: { start: 0, end: de.end - de.start } }],
    links: card.links
      .filter((link) => inside(link.en, en) && inside(link.de, de))
      .map((link) => ({ ...link, en: shift(link.en, en.start), de: shift(link.de, de.start) })),
    context: null,
  };
}

function inside(span: Span, outer: Span): boolean {
  return span.start >= outer.start && span.end <= outer.end;
}

function shift(span: Span, by: number): Span {
  return { start: span.start - by, end: span.end - by };
}
