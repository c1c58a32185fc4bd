import * as v from 'valibot';
import type { Direction } from './direction.ts';
import { RETENTION_MAX, RETENTION_MIN, type Practice } from './review.ts';

/** How this learner studies; kept on the device. */
export interface StudySettings {
  readonly version: 1;
  readonly direction: Direction;
  readonly practice: Practice;
  /** The wished probability of recall when a card comes back, 0.7 to 0.97. */
  readonly retention: number;
  /** How many cards may be met for the first time in one study day. */
  readonly newPerDay: number;
  /** How many cards may come back in one study day. */
  readonly reviewsPerDay: number;
  /** How fast quotations are read out, 1 as the voice does by itself. */
  readonly speechRate: number;
  /** Whether a quotation to be heard is read out as soon as it is there. */
  readonly speakAtOnce: boolean;
  /** When the learner last changed any of this, milliseconds since 1970: of two devices the later wish counts. */
  readonly changedAt: number;
}

export const SPEECH_RATE_MIN = 0.5;
export const SPEECH_RATE_MAX = 1.5;

/**
 * Typing the German wording of the English one comes first: the article is German, its readers mostly are too,
 * and understanding what was really said is what they came for. FSRS's own default retention.
 */
export const DEFAULT_SETTINGS: StudySettings = Object.freeze({
  version: 1,
  direction: 'en-de',
  practice: 'type',
  retention: 0.9,
  newPerDay: 20,
  reviewsPerDay: 200,
  speechRate: 1,
  speakAtOnce: true,
  changedAt: 0,
});

const perDay = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(9999));
const speed = v.pipe(v.number(), v.minValue(SPEECH_RATE_MIN), v.maxValue(SPEECH_RATE_MAX));
const settings = v.object({
  version: v.literal(1),
  direction: v.fallback(v.picklist(['en-de', 'de-en']), DEFAULT_SETTINGS.direction),
  practice: v.fallback(
    v.picklist(['read', 'recall', 'type', 'cloze', 'order', 'listen', 'free']),
    DEFAULT_SETTINGS.practice,
  ),
  retention: v.fallback(
    v.pipe(v.number(), v.minValue(RETENTION_MIN), v.maxValue(RETENTION_MAX)),
    DEFAULT_SETTINGS.retention,
  ),
  newPerDay: v.fallback(perDay, DEFAULT_SETTINGS.newPerDay),
  reviewsPerDay: v.fallback(perDay, DEFAULT_SETTINGS.reviewsPerDay),
  speechRate: v.fallback(speed, DEFAULT_SETTINGS.speechRate),
  speakAtOnce: v.fallback(v.boolean(), DEFAULT_SETTINGS.speakAtOnce),
  changedAt: v.fallback(v.pipe(v.number(), v.minValue(0)), DEFAULT_SETTINGS.changedAt),
});

/** Reads stored settings; what is missing or out of range takes its default. */
export function parseSettings(value: unknown): StudySettings {
  const parsed = v.safeParse(settings, value);
  return parsed.success ? parsed.output : DEFAULT_SETTINGS;
}
