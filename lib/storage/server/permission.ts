import { fail, ok, type Result } from '../../decks/result.ts';
import { type Change, type Removal, type StoreError, type Version, versionOf } from './deck-store.ts';
import { sameHash } from './keys.ts';

/** What a store knows of a deck besides its text. */
export interface DeckRow {
  readonly keyHash: string;
  readonly revision: number;
  readonly digest: string;
  readonly deletedAt: number | null;
}

export type Ruling =
  /** Nothing is left to do. */
  | { readonly done: Version }
  /** Write it, if the row is still this one. */
  | { readonly write: DeckRow };

/** What an update comes to. */
export function ruleUpdate(row: DeckRow | null, change: Change): Result<Ruling, StoreError> {
  const rejected = refusal(row, change.keyHash);
  if (row === null || rejected) return fail(rejected ?? { code: 'missing' });
  const version = versionOf(row);
  if (row.deletedAt === null && row.digest === change.digest) return ok({ done: { revision: row.revision, version } });
  if (version === change.expected) return ok({ write: row });
  return fail({ code: row.deletedAt === null ? 'conflict' : 'deleted', version });
}

/** What a deletion comes to. */
export function ruleRemoval(row: DeckRow | null, removal: Removal): Result<Ruling, StoreError> {
  const rejected = refusal(row, removal.keyHash);
  if (row === null || rejected) return fail(rejected ?? { code: 'missing' });
  const version = versionOf(row);
  if (row.deletedAt !== null) return ok({ done: { revision: row.revision, version } });
  if (removal.expected !== null && removal.expected !== version) return fail({ code: 'conflict', version });
  return ok({ write: row });
}

function refusal(row: DeckRow | null, keyHash: string): StoreError | null {
  if (row === null) return { code: 'missing' };
  return sameHash(row.keyHash, keyHash) ? null : { code: 'wrong-key' };
}
