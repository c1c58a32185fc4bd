import * as v from 'valibot';
import type { Deck } from '../decks/deck.ts';
import { parseDeck } from '../decks/parse.ts';
import { fail, ok, type Result } from '../decks/result.ts';
import { BACKUP_KIND } from './backup-kind.ts';
import { parseOwnAnswer, type OwnAnswer } from './own-answers.ts';
import { parseOwnRendering, type OwnRendering } from './own-renderings.ts';
import { parseEvent, type StudyEvent } from './review.ts';

/** A deck as it is kept; times in milliseconds since 1970. */
export interface KeptDeck {
  readonly id: string;
  readonly deck: Deck;
  readonly madeAt: number;
  readonly changedAt: number;
  /** When it was taken off the shelf; null while it stands there. */
  readonly deletedAt: number | null;
  /** It came by a link to be read, and never stood on the shelf. */
  readonly visiting?: true;
  /** The id of the short link it came by. */
  readonly from?: string | null;
}

/** Work in progress under its id. What it says is for the workbench to read; here it is only carried. */
export interface KeptDraft {
  readonly id: string;
  readonly draft: unknown;
}

/** The key to a short link, by the id of its deck; carried like a draft. */
export interface KeptShare {
  readonly id: string;
  readonly share: unknown;
}

/** Something to remember under its name, carried like a draft. */
export interface KeptSetting {
  readonly id: string;
  readonly value: unknown;
}

/** The records of a device, by kind. */
export interface Records {
  readonly decks: readonly KeptDeck[];
  readonly drafts: readonly KeptDraft[];
  readonly reviews: readonly StudyEvent[];
  readonly answers: readonly OwnAnswer[];
  readonly renderings: readonly OwnRendering[];
  readonly shares: readonly KeptShare[];
  readonly settings: readonly KeptSetting[];
}

/** Records before anybody has looked at them. */
export type RawRecords = { readonly [Kind in keyof Records]: readonly unknown[] };

/** Everything of a device that the learner made, in one file. */
export interface Backup extends Records {
  readonly kind: typeof BACKUP_KIND;
  readonly version: 1;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
}

/** What a file may hold; bytes of the file, numbers of records, levels of nesting in what is only carried. */
export const BACKUP_LIMITS = Object.freeze({
  bytes: 200_000_000,
  decks: 5000,
  drafts: 5000,
  reviews: 1_000_000,
  answers: 200_000,
  renderings: 200_000,
  shares: 5000,
  settings: 1000,
  levels: 32,
});

/**
 * Why a file is refused as a whole: `tooLarge`; `damaged`: no JSON, say cut off; `foreign`: JSON of something else;
 * `newer`: written by a newer version of the app.
 */
export type BackupError = 'tooLarge' | 'damaged' | 'foreign' | 'newer';

/** A file that was read, and how many records in it this version cannot read. */
export interface ReadBackup {
  readonly backup: Backup;
  readonly unreadable: number;
}

/** Reads a file's text. Nothing is taken over unchecked, and nothing thrown. */
export function readBackup(text: string): Result<ReadBackup, BackupError> {
  if (text.length > BACKUP_LIMITS.bytes) return fail('tooLarge');
  try {
    return parseBackup(JSON.parse(text));
  } catch {
    return fail('damaged');
  }
}

const time = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const carried = v.pipe(
  v.unknown(),
  v.check((value) => value !== undefined && isFlat(value, BACKUP_LIMITS.levels)),
);
const list = (most: number) => v.optional(v.pipe(v.array(v.unknown()), v.maxLength(most)), []);
const frame = v.object({
  kind: v.literal(BACKUP_KIND),
  version: v.literal(1),
  madeAt: time,
  decks: list(BACKUP_LIMITS.decks),
  drafts: list(BACKUP_LIMITS.drafts),
  reviews: list(BACKUP_LIMITS.reviews),
  answers: list(BACKUP_LIMITS.answers),
  renderings: list(BACKUP_LIMITS.renderings),
  shares: list(BACKUP_LIMITS.shares),
  settings: list(BACKUP_LIMITS.settings),
});
const keptDeck = v.object({
  id: name,
  deck: v.unknown(),
  madeAt: time,
  changedAt: time,
  deletedAt: v.nullable(time),
  visiting: v.exactOptional(v.literal(true)),
  from: v.exactOptional(v.nullable(name)),
});
const keptDraft = v.object({ id: name, draft: carried });
const keptShare = v.object({ id: name, share: carried });
const keptSetting = v.object({ id: name, value: carried });

/** {@link readBackup} for what its text said. */
export function parseBackup(value: unknown): Result<ReadBackup, BackupError> {
  if (typeof value !== 'object' || value === null) return fail('foreign');
  const { kind, version } = value as { kind?: unknown; version?: unknown };
  if (kind !== BACKUP_KIND) return fail('foreign');
  if (typeof version === 'number' && version > 1) return fail('newer');
  const parsed = v.safeParse(frame, value);
  if (!parsed.success) {
    return fail(parsed.issues.some(({ type }) => type === 'max_length') ? 'tooLarge' : 'damaged');
  }
  const { madeAt, ...raw } = parsed.output;
  const { records, unreadable } = readRecords(raw);
  return ok({ backup: { ...records, kind: BACKUP_KIND, version: 1, madeAt }, unreadable });
}

/** Those records that this version can read, and how many it cannot. */
export function readRecords(raw: RawRecords): { readonly records: Records; readonly unreadable: number } {
  let unreadable = 0;
  const each = <T>(list: readonly unknown[], read: (record: unknown) => T | null): T[] =>
    list.flatMap((record) => {
      const known = read(record);
      if (known !== null) return [known];
      unreadable++;
      return [];
    });
  const records = {
    decks: each(raw.decks, parseKeptDeck),
    drafts: each(raw.drafts, (record) => shaped(keptDraft, record)),
    reviews: each(raw.reviews, parseEvent),
    answers: each(raw.answers, parseOwnAnswer),
    renderings: each(raw.renderings, parseOwnRendering),
    shares: each(raw.shares, (record) => shaped(keptShare, record)),
    settings: each(raw.settings, (record) => shaped(keptSetting, record)),
  };
  return { records, unreadable };
}

function parseKeptDeck(record: unknown): KeptDeck | null {
  const kept = shaped(keptDeck, record);
  const deck = kept && parseDeck(kept.deck);
  return kept && deck?.ok && deck.value.id === kept.id ? { ...kept, deck: deck.value } : null;
}

function shaped<T>(shape: v.GenericSchema<unknown, T>, record: unknown): T | null {
  const parsed = v.safeParse(shape, record);
  return parsed.success ? parsed.output : null;
}

/** Whether a value is nested no deeper than so many levels: deeper ones overflow whoever walks through them. */
function isFlat(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((inner) => isFlat(inner, levels - 1));
}
