import type { Span } from '../types.ts';
import type { FaultKind } from './faults/fault.ts';
import type { StudyPack } from './pack.ts';

/** Which way is translated: the answer is in the language after the dash. */
export type AnswerDirection = 'en-de' | 'de-en';

export interface GradeTask {
  /** What was to be translated; may be empty, then only the reference judges. */
  readonly source: string;
  /** The published rendering. */
  readonly reference: string;
  /** Further renderings that were accepted; the one nearest to the answer counts. */
  readonly accepts?: readonly string[];
  readonly answer: string;
  readonly direction: AnswerDirection;
  /** What the card knows about its words; without it, synonyms and slips that are real words go unseen. */
  readonly pack?: StudyPack | null;
}

/**
 * `exact`: the reference or an accepted rendering, spelling folded; `equivalent`: right, however worded;
 * `close`: the sense is right, the language faulty; `off`: the meaning is wrong or incomplete.
 */
export type Verdict = 'exact' | 'equivalent' | 'close' | 'off';

export const FLAG_KINDS = ['negation', 'number', 'name', 'antonym', 'question', 'missing', 'extra', 'order'] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

/** What made us raise the flag, where the kind alone does not say it. */
export type FlagCause =
  'modality' | 'pronoun' | 'false-friend' | 'focus' | 'clause' | 'word' | 'script' | 'grammar' | 'ending';

/** A named finding. Spans are offsets into the answer and into the reference, null where nothing stands. */
export interface Flag {
  readonly kind: FlagKind;
  readonly cause?: FlagCause;
  /** A fault of the answer's grammar, where the sense is right. */
  readonly fault?: FaultKind;
  readonly answer: readonly [start: number, end: number] | null;
  readonly reference: readonly [start: number, end: number] | null;
}

export type DiffOp = 'same' | 'variant' | 'typo' | 'wrong' | 'missing' | 'extra' | 'moved';

/** One step of the word-level diff. Every word of the answer and of the reference stands in exactly one step. */
export interface DiffStep {
  readonly op: DiffOp;
  readonly answer: readonly [start: number, end: number] | null;
  readonly reference: readonly [start: number, end: number] | null;
}

export interface Grade {
  readonly verdict: Verdict;
  /** 0 to 1: how likely a teacher is to accept the answer. */
  readonly acceptability: number;
  /** 0 to 1: how near the answer is to the reference, by its words and letters. A wrong answer may be very near. */
  readonly similarity: number;
  readonly flags: readonly Flag[];
  readonly diff: readonly DiffStep[];
  /** The rendering that the answer was compared with: 0 is the reference, 1 the first of `accepts`, and so on. */
  readonly against: number;
}

/** A word or number of a text, made ready for comparison. */
export interface Unit extends Span {
  readonly text: string;
  /** Spelling-neutral: equal keys are the same word spelled alike. */
  readonly key: string;
  /** Irregular forms and endings folded: equal roots are forms of one word. */
  readonly root: string;
  /** The stem under which a lexicon keeps the word. */
  readonly stem: string;
  readonly number: boolean;
  readonly closed: boolean;
  readonly capital: boolean;
  /** First word of the text or of a sentence. */
  readonly opening: boolean;
  /** What the word counts, about .1 for "the", about 1 for a rare noun. */
  readonly weight: number;
}
