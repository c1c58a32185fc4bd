const MINUTE = 60_000;
const DAY = 86_400_000;

/** The hour of the night at which one study day ends and the next begins: who learns past midnight is not early. */
const ROLLOVER_HOURS = 4;

/**
 * The study day a moment belongs to, counted from 1970-01-01. `at` in milliseconds since 1970, `offset` in minutes east
 * of UTC, so the day is the learner's own wherever and in whichever season it is computed.
 */
export function studyDay(at: number, offset: number): number {
  return Math.floor(localTime(at, offset) / DAY);
}

/** The moment shifted so that its UTC day is its study day: what a scheduler that counts UTC days needs. */
export function localTime(at: number, offset: number): number {
  return at + offset * MINUTE - ROLLOVER_HOURS * 60 * MINUTE;
}

/** The moment a study day begins, as seen from a place `offset` minutes east of UTC. */
export function dayStart(day: number, offset: number): number {
  return day * DAY - offset * MINUTE + ROLLOVER_HOURS * 60 * MINUTE;
}
