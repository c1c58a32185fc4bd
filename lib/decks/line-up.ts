import type { Lexicon } from '../engine/align/lexicon.ts';
import { alignSegments } from '../engine/align/segments.ts';
import { alignWords } from '#lib/engine/align/word-links.ts';
import { tokenize } from '../engine/text/tokens.ts';
import type { Segment, Span } from '../engine/types.ts';
import type { Card, CardLink } from './deck.ts';

/** Both sides of a pair, cut into segments that belong together, with the links between their words. */
export interface LinedUp {
  readonly segments: readonly Segment[];
  readonly links: readonly CardLink[];
}

/** Lines up the two sides of a pair; all offsets are into the sides as given. Words link only inside a segment. */
export function lineUp(english: string, german: string, lexicon: Lexicon): LinedUp {
  const segments = alignSegments(english, german, lexicon);
  return { segments, links: linkWords(english, german, segments, lexicon) };
}

/** The links between the words of two sides that are cut into segments already. */
export function linkWords(
  english: string,
  german: string,
  segments: readonly Segment[],
  lexicon: Lexicon,
): readonly CardLink[] {
  return segments.flatMap(({ en, de }) => (en && de ? linksBetween(english, en, german, de, lexicon) : []));
}

/** The card with its sides lined up where nobody has done that yet, as in a card from a table. */
export function linedUp(card: Card, lexicon: Lexicon): Card {
  const { en, de, segments } = card;
  return en === null || de === null || segments.length > 0 ? card : { ...card, ...lineUp(en, de, lexicon) };
}

/** Links of words and numbers; the marks between them link with nothing worth showing. */
function linksBetween(english: string, en: Span, german: string, de: Span, lexicon: Lexicon): CardLink[] {
  const left = tokenize(english.slice(en.start, en.end), 'en');
  const right = tokenize(german.slice(de.start, de.end), 'de');
  const links = alignWords(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
    lexicon,
  );
  return links.flatMap((link) => {
    const [one, other] = [left[link.en]!, right[link.de]!];
    if (one.kind === 'punctuation' || other.kind === 'punctuation') return [];
    return { en: moved(one, en.start), de: moved(other, de.start), confidence: round(link.confidence) };
  });
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** Two decimals say all there is, and keep decks and links short. */
function round(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
}
