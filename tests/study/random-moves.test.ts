import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLogs } from '#lib/study/log.ts';
import { anyMoves, NOTHING_YET, play, type PlayedLog, type Tally } from './random-moves.ts';
import { sharedLog, type Failure } from './shared-log.ts';

/** A log in memory. */
function logInMemory(): PlayedLog<Failure> {
  const log = sharedLog();
  return {
    append: (event) => log.append(event),
    events: () => Promise.resolve(log.events),
    merge(events) {
      for (const event of mergeLogs(log.events, events)) {
        if (!log.events.some(({ id }) => id === event.id)) log.events.push(event);
      }
      return Promise.resolve();
    },
    fail(failing) {
      log.failing = failing;
    },
  };
}

const RUNS = 170;
const MOVES = 100;

describe('whatever happens, the log is complete and consistent', () => {
  it('after 10,000 random events of every kind', async () => {
    const sum: Tally = { ...NOTHING_YET };
    await fc.assert(
      fc.asyncProperty(anyMoves(MOVES), async (moves) => {
        const tally = await play(moves, logInMemory());
        for (const kind of Object.keys(sum) as (keyof Tally)[]) sum[kind] += tally[kind];
      }),
      { numRuns: RUNS },
    );
    const { secondTab, ...events } = sum;
    expect(Object.values(events).reduce((all, each) => all + each, 0)).toBeGreaterThanOrEqual(10_000);
    expect(secondTab).toBeGreaterThanOrEqual(500);
    // Each kind left its traces, far more often than by chance alone.
    for (const kind of ['answer', 'undo', 'reload', 'offline', 'jump', 'import', 'break', 'pause'] as const) {
      expect(events[kind], kind).toBeGreaterThanOrEqual(100);
    }
  });
});
