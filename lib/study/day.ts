const MINUTE = 60_000;
const DAY = 86_400_000;

/** One study day ends and the next begins at 4 in the night: who learns past midnight is not early. */
const ROLLOVER = 4 * 60 * MINUTE;

/**
 * The study day a moment belongs to, counted from 1970-01-01. `at` in milliseconds since 1970, `offset` in minutes east
 * of UTC, so the day is the learner's own wherever and in whichever season it is computed.
 */
export function studyDay(at: number, offset: number): number {
  return Math.floor((at + offset * MINUTE - ROLLOVER) / DAY);
}

/** The moment a study day begins, as seen from a place `offset` minutes east of UTC. */
export function dayStart(day: number, offset: number): number {
  return day * DAY - offset * MINUTE + ROLLOVER;
}

/** The UTC midnight that carries a study day's date: to be shown with `timeZone: 'UTC'`. */
export function dateOf(day: number): Date {
  return new Date(day * DAY);
}

/** 0 Monday to 6 Sunday. 1970-01-01 was a Thursday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}
