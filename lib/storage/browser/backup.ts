import { ok, type Result } from '../../decks/result.ts';
import type { RawRecords, Records } from '../../study/backup.ts';
import { BACKUP_KIND } from '../../study/backup-kind.ts';
import type { NewEvent } from '../../study/review.ts';
import { read, type Transaction } from './database.ts';
import type { StorageError } from './errors.ts';

/** The stores whose records are the learner's. */
export const KINDS = [
  'decks',
  'drafts',
  'reviews',
  'answers',
  'renderings',
  'shares',
  'settings',
] as const satisfies (keyof Records)[];

const NOTHING: RawRecords = {
  decks: [],
  drafts: [],
  reviews: [],
  answers: [],
  renderings: [],
  shares: [],
  settings: [],
};

/** They say which browser this is and how far its log has come, and so belong to no other. */
export const OF_THIS_BROWSER: readonly unknown[] = ['device', 'seq'];

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

/** All records as they are stored. */
export async function everything(transaction: Transaction<IDBTransactionMode>): Promise<RawRecords> {
  const all = (kind: keyof Records): Promise<readonly unknown[]> => transaction.objectStore(kind).getAll();
  const keys = (kind: 'drafts' | 'settings') => transaction.objectStore(kind).getAllKeys();
  const [drafts, settings] = [await all('drafts'), await all('settings')];
  return {
    decks: await all('decks'),
    drafts: (await keys('drafts')).map((id, at) => ({ id, draft: drafts[at] })),
    reviews: await all('reviews'),
    answers: await all('answers'),
    renderings: await all('renderings'),
    shares: (await transaction.objectStore('shares').getAll()).map((share) => ({ id: share.deckId, share })),
    settings: (await keys('settings'))
      .map((id, at) => ({ id, value: settings[at] }))
      .filter(({ id }) => !OF_THIS_BROWSER.includes(id)),
  };
}
