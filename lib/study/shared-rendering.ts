import * as v from 'valibot';
import { cardId } from '../decks/card-id.ts';
import { LIMITS } from '../decks/limits.ts';
import { packText, unpackText, type LinkError } from '../decks/link-text.ts';
import { fail, ok, type Result } from '../decks/result.ts';
import type { Language } from '../engine/types.ts';

/** A learner's own rendering on its way to a fellow: behind the `#` of a link, so that it meets no server. */
export interface SharedRendering {
  readonly quotation: string;
  readonly speaker: string | null;
  /** The language of the rendering; the quotation is in the other one. */
  readonly language: Language;
  readonly text: string;
}

const filled = (max: number) => v.pipe(v.string(), v.maxLength(max), v.regex(/\S/u));
const shape = v.object({
  rendering: v.literal(1),
  quotation: filled(LIMITS.side),
  speaker: v.nullable(v.pipe(v.string(), v.maxLength(LIMITS.name))),
  language: v.picklist(['en', 'de']),
  text: filled(LIMITS.side),
});

/** The text behind the `#`. Error: `tooLarge`. */
export function encodeRendering({ quotation, speaker, language, text }: SharedRendering) {
  return packText(JSON.stringify({ rendering: 1, quotation, speaker, language, text }));
}

/** Undoes {@link encodeRendering}; `notADeck` for a sound link that carries something else. */
export async function decodeRendering(hash: string): Promise<Result<SharedRendering, LinkError>> {
  const json = await unpackText(hash);
  if (!json.ok) return json;
  let value: unknown;
  try {
    value = JSON.parse(json.value);
  } catch {
    return fail('notADeck');
  }
  const version = typeof value === 'object' && value !== null && 'rendering' in value ? value.rendering : null;
  if (typeof version === 'number' && version > 1) return fail('newer');
  const parsed = v.safeParse(shape, value);
  if (!parsed.success) return fail('notADeck');
  const { quotation, speaker, language, text } = parsed.output;
  return ok({ quotation, speaker, language, text });
}

/** The id of the card a quotation without a rendering stands on, in whatever deck. */
export function quotationId({ quotation, language }: Pick<SharedRendering, 'quotation' | 'language'>): string {
  return language === 'de' ? cardId(quotation, null) : cardId(null, quotation);
}
