import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayStart, studyDay } from '#lib/study/day.ts';
import { memoryKey } from '#lib/study/direction.ts';
import { mergeLogs } from '#lib/study/log.ts';
import { isDue, previewRatings, retrievability } from '#lib/study/memory.ts';
import type { Rating, StudyEvent } from '#lib/study/review.ts';
import { foldLog, withoutReview, withReview } from '#lib/study/schedule.ts';
import { anyLog, BERLIN, DAY, HOUR, MONDAY, review, undo } from './samples.ts';

const KEY = memoryKey('a', 'en-de');

describe('the first intervals are those of FSRS-6 with its default parameters', () => {
  it.each<[Rating, string]>([
    [1, '1 minute'],
    [2, '1 day'],
    [3, '2 day'],
    [4, '8 day'],
  ])('rating %i leads to %s', (rating, expected) => {
    const { unit, count } = previewRatings(null, { at: MONDAY, offset: BERLIN }, 0.9)[rating];
    expect(`${count} ${unit}`).toBe(expected);
  });

  it('always good: the intervals grow', () => {
    const log = [];
    const intervals = [];
    let at = MONDAY;
    for (let i = 0; i < 6; i++) {
      log.push(review({ at }));
      const due = foldLog(log, at).memories.get(KEY)!.due;
      if (due.kind !== 'day') throw new Error('planned by the minute');
      intervals.push(due.day - studyDay(at, BERLIN));
      at = dayStart(due.day, BERLIN) + 5 * HOUR;
    }
    expect(intervals).toEqual([2, 11, 46, 163, 497, 1346]);
  });

  it('a higher wish brings a card back sooner', () => {
    const when = { at: MONDAY, offset: BERLIN };
    expect(previewRatings(null, when, 0.97)[4].count).toBeLessThan(previewRatings(null, when, 0.8)[4].count);
  });
});

describe('the day rolls over at 4', () => {
  it.each([
    ['at 23:59', 23, 59, 0],
    ['at 03:59', 27, 59, 0],
    ['at 04:00', 28, 0, 1],
  ])('%s', (_, hour, minute, days) => {
    const midnight = Date.UTC(2026, 2, 1, 23);
    const start = studyDay(MONDAY, BERLIN);
    expect(studyDay(midnight + hour * HOUR + minute * 60_000, BERLIN) - start).toBe(days);
  });

  it('a card for tomorrow is due from 4 in the morning on, not before', () => {
    const { memories } = foldLog([review({ rating: 2 })], MONDAY);
    const memory = memories.get(KEY)!;
    const tomorrow = dayStart(studyDay(MONDAY, BERLIN) + 1, BERLIN);
    expect(isDue(memory, { at: tomorrow - 1, offset: BERLIN })).toBe(false);
    expect(isDue(memory, { at: tomorrow, offset: BERLIN })).toBe(true);
  });

  it('summer time moves the hour, not the day', () => {
    const saturday = Date.UTC(2026, 2, 28, 20);
    const memory = foldLog([review({ at: saturday, rating: 2 })], saturday).memories.get(KEY)!;
    const fourInSummer = Date.UTC(2026, 2, 29, 2);
    expect(isDue(memory, { at: fourInSummer - 1, offset: 120 })).toBe(false);
    expect(isDue(memory, { at: fourInSummer, offset: 120 })).toBe(true);
  });

  it('who flies west gets the card on the day it was planned for there', () => {
    const memory = foldLog([review({ rating: 2 })], MONDAY).memories.get(KEY)!;
    const newYork = -300;
    const tuesdayThere = Date.UTC(2026, 2, 3, 9);
    expect(isDue(memory, { at: tuesdayThere - 1, offset: newYork })).toBe(false);
    expect(isDue(memory, { at: tuesdayThere, offset: newYork })).toBe(true);
  });
});

describe('undo', () => {
  it('leaves the schedule as it was before the review', () => {
    const first = review({ at: MONDAY });
    const second = review({ at: MONDAY + 2 * DAY, rating: 1 });
    const before = foldLog([first], MONDAY + 3 * DAY);
    const after = foldLog([first, second, undo(second)], MONDAY + 3 * DAY);
    expect(after.memories.get(KEY)).toEqual(before.memories.get(KEY));
  });

  it('of the only review leaves a new card', () => {
    const only = review();
    expect(foldLog([only, undo(only)], MONDAY).memories.size).toBe(0);
  });
});

