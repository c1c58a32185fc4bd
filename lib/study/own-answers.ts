import * as v from 'valibot';
import type { Card, Deck } from '../decks/deck.ts';
import { LIMITS } from '../decks/limits.ts';
import { answerLanguage, DIRECTIONS, type Direction } from './direction.ts';

/** What the learner decided about an answer of their own, against the grader or with it. Kept on the device for good. */
export interface OwnAnswer {
  readonly version: 1;
  /** See {@link ownAnswerId}. */
  readonly id: string;
  readonly cardId: string;
  readonly direction: Direction;
  /** As it was typed. */
  readonly text: string;
  /** True: it counts as an accepted rendering from now on. False: it counts as wrong. */
  readonly right: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** One decision for a card, a direction and a wording; blanks, case and punctuation do not make another wording. */
export function ownAnswerId(cardId: string, direction: Direction, text: string): string {
  const wording = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}?\s]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return `${direction} ${cardId} ${wording}`;
}

const shape = v.object({
  version: v.literal(1),
  id: v.string(),
  cardId: v.string(),
  direction: v.picklist(['en-de', 'de-en']),
  text: v.pipe(v.string(), v.maxLength(20_000)),
  right: v.boolean(),
  at: v.pipe(v.number(), v.minValue(0)),
});

/** A decision as it was stored; null for anything else. */
export function parseOwnAnswer(value: unknown): OwnAnswer | null {
  const parsed = v.safeParse(shape, value);
  return parsed.success ? parsed.output : null;
}

/**
 * The deck with what its learner accepted as right among its own accepted renderings, as an offer to whoever gets it: the
 * latest first, none twice, no more than a card may have. The same deck when there is nothing to add.
 */
export function withOwnAnswers(deck: Deck, answers: readonly OwnAnswer[]): Deck {
  const right = answers.filter((answer) => answer.right).toSorted((a, b) => b.at - a.at);
  const ids = new Set(right.map(({ cardId }) => cardId));
  if (!deck.cards.some(({ id }) => ids.has(id))) return deck;
  return { ...deck, cards: deck.cards.map((card) => (ids.has(card.id) ? withRight(card, right) : card)) };
}

function withRight(card: Card, right: readonly OwnAnswer[]): Card {
  const accepts = { en: [...(card.accepts?.en ?? [])], de: [...(card.accepts?.de ?? [])] };
  let added = false;
  for (const direction of DIRECTIONS) {
    const language = answerLanguage(direction);
    const side = card[language];
    if (side === null) continue;
    const known = new Set([side, ...accepts[language]].map((text) => ownAnswerId(card.id, direction, text)));
    for (const answer of right) {
      if (answer.cardId !== card.id || answer.direction !== direction) continue;
      if (accepts[language].length >= LIMITS.accepts || known.size === known.add(answer.id).size) continue;
      accepts[language].push(answer.text.trim());
      added = true;
    }
  }
  return added ? { ...card, accepts } : card;
}
