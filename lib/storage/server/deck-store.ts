import type { Result } from '../../decks/result.ts';

/**
 * Why the deck store did not do as asked:
 *
 * - `missing`: no deck has this id, or the deck has no such revision (any more);
 * - `deleted`: the deck was deleted; its author can bring it back for a while;
 * - `wrong-key`: the editing key is not this deck's;
 * - `conflict`: the deck has changed since the version that the change was made from;
 * - `duplicate`: the id is taken;
 * - `not-empty`: a backup goes into an empty store only;
 * - `damaged`: what is stored, or a backup, is not what was written;
 * - `full`: the disk is full;
 * - `newer`: the store was written by a newer version of the app;
 * - `unavailable`: the store cannot be reached or written; trying again may help.
 */
export type StoreErrorCode =
  | 'missing'
  | 'deleted'
  | 'wrong-key'
  | 'conflict'
  | 'duplicate'
  | 'not-empty'
  | 'damaged'
  | 'full'
  | 'newer'
  | 'unavailable';

/** `version` is the current version, where the error is about versions (`deleted`, `conflict`). */
export interface StoreError {
  readonly code: StoreErrorCode;
  readonly version?: string;
}

export type Stored<T> = Promise<Result<T, StoreError>>;

/** One revision of a deck. All times are milliseconds since 1970. */
export interface StoredDeck {
  readonly id: string;
  /** Counts from 1. */
  readonly revision: number;
  /** Names this revision and its content; what an update expects. See {@link versionOf}. */
  readonly version: string;
  /** The deck as JSON, exactly as it was stored. */
  readonly text: string;
  readonly createdAt: number;
  /** When this revision was made. */
  readonly changedAt: number;
}

/** A deck's text on its way into the store; `digest` is {@link digestOf} the text. */
export interface DeckText {
  readonly text: string;
  readonly digest: string;
}

export interface NewDeck extends DeckText {
  readonly id: string;
  /** {@link hashKey} of the editing key; the key itself is never stored. */
  readonly keyHash: string;
  readonly now: number;
}

export interface Change extends DeckText {
  readonly id: string;
  readonly keyHash: string;
  /** The version that the change was made from. */
  readonly expected: string;
  readonly now: number;
}

export interface Removal {
  readonly id: string;
  readonly keyHash: string;
  /** The version that is to be deleted; null deletes whatever there is. */
  readonly expected: string | null;
  readonly now: number;
}

export interface Version {
  readonly revision: number;
  readonly version: string;
}

/** A whole store, row by row: every deck, followed by its revisions from the oldest to the newest. */
export type StoreRow =
  | {
      readonly kind: 'deck';
      readonly id: string;
      readonly keyHash: string;
      readonly revision: number;
      readonly digest: string;
      readonly createdAt: number;
      readonly changedAt: number;
      readonly deletedAt: number | null;
    }
  | {
      readonly kind: 'revision';
      readonly deckId: string;
      readonly number: number;
      readonly digest: string;
      readonly text: string;
      readonly madeAt: number;
    };

/**
 * Decks under a short link. Revisions are immutable. Whatever a method resolves to has happened for good: it is on the
 * disk. Nothing rejects but {@link DeckStore.rows}. Ids and keys are made by the caller, and time is told.
 */
export interface DeckStore {
  readonly kind: 'sqlite' | 'postgres';
  create(deck: NewDeck): Stored<Version>;
  /** The current revision, or that with a number, as long as the deck is not deleted. */
  read(id: string, revision?: number): Stored<StoredDeck>;
  /**
   * Makes a new revision when the deck is still the expected version. The same text again makes none, whatever was
   * expected, so that a repeated request does no harm. Brings a deleted deck back when that is what was expected.
   */
  update(change: Change): Stored<Version>;
  /** Deletes softly. Deleting again changes nothing. */
  remove(removal: Removal): Stored<Version>;
  /** Removes for good what was deleted, or replaced by a newer revision, before these times; how many decks went. */
  purge(before: { readonly deleted: number; readonly replaced: number }): Stored<number>;
  health(): Stored<void>;
  close(): Promise<void>;
  /** Everything as it is at one moment, while others go on writing. Rejects with a {@link StoreFailure}. */
  rows(): AsyncIterable<StoreRow>;
  /**
   * Takes in everything that {@link rows} gave, or, when anything fails, nothing; `rows` may reject to say so.
   * Refuses a store that is not empty, unless it is to be replaced.
   */
  fill(rows: AsyncIterable<StoreRow>, replace: boolean): Stored<void>;
}

/** A {@link StoreError} on its way through code that throws. */
export class StoreFailure extends Error {
  readonly error: StoreError;

  constructor(code: StoreErrorCode, cause?: unknown) {
    super(code, { cause });
    this.error = { code };
  }
}

/** "3-" and a digest, or "3-deleted". The digest keeps versions apart after an older backup was restored. */
export function versionOf(row: {
  readonly revision: number;
  readonly digest: string;
  readonly deletedAt?: number | null;
}): string {
  return `${row.revision}-${row.deletedAt == null ? row.digest : 'deleted'}`;
}
