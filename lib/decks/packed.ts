import type { Lexicon } from '../engine/align/lexicon.ts';
import type { Card } from './deck.ts';
import { LIMITS } from './limits.ts';
import { PackMaker } from './studypack.ts';
import { utf8Length } from './utf8.ts';

/** Bytes of a deck that everything but cards takes at most, roughly: title, description and source. */
const FRAME = 30_000;

/**
 * The cards, each with what grading needs to know about its words. One by one as they are asked for: making a pack takes
 * longer than lining a card up. A card with one side stays as it is, for nothing is graded against it.
 */
export function* packing(cards: Iterable<Card>, lexicon: Lexicon): Generator<Card> {
  const maker = new PackMaker(lexicon);
  for (const card of cards) {
    const { en, de } = card;
    yield en === null || de === null ? card : { ...card, pack: maker.pack({ en, de }) };
  }
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
