import type { Lexicon } from '../engine/align/lexicon.ts';
import type { Card, Deck, Source } from './deck.ts';
import { LIMITS } from './limits.ts';
import { parseDeck, type DeckError } from './parse.ts';
import { proposeCards, type Findings } from './propose.ts';
import type { Result } from './result.ts';
import { cleanText } from './side-text.ts';

/** What a person says about the deck; everything else comes from the article. */
export interface Choices {
  /** Unique for good (a UUID): whoever calls has the randomness. */
  readonly id: string;
  readonly title: string;
  readonly description?: string | null;
  readonly source?: Partial<Source>;
  /** Ids of cards that do not go into the deck. */
  readonly dropped?: ReadonlySet<string>;
}

export const NO_SOURCE: Source = Object.freeze({ title: null, outlet: null, date: null, url: null });

/** Makes a deck of what the engine found in an article. The errors are those of {@link parseDeck}. */
export function deckFromArticle(findings: Findings, lexicon: Lexicon, choices: Choices): Result<Deck, DeckError> {
  return deckFromCards([...proposeCards(findings, lexicon).cards], choices);
}

/** Makes a deck of cards, without those that were dropped. The errors are those of {@link parseDeck}. */
export function deckFromCards(cards: readonly Card[], choices: Choices): Result<Deck, DeckError> {
  return parseDeck({
    version: 1,
    id: choices.id,
    title: choices.title.trim(),
    description: choices.description ?? null,
    source: { ...NO_SOURCE, ...choices.source },
    cards: cards.filter(({ id }) => !choices.dropped?.has(id)),
  });
}

/** A headline is no longer than this, and a suggested title is cut there (UTF-16 code units). */
const HEADLINE = 110;

/** A title for a deck: the article's first line where that looks like a headline, else its beginning; "" for none. */
export function suggestTitle(article: string): string {
  const line = article.slice(0, 5000).match(/\S.*/u)?.[0] ?? '';
  const text = cleanText(line.replace(/^#+\s+/u, '').replace(/[*_]{2}/gu, '')).slice(0, LIMITS.title);
  if (text.length <= HEADLINE) return text;
  return `${text.slice(0, HEADLINE - 40).replace(/\s+\S*$/u, '')} …`;
}
