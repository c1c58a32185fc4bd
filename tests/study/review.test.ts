import { describe, expect, it } from 'vitest';
import { parseEvent } from '#lib/study/review.ts';

const review = {
  version: 1,
  kind: 'review',
  id: 'r1',
  device: 'd1',
  seq: 0,
  at: 1_700_000_000_000,
  offset: 60,
  deckId: 'deck',
  cardId: 'card',
  direction: 'en-de',
  rating: 3,
  practice: 'recall',
  retention: 0.9,
  took: 4200,
};

describe('an event read from a store', () => {
  it('is itself when it is well formed', () => {
    expect(parseEvent(review)).toEqual(review);
    expect(parseEvent({ ...review, errors: ['negation'] })).toEqual({ ...review, errors: ['negation'] });
    const { rating, practice, retention, took, ...rest } = review;
    expect([rating, practice, retention, took]).toHaveLength(4);
    expect(parseEvent({ ...rest, kind: 'undo', target: 'r0' })).toEqual({ ...rest, kind: 'undo', target: 'r0' });
  });

  it.each([
    ['a version nobody knows', { ...review, version: 2 }],
    ['a rating that is none', { ...review, rating: 5 }],
    ['a moment that is no number', { ...review, at: Number.NaN }],
    ['a moment before 1970', { ...review, at: -1 }],
    ['an undo without target', { ...review, kind: 'undo' }],
    ['a direction nobody studies', { ...review, direction: 'en-fr' }],
    ['a wish that cannot be met', { ...review, retention: 1 }],
    ['nothing', null],
    ['a word', 'review'],
  ])('is refused: %s', (_, value) => {
    expect(parseEvent(value)).toBeNull();
  });
});
