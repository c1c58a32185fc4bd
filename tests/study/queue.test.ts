import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planOf, queueOf, untranslatedIn } from '#lib/study/queue.ts';
import { foldLog } from '#lib/study/schedule.ts';
import { anyLog, BERLIN, card, DAY, deck, MONDAY, review } from './samples.ts';

const now = { at: MONDAY, offset: BERLIN };
const limits = { newPerDay: 20, reviewsPerDay: 200 };
const ids = (refs: readonly { cardId: string }[]) => refs.map(({ cardId }) => cardId).join(' ');

describe("today's queue", () => {
  it('meets new cards in the order of the deck', () => {
    const queue = queueOf([deck(['a', 'b', 'c'])], 'en-de', foldLog([], now.at), now, limits);
    expect(ids(planOf(queue))).toBe('a b c');
    expect(queue.next).toBeNull();
  });

  it('begins with what is due, the longest overdue first', () => {
    const log = [
      review({ cardId: 'c', at: MONDAY - 9 * DAY, rating: 2 }),
      review({ cardId: 'b', at: MONDAY - 3 * DAY, rating: 3 }),
      review({ cardId: 'd', at: MONDAY, rating: 4 }),
    ];
    const queue = queueOf([deck(['a', 'b', 'c', 'd'])], 'en-de', foldLog(log, now.at), now, limits);
    expect(ids(queue.due)).toBe('c b');
    expect(ids(planOf(queue))).toBe('c b a');
    expect(queue.next).toMatchObject({ kind: 'day' });
  });

  it('keeps the directions apart', () => {
    const schedule = foldLog([review({ cardId: 'a', direction: 'en-de' })], now.at);
    expect(ids(planOf(queueOf([deck(['a'])], 'en-de', schedule, now, limits)))).toBe('');
    expect(ids(planOf(queueOf([deck(['a'])], 'de-en', schedule, now, limits)))).toBe('a');
  });

  it('leaves out and counts what nobody has translated', () => {
    const sample = deck([], { cards: [card('a'), card('b', { relation: 'none', de: null })] });
    const queue = queueOf([sample], 'en-de', foldLog([], now.at), now, limits);
    expect(ids(queue.all)).toBe('a');
    expect(ids(untranslatedIn([sample, sample]))).toBe('b');
  });

  it('meets a card of two decks once', () => {
    const decks = [deck(['a', 'b']), deck(['b', 'c'], { id: 'other' })];
    expect(ids(planOf(queueOf(decks, 'en-de', foldLog([], now.at), now, limits)))).toBe('a b c');
  });

  it('keeps to the limits of the day, what was done today included', () => {
    const log = [
      review({ cardId: 'a', at: MONDAY - 30 * DAY }),
      review({ cardId: 'b', at: MONDAY - 30 * DAY }),
      review({ cardId: 'c', at: MONDAY - 30 * DAY }),
      review({ cardId: 'c', at: MONDAY - 60_000 }),
      review({ cardId: 'd', at: MONDAY - 60_000 }),
    ];
    const sample = deck(['a', 'b', 'c', 'd', 'e', 'f']);
    const queue = queueOf([sample], 'en-de', foldLog(log, now.at), now, { newPerDay: 2, reviewsPerDay: 2 });
    expect(ids(queue.due)).toBe('a');
    expect(ids(queue.fresh)).toBe('e');
    expect(queue.heldBack).toEqual({ due: 1, fresh: 1 });
  });

  it('law: every card is either due, fresh, held back, untranslated or planned for later', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(5), fc.nat(5), (log, newPerDay, reviewsPerDay) => {
        const schedule = foldLog(log, now.at);
        const queue = queueOf([deck(['a', 'b', 'c', 'd', 'e'])], 'de-en', schedule, now, { newPerDay, reviewsPerDay });
        const planned = planOf(queue).map(({ cardId }) => cardId);
        expect(new Set(planned).size).toBe(planned.length);
        expect(queue.fresh.length).toBeLessThanOrEqual(newPerDay);
        expect(queue.due.length).toBeLessThanOrEqual(reviewsPerDay);
        const counted = planned.length + queue.heldBack.due + queue.heldBack.fresh;
        expect(counted).toBeLessThanOrEqual(queue.all.length);
        if (counted < queue.all.length) expect(queue.next).not.toBeNull();
      }),
    );
  });
});
