import type { Lexicon } from '../engine/align/lexicon.ts';
import type { Card } from './deck.ts';
import { PackMaker } from './studypack.ts';

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
