import fc from 'fast-check';
import type { Card, Deck } from '#lib/decks/deck.ts';
import type { ReviewEvent, StudyEvent, UndoEvent } from '#lib/study/review.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** 2026-03-02 10:00 in Berlin, a Monday. */
export const MONDAY = Date.UTC(2026, 2, 2, 9);
export const BERLIN = 60;

let count = 0;

export function review(over: Partial<ReviewEvent> = {}): ReviewEvent {
  count++;
  return {
    version: 1,
    kind: 'review',
    id: `review-${count}`,
    device: 'laptop',
    seq: count,
    at: MONDAY,
    offset: BERLIN,
    deckId: 'deck',
    cardId: 'a',
    direction: 'en-de',
    rating: 3,
    practice: 'recall',
    retention: 0.9,
    took: null,
    ...over,
  };
}

export function undo(target: ReviewEvent, over: Partial<UndoEvent> = {}): UndoEvent {
  count++;
  const { version, device, at, offset, deckId, cardId, direction } = target;
  return {
    ...{ version, device, at, offset, deckId, cardId, direction },
    kind: 'undo',
    id: `undo-${count}`,
    seq: count,
    target: target.id,
    ...over,
  };
}

export function card(id: string, over: Partial<Card> = {}): Card {
  return {
    id,
    en: `English ${id}`,
    de: `Deutsch ${id}`,
    original: 'en',
    relation: 'full',
    speaker: null,
    role: null,
    cue: null,
    confidence: 1,
    segments: [],
    links: [],
    context: null,
    ...over,
  };
}

export function deck(ids: readonly string[], over: Partial<Deck> = {}): Deck {
  return {
    version: 1,
    id: 'deck',
    title: 'A deck',
    description: null,
    source: { title: null, outlet: null, date: null, url: null },
    cards: ids.map((id) => card(id)),
    ...over,
  };
}

/** Any log: several devices, clocks that jump anywhere, every time zone, undo of what is there and of what is not. */
export const anyLog: fc.Arbitrary<StudyEvent[]> = fc
  .array(
    fc.record({
      device: fc.constantFrom('laptop', 'phone'),
      cardId: fc.constantFrom('a', 'b', 'c', 'd'),
      direction: fc.constantFrom('en-de' as const, 'de-en' as const),
      rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      retention: fc.constantFrom(0.7, 0.85, 0.9, 0.97),
      offset: fc.integer({ min: -720, max: 840 }),
      at: fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: MONDAY, max: MONDAY + 200 * DAY }) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 4_000_000_000_000_000 }) },
      ),
      undoes: fc.option(fc.nat(40), { freq: 6 }),
    }),
    { maxLength: 40 },
  )
  .map((rows) =>
    rows.map(({ undoes, ...row }, seq): StudyEvent => {
      const base = { version: 1 as const, id: `e${seq}`, seq, deckId: 'deck' };
      if (undoes === null) return { ...base, ...row, kind: 'review', practice: 'recall', took: null };
      const { device, cardId, direction, offset, at } = row;
      return { ...base, device, cardId, direction, offset, at, kind: 'undo', target: `e${undoes}` };
    }),
  );
