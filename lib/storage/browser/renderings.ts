import { ok, type Result } from '../../decks/result.ts';
import { parseOwnRendering, type OwnRendering } from '../../study/own-renderings.ts';
import { read, write } from './database.ts';
import type { StorageError } from './errors.ts';

/** What the learner wrote, by card; what this version cannot read stays where it is. */
export async function allRenderings(): Promise<Result<ReadonlyMap<string, OwnRendering>, StorageError>> {
  const found = await read(['renderings'], (transaction) => transaction.objectStore('renderings').getAll());
  if (!found.ok) return found;
  const readable = found.value.map(parseOwnRendering).filter((each) => each !== null);
  return ok(new Map(readable.map((each) => [each.id, each])));
}

/** The rendering of one card, null when there is none. */
export async function loadRendering(cardId: string): Promise<Result<OwnRendering | null, StorageError>> {
  const found = await read(['renderings'], (transaction) => transaction.objectStore('renderings').get(cardId));
  return found.ok ? ok(parseOwnRendering(found.value)) : found;
}

/** Keeps a rendering in place of an earlier one; a later one, say of another tab, stays. */
export function saveRendering(rendering: OwnRendering): Promise<Result<void, StorageError>> {
  return write(['renderings'], async (transaction) => {
    const store = transaction.objectStore('renderings');
    const there = parseOwnRendering(await store.get(rendering.id));
    if (!there || there.changedAt <= rendering.changedAt) await store.put(rendering);
  });
}
