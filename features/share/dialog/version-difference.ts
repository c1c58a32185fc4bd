import type { Card, Deck } from '#lib/decks/deck.ts';

interface Differing {
  readonly card: Card;
  /** The other version has the same wording too, but says something else about it. */
  readonly changed: boolean;
}

/** The cards in which two versions of a deck differ, in the order of each, and how many are the same in both. */
export interface VersionDifference {
  readonly mine: readonly Differing[];
  readonly theirs: readonly Differing[];
  readonly same: number;
}

export function versionDifference(mine: Deck, theirs: Deck): VersionDifference {
  return {
    mine: differing(mine, theirs),
    theirs: differing(theirs, mine),
    same: mine.cards.length - differing(mine, theirs).length,
  };
}

/** A card's id comes from its two sides, so another wording is another card. */
function differing(one: Deck, other: Deck): Differing[] {
  const others = new Map(other.cards.map((card) => [card.id, JSON.stringify(card)]));
  return one.cards
    .filter((card) => others.get(card.id) !== JSON.stringify(card))
    .map((card) => ({ card, changed: others.has(card.id) }));
}
