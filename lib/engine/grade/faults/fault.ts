import type { SlipKind } from '../../languages/grammar-slip.ts';

/** What is wrong with the language of an answer. */
export type FaultKind = SlipKind;

/** A fault of grammar and the stretch of the answer that shows it, as offsets. */
export interface Fault {
  readonly kind: FaultKind;
  readonly start: number;
  readonly end: number;
}

/** Says that a fault of a kind stands from one word to another. */
export type Put = (kind: FaultKind, from: number, to: number) => void;
