import type { StudyPack } from '../engine/grade/pack.ts';
import type { Language, Relation, Segment, Span } from '../engine/types.ts';

/** One side of a card: a clean text (no HTML, no soft hyphens), null while nobody has translated it. */
export type Side = string | null;

/** A word link: where it stands in the English text, where in the German one, and how sure it is (0 to 1). */
export interface CardLink {
  readonly en: Span;
  readonly de: Span;
  readonly confidence: number;
}

/** The sentence of the article around the pair; `quotes` are the stretches of it that are quoted, by language. */
export interface Context {
  readonly text: string;
  readonly quotes: readonly (Span & { readonly lang: Language })[];
}

/** Further accepted wordings, by the language they are in. */
export type Accepts = Readonly<Record<Language, readonly string[]>>;

/** One pair, ready to study. */
export interface Card {
  /** Made from the content of both sides, so the same pair has the same id on every device. */
  readonly id: string;
  readonly en: Side;
  readonly de: Side;
  /** The side the speaker really said or wrote. */
  readonly original: Language;
  readonly relation: Relation;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly cue: string | null;
  readonly confidence: number;
  /** Cover both sides, each stretch once, in the order of the original; empty when one side is missing. */
  readonly segments: readonly Segment[];
  readonly links: readonly CardLink[];
  readonly context: Context | null;
  /** What the deck's maker has to say about the pair; absent or null when that is nothing. */
  readonly note?: string | null;
  /** Further renderings that count as right, beside the side itself; absent where nobody added any. */
  readonly accepts?: Accepts;
  /** What grading an answer needs to know about the words; absent in decks made before there was any. */
  readonly pack?: StudyPack;
}

export interface Source {
  readonly title: string | null;
  readonly outlet: string | null;
  /** ISO 8601, as exact as it is known: "2017-12" or "2017-12-19". */
  readonly date: string | null;
  readonly url: string | null;
}

export interface Deck {
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly source: Source;
  readonly cards: readonly Card[];
}
