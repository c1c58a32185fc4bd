import type { Deck } from '#lib/decks/deck.ts';
import starter from '#content/decks/starter.json';

/** The deck every visitor finds, made from the article the project started with. A test holds the file to this shape. */
export const starterDeck = starter as Deck;
