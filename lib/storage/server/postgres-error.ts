import { StoreFailure, type StoreError, type StoreErrorCode } from './deck-store.ts';

/** SQLSTATE codes of PostgreSQL (appendix A of its manual). */
const BY_STATE: Readonly<Record<string, StoreErrorCode>> = {
  '23505': 'duplicate', // unique_violation
  '53100': 'full', // disk_full
  XX001: 'damaged', // data_corrupted
  XX002: 'damaged', // index_corrupted
};

/** The error for whatever pg or the network threw; a fault of the program is thrown again. */
export function postgresError(thrown: unknown): StoreError {
  if (thrown instanceof StoreFailure) return thrown.error;
  if (!(thrown instanceof Error) || thrown instanceof TypeError || thrown instanceof RangeError) throw thrown;
  const state = 'code' in thrown ? String(thrown.code) : '';
  return { code: BY_STATE[state] ?? 'unavailable' };
}
