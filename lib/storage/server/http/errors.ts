import type { DeckError } from '../../../decks/parse.ts';
import type { StoreErrorCode } from '../deck-store.ts';

/** Every error the interface answers with, and its status. The texts are in `locales/…/share.json` under `errors`. */
export const STATUS = {
  'wrong-type': 415,
  'cut-short': 400,
  'not-json': 400,
  'too-large': 413,
  'not-a-deck': 422,
  'newer-version': 422,
  'too-many-cards': 422,
  'duplicate-card': 422,
  invalid: 422,
  missing: 404,
  deleted: 410,
  'wrong-key': 401,
  'no-version': 428,
  conflict: 412,
  'too-often': 429,
  full: 503,
  newer: 503,
  damaged: 503,
  unavailable: 503,
} as const satisfies Readonly<Record<ApiErrorCode, number>>;

export type ApiErrorCode =
  | DeckError['code']
  | Exclude<StoreErrorCode, 'duplicate' | 'not-empty'>
  | 'wrong-type'
  | 'cut-short'
  | 'no-version'
  | 'too-often';

/** What went wrong; `at` names the place in the deck, `version` the deck's current one. */
export interface ApiError {
  readonly code: ApiErrorCode;
  readonly at?: string;
  readonly version?: string;
  /** Seconds. */
  readonly retryAfter?: number;
}
