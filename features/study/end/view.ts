import type { Interval, Moment } from '#lib/study/memory.ts';
import { studyDay } from '#lib/study/day.ts';
import { dueMoment } from '#lib/study/queue.ts';
import type { Due } from '#lib/study/memory.ts';

/** How long until a due date, as one would say it: minutes today, days else. */
export function waitUntil(due: Due, when: Moment): Interval {
  if (due.kind === 'day') return { unit: 'day', count: Math.max(0, due.day - studyDay(when.at, when.offset)) };
  return { unit: 'minute', count: Math.max(1, Math.ceil((dueMoment(due, when.offset) - when.at) / 60_000)) };
}
