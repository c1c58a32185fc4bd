import type { Result } from '../../decks/result.ts';
import { read, write } from './database.ts';
import type { StorageError } from './errors.ts';

/** Work in progress under an id, as stored (whoever reads it parses it); undefined when there is none. */
export function readDraft(id: string): Promise<Result<unknown, StorageError>> {
  return read(['drafts'], (transaction) => transaction.objectStore('drafts').get(id));
}

/**
 * Keeps work in progress (anything that can be cloned) under an id, unless what is there is of another revision than the
 * one last known. Answers with the new revision; null when another tab was faster, and then nothing is overwritten.
 */
export function writeDraft(id: string, draft: object, known: number): Promise<Result<number | null, StorageError>> {
  return write(['drafts'], async (transaction) => {
    const store = transaction.objectStore('drafts');
    const there = await store.get(id);
    if (there !== undefined && revisionOf(there) !== known) return null;
    const revision = known + 1;
    await store.put({ ...draft, revision }, id);
    return revision;
  });
}

export function deleteDraft(id: string): Promise<Result<void, StorageError>> {
  return write(['drafts'], async (transaction) => {
    await transaction.objectStore('drafts').delete(id);
  });
}

/** Drafts from before there were revisions count as the first. */
function revisionOf(draft: unknown): number {
  const { revision } = (draft ?? {}) as { revision?: unknown };
  return typeof revision === 'number' ? revision : 0;
}
