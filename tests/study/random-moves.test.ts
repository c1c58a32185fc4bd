import fc from 'fast-check';
import { describe, it } from 'vitest';
import { mergeLogs } from '#lib/study/log.ts';
import { anyMoves, play, type PlayedLog } from './random-moves.ts';
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

describe('whatever happens, the log is complete and consistent', () => {
  it('after 10,000 random moves', async () => {
    await fc.assert(
      fc.asyncProperty(anyMoves(100), (moves) => play(moves, logInMemory())),
      { numRuns: 100 },
    );
  });
});
