import fc from 'fast-check';
import { expect } from 'vitest';
import { isDue } from '#lib/study/memory.ts';
import { createRecorder, type LogStore } from '#lib/study/recorder.ts';
import type { NewEvent, Rating, StudyEvent } from '#lib/study/review.ts';
import {
  openRoom,
  pauseCard,
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

const sample = deck(['a', 'b', 'c']);

export type Move =
  | { do: 'rate'; tab: number; rating: Rating }
  | { do: 'undo' | 'pause' | 'reload' | 'practise' | 'today' | 'turn'; tab: number }
  | { do: 'break' }
  | { do: 'mend' }
  | { do: 'jump'; by: number }
  | { do: 'import'; events: StudyEvent[] };

/** A log that two tabs write to, and what the moves do to it. */
export interface PlayedLog<E> extends LogStore<E> {
  readonly events: () => Promise<readonly StudyEvent[]>;
  /** Unites it with the log of another device. */
  readonly merge: (events: readonly StudyEvent[]) => Promise<void>;
  /** While it fails, nothing can be written. */
  readonly fail: (failing: boolean) => void;
}

/** Two tabs over one log, played by random moves; each reload opens the room from what the log and the session say. */
export async function play<E>(moves: readonly Move[], log: PlayedLog<E>): Promise<void> {
  let failing = false;
  const breakDown = (now: boolean): void => {
    failing = now;
    log.fail(now);
  };
  const made = new Map<string, NewEvent>();
  let now = { at: MONDAY, offset: BERLIN };
  let count = 0;
  const newId = () => `id-${count++}`;
  const tabs = [0, 1].map(() => ({
    room: openRoom([sample], DEFAULT_SETTINGS, [], now, null),
    recorder: createRecorder<E>(
      log,
      () => undefined,
      () => undefined,
    ),
  }));
  const record = async (tab: (typeof tabs)[number], event: NewEvent | null) => {
    if (!event) return;
    made.set(event.id, event);
    await tab.recorder.record(event);
    const written = await log.events();
    for (const other of tabs) {
      const placed = written.find(({ id }) => id === event.id);
      if (other !== tab && placed) other.room = withForeign(other.room, placed, now);
    }
  };
  for (const move of moves) {
    now = { ...now, at: now.at + 60_000 };
    if (move.do === 'break') breakDown(true);
    else if (move.do === 'mend') breakDown(false);
    else if (move.do === 'jump') now = { ...now, at: Math.max(0, now.at + move.by) };
    else if (move.do === 'import') {
      const before = new Set((await log.events()).map(({ id }) => id));
      for (const event of move.events) if (!before.has(event.id)) made.set(event.id, event);
      log.fail(false);
      await log.merge(move.events);
      log.fail(failing);
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
      } else if (move.do === 'pause') {
        const step = pauseCard(tab.room, now, newId());
        tab.room = step.room;
        await record(tab, step.event);
      } else if (move.do === 'practise') tab.room = practiseAnyway(tab.room, now);
      else if (move.do === 'today') tab.room = startToday(tab.room, now);
      else if (move.do === 'turn') {
        const direction = tab.room.settings.direction === 'en-de' ? 'de-en' : 'en-de';
        tab.room = withSettings(tab.room, { ...tab.room.settings, direction }, now, null);
      } else {
        // What a page cannot write it warns about before it is left; here it is written once the store works again.
        log.fail(false);
        await tab.recorder.retry();
        log.fail(failing);
        tab.room = openRoom([sample], tab.room.settings, await log.events(), now, tab.room.session);
      }
      if (tab.room.session) {
        const { done, total } = progressOf(tab.room.session);
        expect(done).toBeGreaterThanOrEqual(0);
        expect(done).toBeLessThanOrEqual(total);
      }
    }
  }
  log.fail(false);
  for (const { recorder } of tabs) await recorder.retry();
  const events = await log.events();

  // Complete: every event that was made is in the log, once and unchanged.
  expect(new Set(events.map(({ id }) => id))).toEqual(new Set(made.keys()));
  expect(events).toHaveLength(made.size);
  for (const event of events) expect(event).toMatchObject(made.get(event.id)!);
  // Consistent: what counts is the reviews without those taken back, and each card can be placed in time.
  const undone = new Set(events.flatMap((event) => (event.kind === 'undo' ? [event.target] : [])));
  const { memories, reviews } = foldLog(events, now.at);
  const counting = events.filter((event) => event.kind === 'review' && !undone.has(event.id));
  expect(reviews).toHaveLength(counting.length);
  for (const memory of memories.values()) expect(typeof isDue(memory, now)).toBe('boolean');
}

const tab = fc.nat(1);
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({ do: fc.constant('rate' as const), tab, rating: fc.constantFrom<Rating>(1, 2, 3, 4) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'undo' as const,
        'pause' as const,
        'reload' as const,
        'practise' as const,
        'today' as const,
        'turn' as const,
      ),
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

/** So many moves, one after the other. */
export const anyMoves = (count: number) => fc.array(anyMove, { minLength: count, maxLength: count });
