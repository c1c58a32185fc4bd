import type { Card } from '../decks/deck.ts';
import type { Origin } from '../decks/propose.ts';
import type { StudyPack } from '../engine/grade/pack.ts';
import type { Quote } from '../engine/types.ts';

/** Why a text could not be searched: `failed` is an error of ours. */
export type TextProblem = 'empty' | 'binary' | 'mojibake' | 'tooLarge' | 'failed';

export type LexiconState = 'loading' | 'ready' | 'failed';

/** What the page asks of the worker. `run` tells answers to an older question from those to the current one. */
export type Question =
  | { readonly kind: 'analyse'; readonly run: number; readonly text: string }
  | { readonly kind: 'plain'; readonly run: number; readonly html: string }
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
  /** What grading needs to know about the words of some cards, by the cards' ids; comes after `done`. */
  | { readonly kind: 'packs'; readonly run: number; readonly packs: readonly Packed[] }
  /** No more packs come. */
  | { readonly kind: 'packed'; readonly run: number }
  | { readonly kind: 'problem'; readonly run: number; readonly problem: TextProblem }
  /** An HTML text as plain text. */
  | { readonly kind: 'plain'; readonly run: number; readonly text: string }
  | { readonly kind: 'lexicon'; readonly state: LexiconState };

/** What has been found in a text so far. */
export interface Analysis {
  readonly status: 'idle' | 'running' | 'done' | 'stopped';
  /** The article as it was read (no markup, nothing invisible); offsets of the quotes are into it. */
  readonly text: string;
  readonly quotes: readonly Quote[];
  /** All cards that there will be, and what each is made from. */
  readonly origins: readonly Origin[];
  /** The cards that are there already. */
  readonly cards: readonly Card[];
  /** Whether the cards have all the packs they will have. */
  readonly packed: boolean;
}

export const NO_ANALYSIS: Analysis = Object.freeze({
  status: 'idle',
  text: '',
  quotes: [],
  origins: [],
  cards: [],
  packed: false,
});

/** The longest text that is searched, in UTF-16 code units: some 600,000 words. */
export const LONGEST_TEXT = 4_000_000;

/** What an answer adds to an analysis. */
export function withAnswer(analysis: Analysis, answer: Answer): Analysis {
  switch (answer.kind) {
    case 'found': {
      const { text, quotes, origins, cards } = answer;
      return { status: 'running', text, quotes, origins, cards, packed: false };
    }
    case 'more':
      return { ...analysis, cards: [...analysis.cards, ...answer.cards] };
    case 'done':
      return { ...analysis, status: 'done' };
    case 'packs':
      return { ...analysis, cards: withPacks(analysis.cards, new Map(answer.packs)) };
    case 'packed':
      return { ...analysis, packed: true };
    default:
      return analysis;
  }
}

function withPacks(cards: readonly Card[], packs: ReadonlyMap<string, StudyPack>): Card[] {
  return cards.map((card) => {
    const pack = packs.get(card.id);
    return pack ? { ...card, pack } : card;
  });
}
