import type { Result } from '../../decks/result.ts';
import { readRecords, type RawRecords, type Records } from '../../study/backup.ts';
import { mergeRecords, type Merge } from '../../study/merge-records.ts';
import { everything, KINDS, OF_THIS_BROWSER } from './backup.ts';
import { read, write } from './database.ts';
import type { StorageError } from './errors.ts';

/** What {@link importEverything} would do. */
export function previewImport(file: Records): Promise<Result<Merge, StorageError>> {
  return read([...KINDS], async (transaction) => plan(await everything(transaction), file));
}

/** Unites what is here with a file, all of it or, when anything fails, nothing. Answers with what was done. */
export function importEverything(file: Records): Promise<Result<Merge, StorageError>> {
  return write([...KINDS], async (transaction) => {
    const merge = plan(await everything(transaction), file);
    const store = <Kind extends keyof Records>(kind: Kind) => transaction.objectStore(kind);
    for (const event of merge.reviews.added) await store('reviews').add(event);
    for (const kept of fresh(merge.decks)) await store('decks').put(kept);
    for (const { id, draft } of fresh(merge.drafts)) await store('drafts').put(draft, id);
    for (const answer of fresh(merge.answers)) await store('answers').put(answer);
    for (const rendering of fresh(merge.renderings)) await store('renderings').put(rendering);
    for (const { id, share } of fresh(merge.shares)) await store('shares').put({ ...(share as object), deckId: id });
    for (const { id, value } of fresh(merge.settings)) await store('settings').put(value, id);
    return merge;
  });
}

function fresh<T>({ added, changed }: { readonly added: readonly T[]; readonly changed: readonly T[] }): T[] {
  return [...added, ...changed];
}

/** The merge of what can be read here with a file. What cannot be read here is left alone, whatever the file says. */
function plan(raw: RawRecords, file: Records): Merge {
  const here = readRecords(raw).records;
  const free = <T extends { readonly id: string }>(kind: keyof Records, records: readonly T[]): T[] => {
    const readable = new Set(here[kind].map(({ id }) => id));
    const held = new Set(raw[kind].map(idOf).filter((id) => !readable.has(String(id))));
    return records.filter(({ id }) => !held.has(id));
  };
  return mergeRecords(here, {
    decks: free('decks', file.decks),
    drafts: free('drafts', file.drafts),
    reviews: free('reviews', file.reviews),
    answers: free('answers', file.answers),
    renderings: free('renderings', file.renderings),
    shares: free('shares', file.shares),
    settings: free('settings', file.settings).filter(({ id }) => !OF_THIS_BROWSER.includes(id)),
  });
}

function idOf(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
}
