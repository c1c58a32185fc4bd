import { StoreFailure, type StoreError, type StoreErrorCode } from './deck-store.ts';

/** Primary result codes of SQLite (https://www.sqlite.org/rescode.html). */
const BY_CODE: Readonly<Record<number, StoreErrorCode>> = {
  11: 'damaged', // SQLITE_CORRUPT
  13: 'full', // SQLITE_FULL
  26: 'damaged', // SQLITE_NOTADB
};

/** A primary key that is there already. */
const DUPLICATE = 1555;

/** The error for whatever node:sqlite or the file system threw; what is not about the store is thrown again. */
export function sqliteError(thrown: unknown): StoreError {
  if (thrown instanceof StoreFailure) return thrown.error;
  if (!(thrown instanceof Error) || !('code' in thrown)) throw thrown;
  if (thrown.code === 'ENOSPC' || thrown.code === 'EDQUOT') return { code: 'full' };
  if (thrown.code !== 'ERR_SQLITE_ERROR') return { code: 'unavailable' };
  const code = 'errcode' in thrown ? Number(thrown.errcode) : 0;
  if (code === DUPLICATE) return { code: 'duplicate' };
  return { code: BY_CODE[code & 0xff] ?? 'unavailable' };
}
