import fc from 'fast-check';
import { expect } from 'vitest';
import { memoryKey } from '#lib/study/direction.ts';
import { isDue } from '#lib/study/memory.ts';
import { createRecorder, type LogStore } from '#lib/study/recorder.ts';
import type { NewEvent, Rating, StudyEvent } from '#lib/study/review.ts';
import {
  cardOnTable,
  openRoom,
  pauseCard,
  practiseAnyway,
  rateCard,
  startToday,
  undoLast,
  withForeign,
  withLog,
  withSession,
  withSettings,
  type Room,
} from '#lib/study/room.ts';
import { foldLog } from '#lib/study/schedule.ts';
import { progressOf, reveal } from '#lib/study/session.ts';
import { DEFAULT_SETTINGS } from '#lib/study/settings.ts';
import { BERLIN, DAY, deck, MONDAY, review } from './samples.ts';

const sample = deck(['a', 'b', 'c', 'd']);

/**
 * What can happen. `break`, `mend`: the disk fills up, and has room again. `offline`, `online`: nothing passes between
 * the tabs, which is all that a network could do for them, and then they hear of each other again.
 */
export type Move =
  | { do: 'answer'; tab: number; rating: Rating }
  | { do: 'undo' | 'pause' | 'reload' | 'practise' | 'today' | 'turn'; tab: number }
  | { do: 'break' }
  | { do: 'mend' }
  | { do: 'offline' }
  | { do: 'online' }
  | { do: 'jump'; by: number }
  | { do: 'import'; events: StudyEvent[] };

/** How often something happened that left a trace: moves that found nothing to do are not counted. */
export type Tally = Record<Move['do'] | 'secondTab', number>;

export const NOTHING_YET: Readonly<Tally> = Object.freeze({
  ...{ answer: 0, undo: 0, pause: 0, reload: 0, practise: 0, today: 0, turn: 0 },
  ...{ break: 0, mend: 0, offline: 0, online: 0, jump: 0, import: 0, secondTab: 0 },
});

/** A log that two tabs write to, and what the moves do to it. */
export interface PlayedLog<E> extends LogStore<E> {
  readonly events: () => Promise<readonly StudyEvent[]>;
  /** Unites it with the log of another device. */
  readonly merge: (events: readonly StudyEvent[]) => Promise<void>;
  /** While it fails, nothing can be written. */
  readonly fail: (failing: boolean) => void;
}

