import type { Card, Deck } from './deck.ts';
import { inTenths } from './link-marks.ts';
import { packText, unpackText, type LinkError } from './link-text.ts';
import { additionsOf, readWire, writeWire } from './link-wire.ts';
import { parseDeck } from './parse.ts';
import { fail, type Result } from './result.ts';

/** The text behind the `#` of a link that carries the whole deck. Error: `tooLarge`, for decks of several hundred pairs. */
export function encodeDeck(deck: Deck): Promise<Result<string, LinkError>> {
  return packText(writeWire(deck));
}

/** The deck in the text behind the `#` of an address, which is {@link linkedDeck} of the one that was put in. */
export async function decodeDeck(hash: string): Promise<Result<Deck, LinkError>> {
  const text = await unpackText(hash);
  if (!text.ok) return text;
  const value = readWire(text.value);
  if (value === 'newer') return fail('newer');
  const deck = parseDeck(value);
  if (deck.ok) return deck;
  const tooLarge = deck.error.code === 'too-large' || deck.error.code === 'too-many-cards';
  return fail(tooLarge ? 'tooLarge' : 'notADeck');
}

/**
 * A deck as far as a link carries it: all that teacher and engine decided about its pairs. Left out are the packs, which
 * any device makes again from the lexicon, and the sentences of the article around the pairs, which would nearly double
 * the link; confidences are rounded.
 */
export function linkedDeck(deck: Deck): Deck {
  return { ...deck, cards: deck.cards.map(linkedCard) };
}

function linkedCard(card: Card): Card {
  const linked: { -readonly [Key in keyof Card]: Card[Key] } = {
    ...card,
    confidence: Math.round(card.confidence * 100) / 100,
    links: card.links.map((link) => ({ ...link, confidence: inTenths(link.confidence) })),
    context: null,
  };
  delete linked.pack;
  delete linked.note;
  delete linked.accepts;
  return { ...linked, ...additionsOf(card) };
}
