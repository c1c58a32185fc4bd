import type { Pairs } from './pair.ts';

/** Every kind of repair; each has a sentence in both languages for when it is done, undone and redone. */
export const REPAIRS = [
  'join',
  'split',
  'shift',
  'realign',
  'text',
  'link',
  'unpair',
  'pair',
  'quotation',
  'rendering',
  'unmark',
  'speaker',
  'role',
  'note',
  'original',
  'relation',
  'accept',
  'unaccept',
  'move',
  'drop',
  'keep',
  'confirm',
] as const;

export type RepairKind = (typeof REPAIRS)[number];

/** What a step did, to which pair, and when: enough to tell of it and to lead back to the place. */
export interface Repair {
  readonly kind: RepairKind;
  readonly key: string;
  /** The field that was typed in, null for anything but typing. */
  readonly field: string | null;
  /** The number of the segment it was about, from 1 on; null where it was about none. */
  readonly segment: number | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * Does a repair, `change`, as one step; false when that changed nothing. With a `field` it is typing there, and letters
 * typed on end are one step; `segment` is the number of the segment it is about, from 1 on.
 */
export type DoRepair = (
  kind: RepairKind,
  key: string,
  change: (pairs: Pairs) => Pairs,
  about?: { readonly field?: string; readonly segment?: number },
) => boolean;

/** Letters typed into one field make one step as long as no pause between them is longer than this, in milliseconds. */
const PAUSE = 3000;

/** Whether a repair only goes on with the one before. */
export function goesOn(repair: Repair, before: Repair | undefined): boolean {
  return (
    before !== undefined &&
    repair.field !== null &&
    repair.field === before.field &&
    repair.key === before.key &&
    repair.at - before.at < PAUSE
  );
}
