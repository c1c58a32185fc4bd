import type { Card } from '../decks/deck.ts';
import type { Language } from '../engine/types.ts';

/** From the side that is shown to the side that is recalled; each direction has its own schedule. */
export type Direction = 'en-de' | 'de-en';

export const DIRECTIONS: readonly Direction[] = Object.freeze(['en-de', 'de-en']);

export function promptLanguage(direction: Direction): Language {
  return direction === 'en-de' ? 'en' : 'de';
}

export function answerLanguage(direction: Direction): Language {
  return direction === 'en-de' ? 'de' : 'en';
}

/** A card with both sides can be studied; one that nobody has translated yet cannot. */
export function isStudyable(card: Card): boolean {
  return card.relation !== 'none' && card.en !== null && card.de !== null;
}

/** What a schedule belongs to: the same pair in two decks is one memory, its two directions are two. */
export function memoryKey(cardId: string, direction: Direction): string {
  return `${direction} ${cardId}`;
}
