import type { Card, Source } from '../deck.ts';

/**
 * Why a file holds no deck.
 *
 * - `empty`: there is no pair in it;
 * - `damaged`: it is cut or broken, or not what its name says;
 * - `too-large`: over a limit, packed or unpacked; `too-many-cards`: over the number of cards a deck may have;
 * - `unsafe`: it tries something a file of its kind has no business with (an archive that unpacks without end, XML that
 *   declares entities);
 * - `newer-version`: made by a newer version of the app, or in a version of the format that is not known here;
 * - `no-table`: its lines do not fall into columns;
 * - `other-languages`: its texts are in other languages than English and German.
 */
export type FileError =
  'empty' | 'damaged' | 'too-large' | 'too-many-cards' | 'unsafe' | 'newer-version' | 'no-table' | 'other-languages';

/** What a file says about its deck as a whole; null where it says nothing. */
export interface FileDetails {
  readonly id: string | null;
  readonly title: string | null;
  readonly description: string | null;
  readonly source: Source;
}

/** What was read from a file. */
export interface FileReading {
  readonly details: FileDetails;
  /** Each id once. Cards from a file that knows nothing of segments have none; `lineUp` makes them. */
  readonly cards: readonly Card[];
  /** Entries that hold no pair, or one that is too long or was there already. */
  readonly skipped: number;
}
