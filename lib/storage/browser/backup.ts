import { ok, type Result } from '../../decks/result.ts';
import { BACKUP_KIND, readRecords, type RawRecords, type Records } from '../../study/backup.ts';
import { mergeRecords, type Merge } from '../../study/merge-records.ts';
import type { NewEvent } from '../../study/review.ts';
import { read, write, type Transaction } from './database.ts';
import type { StorageError } from './errors.ts';

const KINDS = ['decks', 'drafts', 'reviews', 'answers', 'renderings', 'settings'] as const satisfies (keyof Records)[];

const NOTHING: RawRecords = { decks: [], drafts: [], reviews: [], answers: [], renderings: [], settings: [] };

/** They say which browser this is and how far its log has come, and so belong to no other. */
const OF_THIS_BROWSER: readonly unknown[] = ['device', 'seq'];

/**
 * Everything in this browser as the text of a file, records that only a newer version can read included. `unsaved`:
 * events that the log has not taken; they get the places they would get there, also when there is no log at all.
 * `now`: milliseconds since 1970.
 */
export async function exportEverything(
  unsaved: readonly NewEvent[],
  now: number = Date.now(),
): Promise<Result<string, StorageError>> {
  const found = await read([...KINDS], async (transaction) => {
    const settings = transaction.objectStore('settings');
    return {
      raw: await everything(transaction),
      device: await settings.get('device'),
      seq: await settings.get('seq'),
    };
  });
  if (!found.ok && unsaved.length === 0) return found;
  const { raw, device, seq } = found.ok ? found.value : { raw: NOTHING, device: null, seq: 0 };
  const waiting = unsaved.map((event, at) => ({
    ...event,
    device: typeof device === 'string' ? device : 'unsaved',
    seq: (typeof seq === 'number' ? seq : 0) + at,
  }));
  const reviews = [...raw.reviews, ...waiting];
  return ok(JSON.stringify({ kind: BACKUP_KIND, version: 1, madeAt: now, ...raw, reviews }));
}

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
    settings: free('settings', file.settings).filter(({ id }) => !OF_THIS_BROWSER.includes(id)),
  });
}

function idOf(record: unknown): unknown {
  return typeof record === 'object' && record !== null && 'id' in record ? record.id : undefined;
}

async function everything(transaction: Transaction<IDBTransactionMode>): Promise<RawRecords> {
  const all = (kind: keyof Records): Promise<readonly unknown[]> => transaction.objectStore(kind).getAll();
  const keys = (kind: 'drafts' | 'settings') => transaction.objectStore(kind).getAllKeys();
  const [drafts, settings] = [await all('drafts'), await all('settings')];
  return {
    decks: await all('decks'),
    drafts: (await keys('drafts')).map((id, at) => ({ id, draft: drafts[at] })),
    reviews: await all('reviews'),
    answers: await all('answers'),
    renderings: await all('renderings'),
    settings: (await keys('settings'))
      .map((id, at) => ({ id, value: settings[at] }))
      .filter(({ id }) => !OF_THIS_BROWSER.includes(id)),
  };
}
