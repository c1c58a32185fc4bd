import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { posteriors, type JumpModel } from '#lib/engine/align/hmm.ts';

const JUMPS: JumpModel = { near: 0.5, decay: 0.4, far: 0.01, none: 0.2 };

/** The same posteriors by going through every path: each observed word is aligned to a source (1…) or to none (0). */
function byEnumeration(emission: Float64Array, alone: Float64Array, sources: number, observed: number): Float64Array {
  const result = new Float64Array(observed * sources);
  let total = 0;
  const path = new Array<number>(observed).fill(0);
  const walk = (j: number, last: number, weight: number): void => {
    if (j === observed) {
      total += weight;
      path.forEach((state, at) => {
        if (state > 0) result[at * sources + state - 1]! += weight;
      });
      return;
    }
    path[j] = 0;
    walk(j + 1, last, weight * alone[j]! * JUMPS.none);
    for (let i = 1; i <= sources; i++) {
      path[j] = i;
      const jump = JUMPS.far + JUMPS.near * JUMPS.decay ** Math.abs(i - last - 1);
      walk(j + 1, i, weight * jump * emission[j * sources + i - 1]! * (1 - JUMPS.none));
    }
    path[j] = 0;
  };
  walk(0, 0, 1);
  return result.map((value) => value / total);
}

describe('posteriors of the HMM', () => {
  const weight = fc.integer({ min: 1, max: 100 }).map((k) => k / 100);

  test('are those of all paths together', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 1, max: 4 }),
        fc.array(weight, { minLength: 20, maxLength: 20 }),
        (sources, observed, weights) => {
          const emission = Float64Array.from(weights.slice(0, sources * observed));
          const alone = Float64Array.from(weights.slice(16, 16 + observed));
          const found = posteriors(emission, alone, sources, observed, JUMPS);
          const expected = byEnumeration(emission, alone, sources, observed);
          found.forEach((value, k) => {
            expect(value).toBeCloseTo(expected[k]!, 9);
          });
        },
      ),
    );
  });

  test('follow the order of words when nothing else is known', () => {
    const found = posteriors(new Float64Array(25).fill(0.1), new Float64Array(5).fill(0.01), 5, 5, JUMPS);
    for (let j = 0; j < 5; j++)
      expect(found.subarray(j * 5, j * 5 + 5).indexOf(Math.max(...found.subarray(j * 5, j * 5 + 5)))).toBe(j);
  });

  test('are 0 where nothing is possible', () => {
    expect([...posteriors(new Float64Array(4), new Float64Array(2), 2, 2, JUMPS)]).toEqual([0, 0, 0, 0]);
  });
});
