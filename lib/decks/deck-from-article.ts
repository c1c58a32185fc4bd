import type { Lexicon } from '../engine/align/lexicon.ts';
import type { Deck } from './deck.ts';
import { deckFromCards, type Choices } from './deck-from-cards.ts';
import type { DeckError } from './parse.ts';
import { packing } from './packed.ts';
import { proposeCards, type Findings } from './propose.ts';
import type { Result } from './result.ts';

/** Makes a deck of what the engine found in an article. The errors are those of {@link parseDeck}. */
export function deckFromArticle(findings: Findings, lexicon: Lexicon, choices: Choices): Result<Deck, DeckError> {
  return deckFromCards([...packing(proposeCards(findings, lexicon).cards, lexicon)], choices);
}
