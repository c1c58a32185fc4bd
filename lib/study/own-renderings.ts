import * as v from 'valibot';
import { LIMITS } from '../decks/limits.ts';
import type { Language } from '../engine/types.ts';

/** What the learner wrote for a quotation that nobody has translated. Kept on the device, one for each quotation. */
export interface OwnRendering {
  readonly version: 1;
  /** The id of the card, which is made of the quotation alone as long as it has no other side. */
  readonly id: string;
  /** The quotation, so that the rendering makes sense without its deck. */
  readonly quotation: string;
  /** The language of the rendering; the quotation is in the other one. */
  readonly language: Language;
  /** Empty where the learner took everything back. */
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
}

const side = v.pipe(v.string(), v.maxLength(LIMITS.side));
const shape = v.object({
  version: v.literal(1),
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u)),
  quotation: side,
  language: v.picklist(['en', 'de']),
  text: side,
  changedAt: v.pipe(v.number(), v.minValue(0)),
});

/** A rendering as it was stored; null for anything else. */
export function parseOwnRendering(value: unknown): OwnRendering | null {
  const parsed = v.safeParse(shape, value);
  return parsed.success ? parsed.output : null;
}

/** A quotation nobody has translated: the card's id, its text, and the language it is to be rendered in. */
export type Untranslated = Pick<OwnRendering, 'id' | 'quotation' | 'language'>;
