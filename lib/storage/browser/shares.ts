import * as v from 'valibot';
import { ok, type Result } from '../../decks/result.ts';
import { read, write } from './database.ts';
import type { StorageError } from './errors.ts';

/** A short link that this device may change. */
export interface Share {
  readonly version: 1;
  /** The deck of this device that it shows. */
  readonly deckId: string;
  /** The id in the link. */
  readonly id: string;
  readonly editKey: string;
  /** The version that this device last published or took over. */
  readonly etag: string;
}

const shape = v.object({
  version: v.literal(1),
  deckId: v.string(),
  id: v.string(),
  editKey: v.string(),
  etag: v.string(),
});

/** The short link of a deck; null where there is none. */
export async function readShare(deckId: string): Promise<Result<Share | null, StorageError>> {
  const found = await read(['shares'], (transaction) => transaction.objectStore('shares').get(deckId));
  if (!found.ok) return found;
  const parsed = v.safeParse(shape, found.value);
  return ok(parsed.success ? parsed.output : null);
}

export function writeShare(share: Share): Promise<Result<void, StorageError>> {
  return write(['shares'], async (transaction) => {
    await transaction.objectStore('shares').put(share);
  });
}

export function forgetShare(deckId: string): Promise<Result<void, StorageError>> {
  return write(['shares'], async (transaction) => {
    await transaction.objectStore('shares').delete(deckId);
  });
}
