import { FSRSAlgorithm, type FSRSState } from 'ts-fsrs';
import { studyDay } from './day.ts';
import { RETENTION_MAX, RETENTION_MIN, type Rating } from './review.ts';

/**
 * What stands around FSRS-6 and its default parameters (log loss .339 on 350 million reviews, open-spaced-repetition
 * benchmark). One step only: a forgotten card comes back within the session, everything else is planned by the day.
 */
export const SCHEDULE = Object.freeze({ againMinutes: 1, longestDays: 3650, leechLapses: 6 });

/** When a card is due: from a moment on, or from the beginning of a study day on, wherever the learner is then. */
export type Due = { readonly kind: 'moment'; readonly at: number } | { readonly kind: 'day'; readonly day: number };

/** What is known about one card in one direction after its reviews. */
export interface Memory {
  /** Days until the probability of recall has fallen to 90 %. */
  readonly stability: number;
  /** 1 (easy) to 10. */
  readonly difficulty: number;
  /** Whether it is planned by the day; otherwise it was forgotten last time and is being learnt (again). */
  readonly known: boolean;
  readonly due: Due;
  /** When it was last reviewed, milliseconds since 1970, and on which study day. */
  readonly at: number;
  readonly day: number;
  /** The study day it was met for the first time. */
  readonly met: number;
  readonly reviews: number;
  /** How often it was forgotten after it had been known. */
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

const AGAIN: Interval = Object.freeze({ unit: 'minute', count: SCHEDULE.againMinutes });

const algorithms = new Map<number, FSRSAlgorithm>();

/** One algorithm for each wished retention, in whole percent. */
function algorithmFor(retention: number): FSRSAlgorithm {
  const percent = Math.round(Math.min(RETENTION_MAX, Math.max(RETENTION_MIN, retention)) * 100);
  const known = algorithms.get(percent);
  if (known) return known;
  const made = new FSRSAlgorithm({
    request_retention: percent / 100,
    maximum_interval: SCHEDULE.longestDays,
    enable_fuzz: false,
  });
  algorithms.set(percent, made);
  return made;
}

/** The memory after one more review; null stands for a card never reviewed. */
export function afterReview(memory: Memory | null, rating: Rating, when: Moment, retention: number): Memory {
  const algorithm = algorithmFor(retention);
  const stateAfter = statesAfter(algorithm, memory, when);
  const state = stateAfter(rating);
  const interval = rating === 1 ? AGAIN : intervalsAfter(algorithm, memory, stateAfter)[rating];
  const day = Math.max(studyDay(when.at, when.offset), memory?.day ?? -Infinity);
  return {
    stability: state.stability,
    difficulty: state.difficulty,
    known: rating !== 1,
    due:
      interval.unit === 'minute'
        ? { kind: 'moment', at: when.at + interval.count * 60_000 }
        : { kind: 'day', day: day + interval.count },
    at: when.at,
    day,
    met: memory?.met ?? day,
    reviews: (memory?.reviews ?? 0) + 1,
    lapses: (memory?.lapses ?? 0) + (memory?.known && rating === 1 ? 1 : 0),
  };
}

/** What each rating would lead to now. */
export function previewRatings(memory: Memory | null, when: Moment, retention: number): Record<Rating, Interval> {
  const algorithm = algorithmFor(retention);
  return intervalsAfter(algorithm, memory, statesAfter(algorithm, memory, when));
}

/** The probability of recall at a moment, 0 to 1. */
export function retrievability(memory: Memory, when: Moment): number {
  return algorithmFor(RETENTION_MAX).forgetting_curve(daysSince(memory, when), memory.stability);
}

export function isDue(memory: Memory, when: Moment): boolean {
  if (memory.due.kind === 'day') return studyDay(when.at, when.offset) >= memory.due.day;
  // A step of minutes never outlives its day, whatever the clock did in between.
  return when.at >= memory.due.at || studyDay(when.at, when.offset) !== memory.day;
}

function statesAfter(algorithm: FSRSAlgorithm, memory: Memory | null, when: Moment): (rating: Rating) => FSRSState {
  const days = memory ? daysSince(memory, when) : 0;
  const recall = memory?.known ? algorithm.forgetting_curve(days, memory.stability) : undefined;
  return (rating) => algorithm.next_state(memory, days, rating, recall);
}

/**
 * The intervals of ts-fsrs's own scheduler, with one learning step. A known card keeps them apart (hard < good < easy);
 * a card being learnt takes what the algorithm says. A property test holds this to that scheduler.
 */
function intervalsAfter(
  algorithm: FSRSAlgorithm,
  memory: Memory | null,
  stateAfter: (rating: Rating) => FSRSState,
): Record<Rating, Interval> {
  const days = (rating: Rating): number => algorithm.next_interval(stateAfter(rating).stability, 0);
  let [hard, good, easy] = [days(2), days(3), days(4)];
  if (memory?.known) {
    hard = Math.min(hard, good);
    good = Math.max(good, hard + 1);
    easy = Math.max(easy, good + 1);
  }
  const inDays = (count: number): Interval => ({ unit: 'day', count });
  return { 1: AGAIN, 2: inDays(hard), 3: inDays(good), 4: inDays(easy) };
}

/** FSRS counts whole days, and refuses time that runs backwards; travelling west past 4 o'clock can make it do so. */
function daysSince(memory: Memory, when: Moment): number {
  return Math.max(0, studyDay(when.at, when.offset) - memory.day);
}
