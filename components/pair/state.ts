import type { Language } from '#lib/engine/types.ts';

/** Which sides of a card are covered. */
export type Covered = Readonly<Record<Language, boolean>>;

/** What the live region reads out: the words pointed at on both sides, empty where there is no partner. */
export type Spoken = Readonly<Record<Language, string>>;

/** The four states as constants, so that pairs without a change are not drawn anew. */
const states: readonly Covered[] = Object.freeze([
  { en: false, de: false },
  { en: true, de: false },
  { en: false, de: true },
  { en: true, de: true },
]);

export function coveredState(en: boolean, de: boolean): Covered {
  return states[Number(en) + 2 * Number(de)]!;
}
