import type { FaultKind } from '../../languages/fault-pattern.ts';

export type { FaultKind };

/** A fault of grammar and the stretch of the answer that shows it, as offsets. */
export interface Fault {
  readonly kind: FaultKind;
  readonly start: number;
  readonly end: number;
}

/** Says that a fault of a kind stands from one word to another. */
export type Put = (kind: FaultKind, from: number, to: number) => void;
