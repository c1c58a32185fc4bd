import type { Deck } from '../decks/deck.ts';
import type { Result } from '../decks/result.ts';
import type { StorageError } from '../storage/browser/errors.ts';
import { type Analysis, type LexiconState, NO_ANALYSIS, type TextProblem } from './analysis.ts';
import type { Desk } from './analyst.ts';
import { type Choices, choicesOf } from './choices.ts';
import { type Draft, emptyDraft } from './draft.ts';

/** Everything from outside that the workbench needs; tests bring their own. */
export interface World {
  readonly hire: () => Desk;
  readonly load: (draftId: string) => Promise<Result<Draft | null, StorageError>>;
  readonly store: (draftId: string, draft: Draft) => Promise<Result<void, StorageError>>;
  readonly remove: (draftId: string) => Promise<Result<void, StorageError>>;
  readonly saveDeck: (deck: Deck) => Promise<Result<void, StorageError>>;
  readonly now: () => number;
  readonly newId: () => string;
  /** Milliseconds of quiet before a change is stored. */
  readonly patience: number;
  /** Milliseconds that making a deck waits at most for the packs of its cards. */
  readonly packPatience: number;
}

export type Saving = 'saved' | 'saving' | StorageError;

/** Why a deck could not be made: the store refused it, or it is too much for one deck. */
export type MakingProblem = StorageError | 'tooMuch';

export interface WorkbenchState {
  readonly loaded: boolean;
  readonly draft: Draft;
  readonly choices: Choices;
  /** Grows whenever the text changes by anything but typing: the field must then be filled anew. */
  readonly filled: number;
  readonly saving: Saving;
  readonly analysis: Analysis;
  readonly problem: TextProblem | null;
  readonly lexicon: LexiconState;
  /** What "start over" took away, so that it can be brought back. */
  readonly discarded: Draft | null;
  /** What became of the wish to make the deck. */
  readonly making: 'no' | 'busy' | MakingProblem;
}

/** Before anything is loaded; also what the server draws. */
export const START: WorkbenchState = Object.freeze({
  ...{ loaded: false, draft: emptyDraft('none'), choices: choicesOf([]), filled: 0, saving: 'saved' },
  ...{ analysis: NO_ANALYSIS, problem: null, lexicon: 'loading', discarded: null, making: 'no' },
} as const);
