import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RateLimit } from '#lib/storage/server/rate-limit.ts';

test('lets a burst through, then one at a time', () => {
  const limit = new RateLimit({ burst: 3, every: 10_000 });
  expect([0, 0, 0, 1, 1].map((at) => limit.take('a', at))).toEqual([0, 0, 0, 10, 10]);
  expect(limit.take('b', 1)).toBe(0);
  expect([10_000, 10_001, 19_500].map((at) => limit.take('a', at))).toEqual([0, 10, 1]);
  expect([90_000, 90_000, 90_000, 90_000].map((at) => limit.take('a', at))).toEqual([0, 0, 0, 10]);
});

test('never lets more through than promised, and whoever waits as told gets through', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.array(fc.nat(8000), { minLength: 1, maxLength: 60 }),
      (burst, every, pauses) => {
        const limit = new RateLimit({ burst, every });
        const passed: number[] = [];
        let now = 0;
        for (const pause of pauses) {
          now += pause;
          const wait = limit.take('a', now);
          if (wait === 0) passed.push(now);
          else expect(new RateLimit({ burst, every }).take('a', now)).toBe(0);
        }
        passed.forEach((start, first) => {
          const within = (length: number) => passed.slice(first).filter((at) => at < start + length).length;
          for (const length of [1, every, every * 3])
            expect(within(length)).toBeLessThanOrEqual(burst + Math.ceil(length / every));
        });
        const wait = limit.take('a', now);
        if (wait > 0) expect(limit.take('a', now + wait * 1000)).toBe(0);
      },
    ),
  );
});

test('remembers only so many senders', () => {
  const limit = new RateLimit({ burst: 1, every: 1e9 });
  for (let k = 0; k < 10_001; k++) limit.take(String(k), 0);
  expect([limit.take('10000', 0) > 0, limit.take('1', 0) > 0, limit.take('0', 0)]).toEqual([true, true, 0]);
});
