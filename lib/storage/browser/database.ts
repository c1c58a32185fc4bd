import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { fail, ok, type Result } from '../../decks/result.ts';
import { storageError, type StorageError } from './errors.ts';

/** The shapes of the stored records stand with the modules that parse them; nothing here trusts what it reads. */
export interface WortlautSchema extends DBSchema {
  /** Decks made or saved on this device, deleted ones for a while too. */
  decks: { key: string; value: DeckRecord };
  /** The append-only log of reviews, in the order of writing. */
  reviews: {
    key: number;
    value: EventRecord;
    indexes: { byId: string; byDeck: string; byCard: string; byTime: number };
  };
  /** Small things to remember, by name. */
  settings: { key: string; value: unknown };
  /** Work in progress, by id. */
  drafts: { key: string; value: unknown };
  /** What the learner decided about answers of their own. */
  answers: { key: string; value: { readonly id: string } };
  /** What the learner wrote for quotations that nobody has translated. */
  renderings: { key: string; value: { readonly id: string } };
  /** The short links that were made here or came with an editing link, by the deck they belong to. */
  shares: { key: string; value: { readonly deckId: string } };
}

export interface DeckRecord {
  readonly id: string;
  readonly deck: unknown;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  readonly changedAt: number;
  readonly deletedAt: number | null;
  /** Here to be read and studied, but not on the shelf; see visits.ts. */
  readonly visiting?: true;
  /** The id of the short link it was opened from. */
  readonly from?: string | null;
}

/** What every event of the log has, whatever else it says. */
export interface EventRecord {
  readonly id: string;
  readonly at: number;
  readonly deckId: string;
  readonly cardId: string;
}

export const DATABASE_NAME = 'wortlaut';
export const SCHEMA_VERSION = 4;

type Store = StoreNames<WortlautSchema>;
type Connection = IDBPDatabase<WortlautSchema>;
export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<WortlautSchema, Store[], Mode>;

/** The page's one connection, shared by everything that stores; opened on first use and again after it was lost. */
let connection: Promise<Connection> | null = null;

/** How long another tab may take to let go of an older version, in milliseconds. */
const PATIENCE = 3000;

class Blocked extends Error {}

function connect(): Promise<Connection> {
  if (connection) return connection;
  const opening: Promise<Connection> = new Promise((resolve, reject) => {
    let gaveUp = false;
    const forget = (): void => {
      if (connection === opening) connection = null;
    };
    openDB<WortlautSchema>(DATABASE_NAME, SCHEMA_VERSION, {
      upgrade(database, oldVersion) {
        migrate(database, oldVersion);
      },
      blocked() {
        setTimeout(() => {
          gaveUp = true;
          reject(new Blocked());
        }, PATIENCE);
      },
      // A newer page waits for this one: let go, so that it is never blocked. The next call here finds `newer`.
      blocking(_current, _wanted, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    }).then(
      (database) => {
        if (gaveUp) database.close();
        else resolve(database);
      },
      (thrown: unknown) => {
        reject(thrown instanceof Error ? thrown : new Error(String(thrown)));
      },
    );
  });
  connection = opening;
  opening.catch(() => {
    if (connection === opening) connection = null;
  });
  return opening;
}

/** Each step takes the schema from one version to the next; old steps stay for good. */
function migrate(database: Connection, from: number): void {
  if (from < 1) {
    database.createObjectStore('decks', { keyPath: 'id' });
    const reviews = database.createObjectStore('reviews', { autoIncrement: true });
    reviews.createIndex('byId', 'id', { unique: true });
    reviews.createIndex('byDeck', 'deckId');
    reviews.createIndex('byCard', 'cardId');
    reviews.createIndex('byTime', 'at');
    database.createObjectStore('settings');
    database.createObjectStore('drafts');
  }
  if (from < 2) database.createObjectStore('answers', { keyPath: 'id' });
  if (from < 3) database.createObjectStore('renderings', { keyPath: 'id' });
  if (from < 4) database.createObjectStore('shares', { keyPath: 'deckId' });
}

/** Runs `work` in a read transaction over the named stores. `work` may await nothing but the transaction's own requests. */
export function read<T>(
  stores: Store[],
  work: (transaction: Transaction<'readonly'>) => Promise<T>,
): Promise<Result<T, StorageError>> {
  return attempt((database) => settle(database.transaction(stores, 'readonly'), work));
}

/**
 * Runs `work` in a write transaction over the named stores and answers once it is on the disk (`durability: 'strict'`).
 * All of it is done, or, when anything failed, nothing. `work` may await nothing but the transaction's own requests.
 */
export function write<T>(
  stores: Store[],
  work: (transaction: Transaction<'readwrite'>) => Promise<T>,
): Promise<Result<T, StorageError>> {
  return attempt((database) => settle(database.transaction(stores, 'readwrite', { durability: 'strict' }), work));
}

async function settle<T, Mode extends 'readonly' | 'readwrite'>(
  transaction: Transaction<Mode>,
  work: (transaction: Transaction<Mode>) => Promise<T>,
): Promise<T> {
  const working = work(transaction).catch((thrown: unknown) => {
    try {
      transaction.abort();
    } catch {
      // It is aborted already: the failed request did that.
    }
    throw thrown;
  });
  // Both may reject, with the same cause; a rejection that nobody awaits would be reported as unhandled.
  const [value, done] = await Promise.allSettled([working, transaction.done]);
  if (value.status === 'rejected') throw cause(transaction, value.reason);
  if (done.status === 'rejected') throw cause(transaction, done.reason);
  return value.value;
}

/** An aborted transaction's requests say only "aborted"; the transaction itself knows why (a full disk, for one). */
function cause(transaction: { readonly error: DOMException | null }, thrown: unknown): unknown {
  return thrown instanceof DOMException && thrown.name === 'AbortError' ? (transaction.error ?? thrown) : thrown;
}

async function attempt<T>(work: (database: Connection) => Promise<T>): Promise<Result<T, StorageError>> {
  if (typeof indexedDB === 'undefined') return fail('unavailable');
  for (let trial = 0; ; trial++) {
    let database: Connection;
    try {
      database = await connect();
    } catch (thrown) {
      if (thrown instanceof Blocked) return fail('blocked');
      const error = storageError(thrown);
      // Browsers that refuse IndexedDB (private windows, a damaged profile) say so with various names.
      return fail(error === 'failed' ? 'unavailable' : error);
    }
    try {
      return ok(await work(database));
    } catch (thrown) {
      // The connection was closed between opening and use, by another tab's upgrade or by the browser: once more.
      const closed = thrown instanceof DOMException && thrown.name === 'InvalidStateError';
      if (!closed || trial > 0) return fail(storageError(thrown));
      connection = null;
    }
  }
}

/** Closes the connection; the next call opens a new one. */
export async function closeDatabase(): Promise<void> {
  const open = connection;
  connection = null;
  if (!open) return;
  try {
    (await open).close();
  } catch {
    // It never opened, so there is nothing to close; whoever asked for it was told why.
  }
}
