/**
 * The shapes that the language engine passes around. Offsets everywhere are UTF-16 code units, `end` is exclusive.
 */

export type Language = 'en' | 'de';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A token of a text: what stands between `start` and `end`. Tokens never overlap and come in order. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'punctuation';
}

export type QuoteKind = 'quotation' | 'title' | 'term';

/**
 * A stretch of an article that is quoted, or that renders something quoted.
 * `text` is always `article.slice(start, end)`; quotation marks stand outside.
 */
export interface Quote extends Span {
  readonly text: string;
  readonly lang: Language | 'other';
  readonly kind: QuoteKind;
  /** Who said or wrote it, as the article names them; null where it does not. */
  readonly speaker: string | null;
  /** What the article says the speaker is ("Technologie-Chef"), null where it does not. */
  readonly role: string | null;
  /** The stretches that were said, where a reporting clause interrupts the quote. Absent when it is one piece. */
  readonly parts?: readonly Span[];
  /** False for a rendering without marks and for indirect speech. */
  readonly quoted: boolean;
}

/**
 * `full`: direct and complete; `partial`: one side covers only a part of the other;
 * `paraphrase`: indirect speech or a free retelling; `none`: nobody translated it yet.
 */
export type Relation = 'full' | 'partial' | 'paraphrase' | 'none';

/** A quotation with its rendering. Indexes point into the list of quotes the pair came with. */
export interface Pair {
  readonly en: readonly number[];
  readonly de: readonly number[];
  readonly relation: Relation;
  /** The words or marks that announce the rendering ("Zu deutsch:", "("), null where there are none. */
  readonly cue: string | null;
  /** Probability, 0 to 1, that this pair is right. */
  readonly confidence: number;
  readonly original: Language;
}

/**
 * One aligned stretch inside a pair: a bead in the sense of Gale and Church (1993), "A Program for Aligning Sentences
 * in Bilingual Corpora". Either side may be empty (1-0, 0-1). Spans are offsets into that side's own text.
 */
export interface Segment {
  readonly en: Span | null;
  readonly de: Span | null;
}

/** A correspondence between the English token `en` and the German token `de` (indexes into the token lists). */
export interface Link {
  readonly en: number;
  readonly de: number;
  /** Posterior probability, 0 to 1. */
  readonly confidence: number;
}
