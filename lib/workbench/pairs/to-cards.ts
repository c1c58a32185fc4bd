import { cardId } from '../../decks/card-id.ts';
import type { Card } from '../../decks/deck.ts';
import { cleanText } from '../../decks/side-text.ts';
import type { Pairs, WorkPair } from './pair.ts';

/** The cards of the pairs that were kept, in their order; of two with the same content the first. */
export function cardsOf(pairs: Pairs): Card[] {
  const cards = new Map<string, Card>();
  for (const pair of pairs) {
    if (pair.dropped) continue;
    const card = cardOf(pair);
    if (!cards.has(card.id)) cards.set(card.id, card);
  }
  return [...cards.values()];
}

/** A pair as a card. An unchanged one keeps its id, and with it what was learnt of it. */
export function cardOf(pair: WorkPair): Card {
  const tidy = (text: string | null): string | null => (text === null ? null : cleanText(text) || null);
  const { en, de, original, relation, confidence, cue, accepts, context } = pair;
  const note = pair.note?.trim() ?? '';
  const both = en !== null && de !== null;
  return {
    id: pair.id ?? cardId(en, de),
    ...{ en, de, original, relation, cue, confidence, speaker: tidy(pair.speaker), role: tidy(pair.role) },
    segments: both ? pair.segments : [],
    links: pair.links
      .filter((link) => link.confidence > 0)
      .map((link) => ({ en: link.en, de: link.de, confidence: link.confidence })),
    context,
    ...(note === '' ? {} : { note }),
    ...(accepts.en.length + accepts.de.length > 0 ? { accepts } : {}),
  };
}
