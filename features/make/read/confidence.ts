import type { Card } from '#lib/decks/deck.ts';

export type Level = 'sure' | 'likely' | 'check';

/** From which probability on a pair is called so. */
const LEVELS = Object.freeze({ sure: 0.85, likely: 0.6 });

/** How sure it is that a pair is right, in three steps that people tell apart. */
export function levelOf(card: Pick<Card, 'confidence'>): Level {
  if (card.confidence >= LEVELS.sure) return 'sure';
  return card.confidence >= LEVELS.likely ? 'likely' : 'check';
}

/** A pair that somebody should look at before it goes into a deck. One without a rendering has nothing to be wrong. */
export function needsCheck(card: Pick<Card, 'confidence' | 'relation'>): boolean {
  return card.relation !== 'none' && levelOf(card) === 'check';
}
