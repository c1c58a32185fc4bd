import type { Deck } from '../decks/deck.ts';
import type { Result } from '../decks/result.ts';
import type { StorageError } from '../storage/browser/errors.ts';
import type { LexiconState, TextProblem } from './analysis.ts';
import type { Desk } from './analyst.ts';
import type { ReadArticle } from './article.ts';
import { type Draft, emptyDraft, type StoredDraft } from './draft.ts';
import { historyOf } from './pairs/history.ts';
import type { Repair } from './pairs/repair.ts';
import type { Work } from './pairs/stored.ts';

/** Everything from outside that the workbench needs; tests bring their own. */
export interface World {
  readonly hire: () => Desk;
  readonly load: (draftId: string) => Promise<Result<StoredDraft | null, StorageError>>;
  /**
   * Stores a draft if the stored one is of the revision last known here, or there is none. Answers with the new
   * revision; `elsewhere` when another tab has stored it since.
   */
  readonly store: (
    draftId: string,
    draft: StoredDraft,
    known: number,
  ) => Promise<Result<number, StorageError | 'elsewhere'>>;
  readonly remove: (draftId: string) => Promise<Result<void, StorageError>>;
  readonly loadDeck: (deckId: string) => Promise<Result<Deck, StorageError>>;
  readonly saveDeck: (deck: Deck) => Promise<Result<void, StorageError>>;
  readonly now: () => number;
  readonly newId: () => string;
  /** Milliseconds of quiet before a change is stored. */
  readonly patience: number;
  /** Milliseconds that making a deck waits at most for the packs of its cards. */
  readonly packPatience: number;
}

export type Saving = 'saved' | 'saving' | 'elsewhere' | StorageError;

/** Why a deck could not be made: the store refused it, or it is too much for one deck. */
export type MakingProblem = StorageError | 'tooMuch';

export interface Search {
  readonly status: 'idle' | 'running' | 'done' | 'stopped';
  /** How many pairs there will be. */
  readonly total: number;
}

/** Tells of the last step for those who cannot see it, and where it was; `count` makes two like ones differ. */
export interface Told {
  readonly repair: Repair;
  readonly way: 'done' | 'undone' | 'redone';
  readonly count: number;
}

export interface WorkbenchState {
  readonly loaded: boolean;
  readonly draft: Draft;
  /** The article that was searched; null while there is none, and for a deck that has none. */
  readonly article: ReadArticle | null;
  /** The pairs with every step before and after. */
  readonly work: Work;
  /** Grows whenever the text changes by anything but typing: the field must then be filled anew. */
  readonly filled: number;
  readonly saving: Saving;
  readonly search: Search;
  readonly problem: TextProblem | null;
  readonly lexicon: LexiconState;
  /** What was taken away (by "start over", or for something else), so that it can be brought back. */
  readonly discarded: StoredDraft | null;
  /** What became of the wish to make the deck. */
  readonly making: 'no' | 'busy' | MakingProblem;
  readonly told: Told | null;
}

export const NO_SEARCH: Search = Object.freeze({ status: 'idle', total: 0 });
export const NO_WORK: Work = historyOf([]);

/** Before anything is loaded; also what the server draws. */
export const START: WorkbenchState = Object.freeze({
  ...{ loaded: false, draft: emptyDraft('none'), article: null, work: NO_WORK, filled: 0, saving: 'saved' },
  ...{ search: NO_SEARCH, problem: null, lexicon: 'loading', discarded: null, making: 'no', told: null },
} as const);
