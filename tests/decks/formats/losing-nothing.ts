import { expect } from 'vitest';
import type { Card, Deck } from '#lib/decks/deck.ts';
import type { Result } from '#lib/decks/result.ts';
import type { FileError, FileReading } from '#lib/decks/formats/reading.ts';

/** A card as files other than JSON carry it: packs are made anew. */
export function withoutPack(card: Card): Card {
  return Object.fromEntries(Object.entries(card).filter(([key]) => key !== 'pack')) as unknown as Card;
}

/** That a reading is the very deck, to the last property; only packs may be missing. */
export function expectSameDeck(read: Result<FileReading, FileError>, deck: Deck): void {
  if (!read.ok) throw new Error(read.error);
  const { id, title, description, source } = deck;
  expect(read.value.details).toEqual({ id, title, description, source });
  expect(read.value.cards).toStrictEqual(JSON.parse(JSON.stringify(deck.cards.map(withoutPack))));
  expect(read.value.skipped).toBe(0);
}
