import type { Origin } from '../decks/propose.ts';
import { saidParts } from '../decks/side-text.ts';
import type { Quote, Span } from '../engine/types.ts';
import type { Places } from './pairs/pair.ts';

/** A stretch that is marked in an article though it belongs to no pair: a title, or a quotation that nobody paired. */
export interface LooseMark extends Span {
  readonly kind: 'en' | 'title';
}

/** An article as it was read: no markup, nothing invisible. All places of the pairs are offsets into `text`. */
export interface ReadArticle {
  readonly text: string;
  readonly loose: readonly LooseMark[];
}

/** The marks of quotes that no pair is made from. German ones are no concern of a deck; marking them would only distract. */
export function looseMarks(quotes: readonly Quote[], origins: readonly Origin[]): LooseMark[] {
  const owned = new Set(origins.flatMap(({ en, de }) => [...en, ...de]));
  return quotes.flatMap((quote, index): LooseMark[] => {
    if (owned.has(index)) return [];
    const kind = quote.kind === 'title' ? 'title' : quote.kind === 'quotation' && quote.lang === 'en' ? 'en' : null;
    return kind === null ? [] : saidParts(quote).map(({ start, end }) => ({ start, end, kind }));
  });
}

/** Where the sides of a card to be stand in its article. */
export function placesOf(origin: Origin, quotes: readonly Quote[]): Places {
  const spans = (indexes: readonly number[]): Span[] =>
    indexes.flatMap((index) => saidParts(quotes[index]!).map(({ start, end }) => ({ start, end })));
  return { en: spans(origin.en), de: spans(origin.de) };
}
