import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayStart, studyDay } from '#lib/study/day.ts';
import { memoryKey } from '#lib/study/direction.ts';
import { isDue } from '#lib/study/memory.ts';
import type { Rating } from '#lib/study/review.ts';
import { foldLog } from '#lib/study/schedule.ts';
import { DAY, HOUR, MONDAY, review } from './samples.ts';

const MINUTE = 60_000;

/** Summer time, its opposite, half an hour of it, none, quarters of hours, and both ends of the world. */
const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'UTC',
] as const;

const clocks = new Map(
  ZONES.map((zone) => [
    zone,
    new Intl.DateTimeFormat('en-GB', {
      ...{ timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric' },
      ...{ hour: 'numeric', minute: 'numeric' },
    }),
  ]),
);

/** What a clock on the wall shows there, as if it were UTC. */
function wallClock(zone: (typeof ZONES)[number], at: number): number {
  const parts = new Map(
    clocks
      .get(zone)!
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type)!;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

const offsetAt = (zone: (typeof ZONES)[number], at: number): number =>
  Math.round((wallClock(zone, at) - Math.floor(at / MINUTE) * MINUTE) / MINUTE);
const momentIn = (zone: (typeof ZONES)[number], at: number) => ({ at, offset: offsetAt(zone, at) });
const dayIn = (zone: (typeof ZONES)[number], at: number): number => studyDay(at, offsetAt(zone, at));

const anyZone = fc.constantFrom(...ZONES);
/** Two years, so that every change of summer time happens. */
const anyTime = fc
  .integer({ min: MONDAY / MINUTE, max: (MONDAY + 730 * DAY) / MINUTE })
  .map((minute) => minute * MINUTE);

describe('days in real time zones', () => {
  it('law: the day is the date on the wall, and until 4 the one before', () => {
    fc.assert(
      fc.property(anyZone, anyTime, (zone, at) => {
        const wall = new Date(wallClock(zone, at));
        const date = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate());
        expect(dateOf(dayIn(zone, at)).getTime()).toBe(wall.getUTCHours() < 4 ? date - DAY : date);
      }),
      { numRuns: 1000 },
    );
  });

  it('law: no day is lost or lived twice, whatever summer time does: each begins once and in its turn', () => {
    fc.assert(
      fc.property(anyZone, anyTime, (zone, from) => {
        const days = Array.from({ length: 2 * 24 * 2 }, (_, half) => dayIn(zone, from + half * 30 * MINUTE));
        days.slice(1).forEach((day, at) => {
          expect([0, 1]).toContain(day - days[at]!);
        });
      }),
    );
  });

  it('law: a card is due from 4 in the morning of its day on, by the clock of wherever the learner is then', () => {
    const rating = fc.constantFrom<Rating>(2, 3, 4);
    fc.assert(
      fc.property(anyZone, anyZone, anyTime, rating, (home, there, at, given) => {
        const { offset } = momentIn(home, at);
        const memory = foldLog([review({ at, offset, rating: given })], at).memories.get(memoryKey('a', 'en-de'))!;
        if (memory.due.kind !== 'day') throw new Error('planned by the minute');
        const { day } = memory.due;
        // Within a day and a half of the moment in question, hour by hour.
        const around = dayStart(day, offset);
        for (let hour = -36; hour <= 36; hour++) {
          const when = momentIn(there, around + hour * HOUR);
          expect(isDue(memory, when)).toBe(wallClock(there, when.at) - 4 * HOUR >= dateOf(day).getTime());
        }
      }),
    );
  });

  it('law: travel delays or hastens no card by more than the clocks of two places can differ', () => {
    const log = fc.array(fc.record({ at: anyTime, rating: fc.constantFrom<Rating>(1, 2, 3, 4) }), { maxLength: 12 });
    fc.assert(
      fc.property(anyZone, anyZone, log, anyTime, (home, there, reviews, at) => {
        const events = reviews
          .filter((each) => each.at <= at)
          .map((each, seq) => review({ ...each, offset: offsetAt(home, each.at), cardId: `c${seq}`, seq }));
        for (const memory of foldLog(events, at).memories.values()) {
          if (memory.due.kind !== 'day') continue;
          if (isDue(memory, momentIn(home, at))) expect(isDue(memory, momentIn(there, at + 26 * HOUR))).toBe(true);
          if (isDue(memory, momentIn(there, at))) expect(memory.due.day).toBeLessThanOrEqual(dayIn(home, at) + 2);
        }
      }),
    );
  });
});
