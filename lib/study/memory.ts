import {
  createEmptyCard,
  fsrs,
  Rating as Fsrs,
  StrategyMode,
  type Card as FsrsCard,
  type FSRS,
  type Grade,
} from 'ts-fsrs';
import { localTime, studyDay } from './day.ts';
import { RATINGS, RETENTION_MAX, RETENTION_MIN, type Rating } from './review.ts';

/**
 * What stands around FSRS-6 and its default parameters (log loss .339 on 350 million reviews, open-spaced-repetition
 * benchmark). One step only: a forgotten card comes back within the session, everything else is planned by the day.
 */
export const SCHEDULE = Object.freeze({ againMinutes: 1, longestDays: 3650 });

/** When a card is due: from a moment on, or from the beginning of a study day on, wherever the learner is then. */
export type Due = { readonly kind: 'moment'; readonly at: number } | { readonly kind: 'day'; readonly day: number };

/** What is known about one card in one direction after its reviews. */
export interface Memory {
  /** FSRS's own state; its dates are shifted so that UTC days are study days. */
  readonly fsrs: FsrsCard;
  readonly due: Due;
  /** When it was last reviewed, milliseconds since 1970, and on which study day. */
  readonly at: number;
  readonly day: number;
  readonly reviews: number;
  readonly lapses: number;
}

export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

/** How long until a card returns: minutes when it is still being learnt, else whole days. */
export type Interval = { readonly unit: 'minute' | 'day'; readonly count: number };

const GRADES: Readonly<Record<Rating, Grade>> = Object.freeze({
  1: Fsrs.Again,
  2: Fsrs.Hard,
  3: Fsrs.Good,
  4: Fsrs.Easy,
});

const schedulers = new Map<number, FSRS>();

/** One scheduler for each wished retention, in whole percent. */
function schedulerFor(retention: number): FSRS {
  const percent = Math.round(Math.min(RETENTION_MAX, Math.max(RETENTION_MIN, retention)) * 100);
  const known = schedulers.get(percent);
  if (known) return known;
  const made = fsrs({
    request_retention: percent / 100,
    maximum_interval: SCHEDULE.longestDays,
    enable_fuzz: false,
  }).useStrategy(StrategyMode.LEARNING_STEPS, () => ({
    1: { scheduled_minutes: SCHEDULE.againMinutes, next_step: 0 },
  }));
  schedulers.set(percent, made);
  return made;
}

/** The memory after one more review; null stands for a card never reviewed. */
export function afterReview(memory: Memory | null, rating: Rating, when: Moment, retention: number): Memory {
  const local = localFor(memory, when);
  const card = memory ? memory.fsrs : createEmptyCard(local);
  const next = schedulerFor(retention).next(card, local, GRADES[rating]).card;
  const day = Math.max(studyDay(when.at, when.offset), memory?.day ?? -Infinity);
  const interval = intervalOf(next);
  return {
    fsrs: next,
    due:
      interval.unit === 'minute'
        ? { kind: 'moment', at: when.at + interval.count * 60_000 }
        : { kind: 'day', day: day + interval.count },
    at: when.at,
    day,
    reviews: (memory?.reviews ?? 0) + 1,
    lapses: next.lapses,
  };
}

/** What each rating would lead to now. */
export function previewRatings(memory: Memory | null, when: Moment, retention: number): Record<Rating, Interval> {
  const local = localFor(memory, when);
  const card = memory ? memory.fsrs : createEmptyCard(local);
  const scheduler = schedulerFor(retention);
  const entries = RATINGS.map(
    (rating) => [rating, intervalOf(scheduler.next(card, local, GRADES[rating]).card)] as const,
  );
  return Object.fromEntries(entries) as Record<Rating, Interval>;
}

/** The probability of recall at a moment, 0 to 1; null for a card never reviewed. */
export function retrievability(memory: Memory, when: Moment): number {
  return schedulerFor(RETENTION_MAX).get_retrievability(memory.fsrs, localFor(memory, when), false);
}

export function isDue(memory: Memory, when: Moment): boolean {
  if (memory.due.kind === 'day') return studyDay(when.at, when.offset) >= memory.due.day;
  // A step of minutes never outlives its day, whatever the clock did in between.
  return when.at >= memory.due.at || studyDay(when.at, when.offset) !== memory.day;
}

/** FSRS refuses time that runs backwards; travelling west past 4 o'clock can make it do so by a day. */
function localFor(memory: Memory | null, when: Moment): Date {
  const local = localTime(when.at, when.offset);
  return new Date(Math.max(local, memory?.fsrs.last_review?.getTime() ?? -Infinity));
}

function intervalOf(card: FsrsCard): Interval {
  return card.scheduled_days === 0
    ? { unit: 'minute', count: SCHEDULE.againMinutes }
    : { unit: 'day', count: card.scheduled_days };
}
