import { createContext, use } from 'react';
import type { Deck } from '#lib/decks/deck.ts';

/** The deck that a page shows. */
export interface ShownDeck {
  readonly deck: Deck;
  /** Under which it is kept on this device; null for the starter deck. */
  readonly id: string | null;
  /** What the reader sees, which for the starter deck depends on the language. */
  readonly title: string;
  /** To be called when another version has taken its place in the store. */
  readonly onReplaced: () => void;
}

export const ShownDeckContext = createContext<ShownDeck | null>(null);

/** The deck that the page around shows. @throws outside such a page */
export function useShownDeck(): ShownDeck {
  const shown = use(ShownDeckContext);
  if (!shown) throw new Error('no deck is shown here');
  return shown;
}
