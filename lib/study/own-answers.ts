import * as v from 'valibot';
import type { Direction } from './direction.ts';

/** What the learner decided about an answer of their own, against the grader or with it. Kept on the device for good. */
export interface OwnAnswer {
  readonly version: 1;
  /** See {@link ownAnswerId}. */
  readonly id: string;
  readonly cardId: string;
  readonly direction: Direction;
  /** As it was typed. */
  readonly text: string;
  /** True: it counts as an accepted rendering from now on. False: it counts as wrong. */
  readonly right: boolean;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** One decision for a card, a direction and a wording; blanks, case and punctuation do not make another wording. */
export function ownAnswerId(cardId: string, direction: Direction, text: string): string {
  const wording = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}?\s]+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return `${direction} ${cardId} ${wording}`;
}

const shape = v.object({
  version: v.literal(1),
  id: v.string(),
  cardId: v.string(),
  direction: v.picklist(['en-de', 'de-en']),
  text: v.pipe(v.string(), v.maxLength(20_000)),
  right: v.boolean(),
  at: v.pipe(v.number(), v.minValue(0)),
});

/** A decision as it was stored; null for anything else. */
export function parseOwnAnswer(value: unknown): OwnAnswer | null {
  const parsed = v.safeParse(shape, value);
  return parsed.success ? parsed.output : null;
}
