import * as v from 'valibot';
import type { Direction } from './direction.ts';

/** How well it went, as in FSRS: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4;

export const RATINGS: readonly Rating[] = Object.freeze([1, 2, 3, 4]);

/** The ways to practise a card; `free` is for those that nobody has translated, and never rated. */
export type Practice = 'read' | 'recall' | 'type' | 'cloze' | 'order' | 'listen' | 'free';

/** Whether the whole answer is typed, and graded. */
export function isTyped(practice: Practice): boolean {
  return practice === 'type' || practice === 'listen';
}

/** Whether nothing is hidden and nothing rated, so that the schedule has no part in it. */
export function isOpen(practice: Practice): practice is 'read' | 'free' {
  return practice === 'read' || practice === 'free';
}

interface EventBase {
  readonly version: 1;
  /** Unique for good (a UUID): two logs are merged by uniting their ids. */
  readonly id: string;
  /** The browser profile it happened in (a UUID, made once). */
  readonly device: string;
  /** Counts up on that device, so that events keep their order when its clock does not. */
  readonly seq: number;
  /** Milliseconds since 1970, as the device's clock had it. */
  readonly at: number;
  /** Minutes east of UTC at that moment: the day it happened on is part of the event, whoever reads it later. */
  readonly offset: number;
  readonly deckId: string;
  readonly cardId: string;
  readonly direction: Direction;
}

/** A card was rated. */
export interface ReviewEvent extends EventBase {
  readonly kind: 'review';
  readonly rating: Rating;
  readonly practice: Practice;
  /** The wished probability of recall then (0.7 to 0.97): a changed wish must not move the cards already planned. */
  readonly retention: number;
  /** Milliseconds from prompt to rating, null where unknown. */
  readonly took: number | null;
  /** The kinds of error found in a typed answer ("negation", "order" …); absent when nothing was typed. */
  readonly errors?: readonly string[];
  /** The words of the rendering that the answer had not, or had otherwise; absent when there are none. */
  readonly missed?: readonly string[];
}

/** How many words, and of how many letters, a review remembers at most. */
export const MISSED_LIMITS = Object.freeze({ words: 12, letters: 80 });

/** A review was taken back. Nothing is ever deleted from the log. */
export interface UndoEvent extends EventBase {
  readonly kind: 'undo';
  /** The id of the review that does not count any more. */
  readonly target: string;
}

/** A card was taken out of the queue in one direction, or let back in; the last word about it counts. */
export interface PauseEvent extends EventBase {
  readonly kind: 'pause';
  readonly paused: boolean;
}

export type StudyEvent = ReviewEvent | UndoEvent | PauseEvent;

/** An event as it happens; the log itself adds on which device, and as the how-manieth. */
export type NewReview = Omit<ReviewEvent, 'device' | 'seq'>;
export type NewPause = Omit<PauseEvent, 'device' | 'seq'>;
export type NewEvent = NewReview | NewPause | Omit<UndoEvent, 'device' | 'seq'>;

export const RETENTION_MIN = 0.7;
export const RETENTION_MAX = 0.97;

/** 275760-09-13, the last moment a `Date` can hold, is 8.64e15; events are kept well inside it. */
const TIME_MAX = 4e15;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const wholeNumber = v.pipe(v.number(), v.safeInteger());
const base = {
  version: v.literal(1),
  id,
  device: id,
  seq: v.pipe(wholeNumber, v.minValue(0)),
  at: v.pipe(wholeNumber, v.minValue(0), v.maxValue(TIME_MAX)),
  offset: v.pipe(wholeNumber, v.minValue(-1080), v.maxValue(1080)),
  deckId: id,
  cardId: id,
  direction: v.picklist(['en-de', 'de-en']),
};

const event = v.variant('kind', [
  v.object({
    ...base,
    kind: v.literal('review'),
    rating: v.picklist([1, 2, 3, 4]),
    practice: v.picklist(['read', 'recall', 'type', 'cloze', 'order', 'listen', 'free']),
    retention: v.pipe(v.number(), v.minValue(RETENTION_MIN), v.maxValue(RETENTION_MAX)),
    took: v.nullable(v.pipe(wholeNumber, v.minValue(0))),
    errors: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(20))),
    missed: v.exactOptional(
      v.pipe(v.array(v.pipe(v.string(), v.maxLength(MISSED_LIMITS.letters))), v.maxLength(MISSED_LIMITS.words)),
    ),
  }),
  v.object({ ...base, kind: v.literal('undo'), target: id }),
  v.object({ ...base, kind: v.literal('pause'), paused: v.boolean() }),
]);

/** Reads an event from a store or a file; null for anything that is not one, unknown versions included. */
export function parseEvent(value: unknown): StudyEvent | null {
  const parsed = v.safeParse(event, value);
  return parsed.success ? parsed.output : null;
}
