import type { Language, QuoteKind, Span } from '../types.ts';
import type { Surroundings } from './surroundings.ts';

/** A quotation while the engine is still finding out about it. */
export interface Draft extends Span {
  readonly text: string;
  /** With its marks, where it has any. */
  readonly outer: Span;
  readonly lang: Language | 'other';
  readonly depth: number;
  readonly quoted: boolean;
  readonly around: Surroundings;
  readonly kind: QuoteKind;
  /** Evidence that somebody said it, as a log-odds. */
  readonly odds: number;
  readonly parts?: readonly Span[];
}
