import { studyDay } from '#lib/study/day.ts';
import type { Due, Interval, Moment } from '#lib/study/memory.ts';
import { dueMoment, planOf, untranslatedIn } from '#lib/study/queue.ts';
import { isOpen } from '#lib/study/review.ts';
import { queueIn, type Room } from '#lib/study/room.ts';

/** What there still is to do when no card is on the table. */
export interface EndView {
  /** Whether this practice asks for anything, and so follows a schedule. */
  readonly asks: boolean;
  /** Whether there are cards at all. */
  readonly cards: boolean;
  /** Whether some of them are on today. */
  readonly today: boolean;
  /** How many the limits of a day keep for another one. */
  readonly held: number;
  /** How long until the next one comes back; null when none is planned. */
  readonly wait: Interval | null;
  /** Whether there is something to translate freely. */
  readonly untranslated: boolean;
}

export function endView(room: Room, when: Moment): EndView {
  const queue = queueIn(room, when);
  return {
    asks: !isOpen(room.settings.practice),
    cards: queue.all.length > 0,
    today: planOf(queue).length > 0,
    held: queue.heldBack.due + queue.heldBack.fresh,
    wait: queue.next && waitUntil(queue.next, when),
    untranslated: untranslatedIn(room.decks).length > 0,
  };
}

/** How long until a due date, as one would say it: minutes today, days else. */
function waitUntil(due: Due, when: Moment): Interval {
  if (due.kind === 'day') return { unit: 'day', count: Math.max(0, due.day - studyDay(when.at, when.offset)) };
  return { unit: 'minute', count: Math.max(1, Math.ceil((dueMoment(due, when.offset) - when.at) / 60_000)) };
}
