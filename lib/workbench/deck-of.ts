import type { Card, Deck } from '../decks/deck.ts';
import { deckFromCards, NO_SOURCE } from '../decks/deck-from-cards.ts';
import type { DeckError } from '../decks/parse.ts';
import type { Result } from '../decks/result.ts';
import { suggestTitle } from '../decks/suggest-title.ts';
import type { Draft } from './draft.ts';

/** The title the deck of a draft has, or would have. */
export function titleOf({ title, text }: Draft): string {
  return title ?? suggestTitle(text);
}

/** The deck of a draft, made of these cards. */
export function deckOf(draft: Draft, cards: readonly Card[]): Result<Deck, DeckError> {
  return deckFromCards(cards, {
    ...{ id: draft.deckId, title: titleOf(draft), description: draft.description },
    source: {
      ...NO_SOURCE,
      title: draft.headline ?? (suggestTitle(draft.text) || null),
      outlet: draft.outlet.trim() || null,
      date: draft.date.trim() || null,
      url: draft.url.trim() || null,
    },
  });
}
