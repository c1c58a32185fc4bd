/**
 * Why the browser's store did not do as asked:
 *
 * - `unavailable`: there is no IndexedDB here, or the browser refuses it (private window, blocked site data);
 * - `full`: the device or the site's share of it is full;
 * - `blocked`: another tab holds an older version open and did not let go;
 * - `newer`: the data was written by a newer version of the app than this page;
 * - `damaged`: what is stored cannot be read as what it should be;
 * - `missing`: nothing is stored under this id;
 * - `duplicate`: something is stored under this id already;
 * - `failed`: anything else; trying again may help.
 */
export type StorageError =
  'unavailable' | 'full' | 'blocked' | 'newer' | 'damaged' | 'missing' | 'duplicate' | 'failed';

const BY_NAME: Readonly<Record<string, StorageError>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'unavailable',
  ConstraintError: 'duplicate',
};

/** The code for whatever IndexedDB threw; never throws itself. */
export function storageError(thrown: unknown): StorageError {
  const name = thrown instanceof Error || thrown instanceof DOMException ? thrown.name : '';
  return Object.hasOwn(BY_NAME, name) ? (BY_NAME[name] ?? 'failed') : 'failed';
}
