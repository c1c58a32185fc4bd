import { readConfiguration } from './configuration.ts';
import { DELETED_STAYS, PURGE_EVERY, REPLACED_STAYS } from './lifetimes.ts';
import { deckStore } from './open.ts';
import { forgetForwarded } from './proxies.ts';

/**
 * What has to be right before the server answers anything: the configuration, and a deck store that this version can
 * read. Otherwise the process ends with one sentence. A store that is out of reach is no reason to end: the pages work
 * without it, and it may come back.
 */
export async function startServer(): Promise<void> {
  const read = readConfiguration(process.env);
  if (!read.ok) stop(read.error);
  const { trustedProxies, databaseUrl, dataFolder } = read.value;
  if (trustedProxies === 0) forgetForwarded();

  const place = databaseUrl === null ? `The folder ${dataFolder} (WORTLAUT_DATA)` : 'The database of DATABASE_URL';
  const health = await deckStore().health();
  if (!health.ok && health.error.code === 'newer')
    stop(`${place} was written by a newer version of Wortlaut: update Wortlaut, or choose another place for decks.`);
  if (!health.ok)
    process.stderr.write(`${place} cannot be used (${health.error.code}): short links do not work until it can.\n`);

  await purge();
  setInterval(() => void purge(), PURGE_EVERY).unref();
}

/** Failing does no harm: the next time takes what this one left. */
async function purge(): Promise<void> {
  const now = Date.now();
  await deckStore().purge({ deleted: now - DELETED_STAYS, replaced: now - REPLACED_STAYS });
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
