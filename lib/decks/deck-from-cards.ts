import type { Card, Deck, Source } from './deck.ts';
import { withPacksThatFit } from './with-packs.ts';
import { parseDeck, type DeckError } from './parse.ts';
import type { Result } from './result.ts';

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

/** Makes a deck of cards, without those that were dropped. The errors are those of {@link parseDeck}. */
export function deckFromCards(cards: readonly Card[], choices: Choices): Result<Deck, DeckError> {
  return parseDeck({
    version: 1,
    id: choices.id,
    title: choices.title.trim(),
    description: choices.description ?? null,
    source: { ...NO_SOURCE, ...choices.source },
    cards: withPacksThatFit(cards.filter(({ id }) => !choices.dropped?.has(id))),
  });
}
