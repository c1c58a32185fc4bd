import { createContext } from 'react';

/** What the learner wrote for quotations that nobody has translated, and where it is written. */
export interface OwnRenderings {
  /** By the id of the card. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where a card is translated; null where the deck cannot be studied. */
  readonly hrefOf: ((cardId: string) => string) | null;
}

/** Known to the sheets of one deck; null where nobody studies, on paper say. */
export const OwnRenderingsContext = createContext<OwnRenderings | null>(null);