describe('a clock that jumps', () => {
  const now = MONDAY + 10 * DAY;
  const year = 365 * DAY;

  it('a year ahead and back: what was reviewed meanwhile is planned from the true day', () => {
    const log = [
      review({ cardId: 'x', at: MONDAY }),
      review({ cardId: 'a', at: MONDAY + year, rating: 4 }),
      review({ cardId: 'y', at: MONDAY + HOUR }),
    ];
    const due = foldLog(log, now).memories.get(KEY)!.due;
    expect(due).toEqual({ kind: 'day', day: studyDay(MONDAY, BERLIN) + 8 });
  });

  it('back to 1970 for one review: nothing else becomes due', () => {
    const log = [
      review({ cardId: 'a', at: MONDAY, rating: 4 }),
      review({ cardId: 'b', at: MONDAY + HOUR, rating: 4 }),
      review({ cardId: 'c', at: 5, rating: 4 }),
      review({ cardId: 'd', at: MONDAY + 2 * HOUR, rating: 4 }),
    ];
    const { memories } = foldLog(log, MONDAY + DAY);
    for (const memory of memories.values()) expect(isDue(memory, { at: MONDAY + DAY, offset: BERLIN })).toBe(false);
  });

  it('wrong from the first day on: the card is asked, not hidden for a year', () => {
    const memory = foldLog([review({ at: MONDAY + year })], MONDAY).memories.get(KEY)!;
    expect(isDue(memory, { at: MONDAY, offset: BERLIN })).toBe(true);
  });
});

describe('laws', () => {
  const when = fc.record({
    at: fc.integer({ min: MONDAY, max: MONDAY + 400 * DAY }),
    offset: fc.integer({ min: -720, max: 840 }),
  });

  it('nothing is ever not a number, and no card is planned beyond the longest interval', () => {
    fc.assert(
      fc.property(anyLog, when, (log, moment) => {
        for (const memory of foldLog(log, moment.at).memories.values()) {
          const due = memory.due.kind === 'day' ? memory.due.day : memory.due.at;
          expect(Number.isSafeInteger(due)).toBe(true);
          expect(memory.stability).toBeGreaterThan(0);
          const recall = retrievability(memory, moment);
          expect(recall).toBeGreaterThanOrEqual(0);
          expect(recall).toBeLessThanOrEqual(1);
          const horizon = studyDay(moment.at, moment.offset) + 3650 + 4;
          if (memory.due.kind === 'day') expect(memory.due.day).toBeLessThanOrEqual(horizon);
          for (const interval of Object.values(previewRatings(memory, moment, 0.9))) {
            expect(interval.count).toBeGreaterThanOrEqual(1);
          }
        }
      }),
    );
  });

  it('the order in which events arrive does not matter', () => {
    fc.assert(
      fc.property(
        anyLog.chain((log) => fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length }))),
        when,
        ([log, shuffled], { at }) => {
          expect(foldLog(shuffled, at)).toEqual(foldLog(log, at));
        },
      ),
    );
  });

  it('merging forgets nothing, and neither order nor repetition matters', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, when, (one, two, three, { at }) => {
        const merged = mergeLogs(one, two);
        expect(new Set(merged.map((event) => event.id))).toEqual(new Set([...one, ...two].map((event) => event.id)));
        expect(foldLog(mergeLogs(two, one), at)).toEqual(foldLog(merged, at));
        expect(foldLog(mergeLogs(merged, one), at)).toEqual(foldLog(merged, at));
        expect(foldLog(mergeLogs(mergeLogs(one, two), three), at)).toEqual(
          foldLog(mergeLogs(one, mergeLogs(two, three)), at),
        );
      }),
    );
  });

  it('undoing the last review of a device equals never having made it', () => {
    fc.assert(
      fc.property(anyLog, when, (log, { at }) => {
        const last = review({ at, seq: 1000, id: 'last' });
        const kept = foldLog(log, at).memories;
        const undone = foldLog([...log, last, undo(last, { seq: 1001 })], at).memories;
        // The two new readings of the clock may settle which older ones are believed, never which reviews count.
        expect(new Set(undone.keys())).toEqual(new Set(kept.keys()));
        for (const [key, memory] of undone) expect(memory.reviews).toBe(kept.get(key)!.reviews);
      }),
    );
  });

  it('a jump of the clock during one session makes at most that session due early', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 12 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: -20 * 365, max: 20 * 365 }),
        (regular, wrong, jump) => {
          const ids = Array.from({ length: regular + wrong + 1 }, (_, i) => `c${i}`);
          const log = ids.map((cardId, i) =>
            review({
              cardId,
              rating: 4,
              seq: i,
              at: MONDAY + i * 60_000 + (i >= regular && i < regular + wrong ? jump * DAY : 0),
            }),
          );
          const now = MONDAY + DAY;
          const due = [...foldLog(log, now).memories.values()].filter((m) => isDue(m, { at: now, offset: BERLIN }));
          expect(due.length).toBeLessThanOrEqual(wrong);
        },
      ),
    );
  });
});

describe('one step at a time', () => {
  it('law: adding and taking back reviews equals folding the whole log', () => {
    const step = fc.record({
      cardId: fc.constantFrom('a', 'b'),
      rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
      wait: fc.integer({ min: 0, max: 40 * DAY }),
      back: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let at = MONDAY;
        let schedule = foldLog([], at);
        const log: StudyEvent[] = [];
        for (const [seq, { cardId, rating, wait, back }] of steps.entries()) {
          at += wait;
          const event = review({ cardId, rating, at, seq: 2 * seq });
          log.push(event);
          schedule = withReview(schedule, event);
          if (!back) continue;
          log.push(undo(event, { seq: 2 * seq + 1 }));
          schedule = withoutReview(schedule, event.id);
        }
        expect(schedule).toEqual(foldLog(log, at));
      }),
    );
  });
});
