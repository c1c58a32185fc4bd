import type { Result } from '../../decks/result.ts';
import { read, write } from './database.ts';
import type { StorageError } from './errors.ts';

/** What is kept under a name, as stored (whoever reads it parses it); undefined when nothing is. */
export function readSetting(name: string): Promise<Result<unknown, StorageError>> {
  return read(['settings'], (transaction) => transaction.objectStore('settings').get(name));
}

/** Keeps a value (anything that can be cloned) under a name. */
export function writeSetting(name: string, value: unknown): Promise<Result<void, StorageError>> {
  return write(['settings'], async (transaction) => {
    await transaction.objectStore('settings').put(value, name);
  });
}

/**
 * Reads a setting, changes it and writes it back with nothing in between, whatever other tabs do: counters stay exact.
 * `change` must be quick and must not wait for anything. Answers with the new value.
 */
export function changeSetting<T>(name: string, change: (old: unknown) => T): Promise<Result<T, StorageError>> {
  return write(['settings'], async (transaction) => {
    const store = transaction.objectStore('settings');
    const value = change(await store.get(name));
    await store.put(value, name);
    return value;
  });
}
