import type { Result } from '../../decks/result.ts';
import { read, write } from './database.ts';
import type { StorageError } from './errors.ts';

/** Work in progress under an id, as stored (whoever reads it parses it); undefined when there is none. */
export function readDraft(id: string): Promise<Result<unknown, StorageError>> {
  return read(['drafts'], (transaction) => transaction.objectStore('drafts').get(id));
}

/** Keeps work in progress (anything that can be cloned) under an id. */
export function writeDraft(id: string, draft: unknown): Promise<Result<void, StorageError>> {
  return write(['drafts'], async (transaction) => {
    await transaction.objectStore('drafts').put(draft, id);
  });
}

export function deleteDraft(id: string): Promise<Result<void, StorageError>> {
  return write(['drafts'], async (transaction) => {
    await transaction.objectStore('drafts').delete(id);
  });
}
