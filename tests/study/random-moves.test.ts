import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLogs } from '#lib/study/log.ts';
import { isDue } from '#lib/study/memory.ts';
import { createRecorder } from '#lib/study/recorder.ts';
import type { NewEvent, Rating, StudyEvent } from '#lib/study/review.ts';
import {
  openRoom,
  practiseAnyway,
  rateCard,
  startToday,
  undoLast,
  withForeign,
  withSession,
  withSettings,
} from '#lib/study/room.ts';
import { foldLog } from '#lib/study/schedule.ts';
import { progressOf, reveal } from '#lib/study/session.ts';
import { DEFAULT_SETTINGS } from '#lib/study/settings.ts';
import { BERLIN, DAY, deck, MONDAY, review } from './samples.ts';
import { sharedLog, type Failure } from './shared-log.ts';

const sample = deck(['a', 'b', 'c']);

type Move =
  | { do: 'rate'; tab: number; rating: Rating }
  | { do: 'undo' | 'reload' | 'practise' | 'today' | 'turn'; tab: number }
  | { do: 'break' }
  | { do: 'mend' }
  | { do: 'jump'; by: number }
  | { do: 'import'; events: StudyEvent[] };

/** Two tabs over one log, played by random moves; each reload opens the room from what the log and the session say. */
async function play(moves: readonly Move[]): Promise<void> {
  const log = sharedLog();
  const made = new Map<string, NewEvent>();
  let now = { at: MONDAY, offset: BERLIN };
  let count = 0;
  const newId = () => `id-${count++}`;
  const tabs = [0, 1].map(() => ({
    room: openRoom([sample], DEFAULT_SETTINGS, [], now, null),
    recorder: createRecorder<Failure>(
      log,
      () => undefined,
      () => undefined,
    ),
  }));
  const record = async (tab: (typeof tabs)[number], event: NewEvent | null) => {
    if (!event) return;
    made.set(event.id, event);
    await tab.recorder.record(event);
    for (const other of tabs) {
      const placed = log.events.find(({ id }) => id === event.id);
      if (other !== tab && placed) other.room = withForeign(other.room, placed, now);
    }
  };
  for (const move of moves) {
    now = { ...now, at: now.at + 60_000 };
    if (move.do === 'break') log.failing = true;
    else if (move.do === 'mend') log.failing = false;
    else if (move.do === 'jump') now = { ...now, at: Math.max(0, now.at + move.by) };
    else if (move.do === 'import') {
      for (const event of mergeLogs(log.events, move.events)) {
        if (log.events.some(({ id }) => id === event.id)) continue;
        log.events.push(event);
        made.set(event.id, event);
      }
    } else {
      const tab = tabs[move.tab]!;
      if (move.do === 'rate') {
        const step = rateCard(withSession(tab.room, reveal), move.rating, now, newId());
        tab.room = step.room;
        await record(tab, step.event);
      } else if (move.do === 'undo') {
        const step = undoLast(tab.room, now, newId());
        tab.room = step.room;
        await record(tab, step.event);
      } else if (move.do === 'practise') tab.room = practiseAnyway(tab.room, now);
      else if (move.do === 'today') tab.room = startToday(tab.room, now);
      else if (move.do === 'turn') {
        const direction = tab.room.settings.direction === 'en-de' ? 'de-en' : 'en-de';
        tab.room = withSettings(tab.room, { ...tab.room.settings, direction }, now, null);
      } else {
        // What a page cannot write it warns about before it is left; here it is written once the store works again.
        const failing = log.failing;
        log.failing = false;
        await tab.recorder.retry();
        log.failing = failing;
        tab.room = openRoom([sample], tab.room.settings, log.events, now, tab.room.session);
      }
      if (tab.room.session) {
        const { done, total } = progressOf(tab.room.session);
        expect(done).toBeGreaterThanOrEqual(0);
        expect(done).toBeLessThanOrEqual(total);
      }
    }
  }
  log.failing = false;
  for (const { recorder } of tabs) await recorder.retry();

  // Complete: every event that was made is in the log, once and unchanged.
  expect(new Set(log.events.map(({ id }) => id))).toEqual(new Set(made.keys()));
  expect(log.events).toHaveLength(made.size);
  for (const event of log.events) expect(event).toMatchObject(made.get(event.id)!);
  // Consistent: what counts is the reviews without those taken back, and each card can be placed in time.
  const undone = new Set(log.events.flatMap((event) => (event.kind === 'undo' ? [event.target] : [])));
  const { memories, reviews } = foldLog(log.events, now.at);
  const counting = log.events.filter((event) => event.kind === 'review' && !undone.has(event.id));
  expect(reviews).toHaveLength(counting.length);
  for (const memory of memories.values()) expect(typeof isDue(memory, now)).toBe('boolean');
}

describe('whatever happens, the log is complete and consistent', () => {
  const tab = fc.nat(1);
  const move: fc.Arbitrary<Move> = fc.oneof(
    {
      weight: 10,
      arbitrary: fc.record({ do: fc.constant('rate' as const), tab, rating: fc.constantFrom<Rating>(1, 2, 3, 4) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constantFrom('undo' as const, 'reload' as const, 'practise' as const, 'today' as const, 'turn' as const),
        tab,
      }),
    },
    { weight: 2, arbitrary: fc.constantFrom<Move>({ do: 'break' }, { do: 'mend' }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('jump' as const),
        by: fc.oneof(fc.constant(DAY), fc.integer({ min: -400 * DAY, max: 400 * DAY })),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.array(fc.nat(30), { maxLength: 5 }).map((ids) => ({
        do: 'import' as const,
        events: ids.map((id) =>
          review({ id: `phone-${id}`, device: 'phone', seq: id, at: MONDAY - 40 * DAY + id * DAY }),
        ),
      })),
    },
  );

  it('after 10,000 random moves', async () => {
    await fc.assert(fc.asyncProperty(fc.array(move, { minLength: 100, maxLength: 100 }), play), { numRuns: 100 });
  });
});
