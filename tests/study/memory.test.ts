import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating as Grade, StrategyMode, type Grade as AnyGrade } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { dayStart } from '#lib/study/day.ts';
import { afterReview, previewRatings, SCHEDULE, type Memory } from '#lib/study/memory.ts';
import type { Rating } from '#lib/study/review.ts';
import { HOUR } from './samples.ts';

const GRADES: Readonly<Record<Rating, AnyGrade>> = { 1: Grade.Again, 2: Grade.Hard, 3: Grade.Good, 4: Grade.Easy };

describe('memory', () => {
  it("law: states and intervals are those of ts-fsrs's own scheduler with one learning step", () => {
    const step = fc.record({
      rating: fc.constantFrom<Rating>(1, 2, 3, 4),
      wait: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 400 })),
    });
    const retention = fc.integer({ min: 70, max: 97 }).map((percent) => percent / 100);
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), retention, (steps, wish) => {
        const peer = fsrs({ request_retention: wish, maximum_interval: SCHEDULE.longestDays }).useStrategy(
          StrategyMode.LEARNING_STEPS,
          () => ({ [Grade.Again]: { scheduled_minutes: SCHEDULE.againMinutes, next_step: 0 } }),
        );
        let day = 20_000;
        let memory: Memory | null = null;
        let card = createEmptyCard(new Date(day * 24 * HOUR));
        for (const { rating, wait } of steps) {
          day += wait;
          const when = { at: dayStart(day, 0) + HOUR, offset: 0 };
          const preview = previewRatings(memory, when, wish)[rating];
          card = peer.next(card, new Date(day * 24 * HOUR + HOUR), GRADES[rating]).card;
          memory = afterReview(memory, rating, when, wish);
          expect(memory.stability).toBe(card.stability);
          expect(memory.difficulty).toBe(card.difficulty);
          expect(memory.lapses).toBe(card.lapses);
          expect(preview.unit === 'day' ? preview.count : 0).toBe(card.scheduled_days);
          expect(memory.due.kind === 'day' ? memory.due.day - day : 0).toBe(card.scheduled_days);
        }
      }),
    );
  });
});
