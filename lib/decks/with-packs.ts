import type { Card } from './deck.ts';
import { LIMITS } from './limits.ts';
import { utf8Length } from './utf8.ts';

/** Bytes of a deck that everything but cards takes at most, roughly: title, description and source. */
const FRAME = 30_000;

/** Whether a card could have a pack and has none: made before there were any, or come without, by a link or a table. */
export function lacksPack(card: Card): boolean {
  return card.en !== null && card.de !== null && card.pack === undefined;
}

/** The cards with the packs of others that have the same two sides; a pack that is there already stays. */
export function withPacksOf(cards: readonly Card[], packed: readonly Card[]): Card[] {
  const byId = new Map(packed.map((card) => [card.id, card]));
  return cards.map((card) => {
    const other = byId.get(card.id);
    if (!lacksPack(card) || !other?.pack || other.en !== card.en || other.de !== card.de) return card;
    return { ...card, pack: other.pack };
  });
}

/** As many packs, from the first card on, as leave the deck within its limit: they help, but no deck fails for them. */
export function withPacksThatFit(cards: readonly Card[]): Card[] {
  const bare = cards.map(withoutPack);
  let left = LIMITS.bytes - FRAME - utf8Length(JSON.stringify(bare));
  return cards.map((card, at) => {
    if (card.pack === undefined) return card;
    left -= utf8Length(JSON.stringify(card.pack)) + '"pack":,'.length;
    return left >= 0 ? card : bare[at]!;
  });
}

function withoutPack(card: Card): Card {
  const copy: { -readonly [Key in keyof Card]: Card[Key] } = { ...card };
  delete copy.pack;
  return copy;
}
