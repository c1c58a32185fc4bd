import type { Card } from '../decks/deck.ts';
import type { Origin } from '../decks/propose.ts';
import type { StudyPack } from '../engine/grade/pack.ts';
import type { Quote } from '../engine/types.ts';
import type { AlignTask } from './align-task.ts';
import type { Alignment } from './pairs/aligned.ts';

/** Why a text could not be searched, or a deck not opened: `failed` is an error of ours. */
export type TextProblem = 'empty' | 'binary' | 'mojibake' | 'tooLarge' | 'failed' | 'deckMissing';

export type LexiconState = 'loading' | 'ready' | 'failed';

/**
 * What the page asks of the worker. `run` tells answers to an older question from those to the current one; `batch` does
 * the same for smaller questions, which go on beside a search.
 */
export type Question =
  /** `english`: the source of the article; "" where that is not at hand. */
  | { readonly kind: 'analyse'; readonly run: number; readonly text: string; readonly english: string }
  | { readonly kind: 'plain'; readonly run: number; readonly html: string }
  /** Lines up pairs that were repaired. */
  | { readonly kind: 'align'; readonly batch: number; readonly tasks: readonly AlignTask[] }
  /** Asks what grading needs to know about the words of some cards. */
  | { readonly kind: 'pack'; readonly batch: number; readonly cards: readonly Card[] }
  | { readonly kind: 'lexicon' };

export type Packed = readonly [cardId: string, pack: StudyPack];

export type Answer =
  /** The quotes of the text with the first cards; whatever was found before does not count any more. */
  | {
      readonly kind: 'found';
      readonly run: number;
      readonly text: string;
      readonly quotes: readonly Quote[];
      readonly origins: readonly Origin[];
      readonly cards: readonly Card[];
    }
  /** Some more cards, in the order of their origins. */
  | { readonly kind: 'more'; readonly run: number; readonly cards: readonly Card[] }
  | { readonly kind: 'done'; readonly run: number }
  | { readonly kind: 'problem'; readonly run: number; readonly problem: 'binary' | 'mojibake' | 'empty' | 'failed' }
  /** An HTML text as plain text. */
  | { readonly kind: 'plain'; readonly run: number; readonly text: string }
  /** One alignment a task. */
  | { readonly kind: 'aligned'; readonly batch: number; readonly alignments: readonly Alignment[] }
  /** Some packs, by the cards' ids. */
  | { readonly kind: 'packs'; readonly batch: number; readonly packs: readonly Packed[] }
  /** No more packs come. */
  | { readonly kind: 'packed'; readonly batch: number }
  /** The worker ended with smaller questions open; they get no answer. */
  | { readonly kind: 'lost' }
  | { readonly kind: 'lexicon'; readonly state: LexiconState };

/** The longest text that is searched, in UTF-16 code units: some 600,000 words. */
export const LONGEST_TEXT = 4_000_000;