/** Two tabs over one log, played by random moves; each reload opens the room from what the log and the session say. */
export async function play<E>(moves: readonly Move[], log: PlayedLog<E>): Promise<Tally> {
  const tally = { ...NOTHING_YET };
  let failing = false;
  let online = true;
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
  type Tab = (typeof tabs)[number];
  const record = async (tab: Tab, event: NewEvent | null, kind: 'answer' | 'undo' | 'pause') => {
    if (!event) return;
    tally[kind]++;
    if (tab === tabs[1]) tally.secondTab++;
    expect(made.has(event.id)).toBe(false);
    made.set(event.id, event);
    await tab.recorder.record(event);
    const written = await log.events();
    const placed = written.find(({ id }) => id === event.id);
    if (!placed || !online) return;
    for (const other of tabs) if (other !== tab) other.room = withForeign(other.room, placed, now);
  };
  /** Opens a tab anew, or tells it of all that the log holds. */
  const readAnew = async (tab: Tab, read: (room: Room, events: readonly StudyEvent[]) => Room) => {
    // What a page cannot write it warns about before it is left; here it is written once the store works again.
    log.fail(false);
    await tab.recorder.retry();
    log.fail(failing);
    tab.room = read(tab.room, await log.events());
  };
  for (const move of moves) {
    now = { ...now, at: now.at + 60_000 };
    if (move.do === 'break' || move.do === 'mend') {
      breakDown(move.do === 'break');
      tally[move.do]++;
    } else if (move.do === 'offline') {
      online = false;
      tally.offline++;
    } else if (move.do === 'online') {
      online = true;
      tally.online++;
      for (const tab of tabs) await readAnew(tab, (room, events) => withLog(room, events, now));
    } else if (move.do === 'jump') {
      now = { ...now, at: Math.max(0, now.at + move.by) };
      tally.jump++;
    } else if (move.do === 'import') {
      const before = new Set((await log.events()).map(({ id }) => id));
      const fresh = move.events.filter(({ id }) => !before.has(id));
      for (const event of fresh) if (!made.has(event.id)) made.set(event.id, event);
      if (fresh.length > 0) tally.import++;
      log.fail(false);
      await log.merge(move.events);
      log.fail(failing);
    } else {
      const tab = tabs[move.tab]!;
      if (move.do === 'answer') {
        const before = withSession(tab.room, reveal);
        const asked = before.session?.scheduled ? cardOnTable(before)?.card.id : undefined;
        const step = rateCard(before, move.rating, now, newId());
        // No answer to a card that is asked goes unrecorded, and nothing else is recorded.
        if (asked === undefined) expect(step.event).toBeNull();
        else expect(step.event).toMatchObject({ kind: 'review', cardId: asked, rating: move.rating });
        tab.room = step.room;
        await record(tab, step.event, 'answer');
      } else if (move.do === 'undo') {
        const before = tab.room.schedule.reviews;
        const last = tab.room.session?.answers.at(-1)?.reviewId ?? null;
        const step = undoLast(tab.room, now, newId());
        if (step.event?.kind === 'undo') {
          const { target } = step.event;
          // The last answer of this round, unless nothing has been answered in it.
          if (last !== null) expect(target).toBe(last);
          expect(before.filter(({ event }) => event.id === target)).toHaveLength(1);
          expect(step.room.schedule.reviews).toEqual(before.filter(({ event }) => event.id !== target));
        }
        tab.room = step.room;
        await record(tab, step.event, 'undo');
      } else if (move.do === 'pause') {
        const step = pauseCard(tab.room, now, newId());
        tab.room = step.room;
        await record(tab, step.event, 'pause');
      } else {
        tally[move.do]++;
        if (move.do === 'practise') tab.room = practiseAnyway(tab.room, now);
        else if (move.do === 'today') tab.room = startToday(tab.room, now);
        else if (move.do === 'turn') {
          const direction = tab.room.settings.direction === 'en-de' ? 'de-en' : 'en-de';
          tab.room = withSettings(tab.room, { ...tab.room.settings, direction }, now, null);
        } else {
          await readAnew(tab, ({ settings, session }, events) => {
            const room = openRoom([sample], settings, events, now, session);
            // What another tab has said just before may arrive only now, when the log has told it already.
            const late = events.at(-1);
            return late ? withForeign(room, late, now) : room;
          });
        }
      }
      const counted = tab.room.schedule.reviews.map(({ event }) => event.id);
      expect(new Set(counted).size).toBe(counted.length);
      if (tab.room.session) {
        const { done, total } = progressOf(tab.room.session);
        expect(done).toBeGreaterThanOrEqual(0);
        expect(done).toBeLessThanOrEqual(total);
      }
    }
  }
  log.fail(false);
  for (const { recorder } of tabs) await recorder.retry();
  checkLog(await log.events(), made, now);
  return tally;
}

function checkLog(
  events: readonly StudyEvent[],
  made: ReadonlyMap<string, NewEvent>,
  now: { at: number; offset: number },
) {
  // Complete: every event that was made is in the log, once and unchanged, and no two hold one place.
  expect(new Set(events.map(({ id }) => id))).toEqual(new Set(made.keys()));
  expect(events).toHaveLength(made.size);
  expect(new Set(events.map(({ device, seq }) => `${device} ${seq}`)).size).toBe(events.length);
  for (const event of events) expect(event).toMatchObject(made.get(event.id)!);
  // Consistent: what counts is the reviews without those taken back, card by card, and each can be placed in time.
  const undone = new Set(events.flatMap((event) => (event.kind === 'undo' ? [event.target] : [])));
  const counting = new Map<string, number>();
  for (const event of events) {
    if (event.kind !== 'review' || undone.has(event.id)) continue;
    const key = memoryKey(event.cardId, event.direction);
    counting.set(key, (counting.get(key) ?? 0) + 1);
  }
  const { memories } = foldLog(events, now.at);
  expect(new Map([...memories].map(([key, { reviews }]) => [key, reviews]))).toEqual(counting);
  for (const memory of memories.values()) expect(typeof isDue(memory, now)).toBe('boolean');
}

const tab = fc.nat(1);
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ do: fc.constant('answer' as const), tab, rating: fc.constantFrom<Rating>(1, 2, 3, 4) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom(
        ...(['undo', 'undo', 'undo', 'reload', 'reload', 'today', 'today', 'pause', 'practise', 'turn'] as const),
      ),
      tab,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Move>({ do: 'break' }, { do: 'mend' }, { do: 'offline' }, { do: 'online' }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('jump' as const),
      by: fc.oneof(fc.constant(DAY), fc.integer({ min: -400 * DAY, max: 400 * DAY })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.nat(200), { minLength: 1, maxLength: 5 }).map((ids) => ({
      do: 'import' as const,
      events: ids.map((id) =>
        review({ id: `phone-${id}`, device: 'phone', seq: id, at: MONDAY - 400 * DAY + id * DAY }),
      ),
    })),
  },
);

/** So many moves, one after the other. */
export const anyMoves = (count: number) => fc.array(anyMove, { minLength: count, maxLength: count });
