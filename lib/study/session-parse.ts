import * as v from 'valibot';
import type { Session } from './session.ts';

const ref = v.object({ deckId: v.string(), cardId: v.string() });
const session = v.object({
  version: v.literal(1),
  deckIds: v.array(v.string()),
  day: v.pipe(v.number(), v.safeInteger()),
  direction: v.picklist(['en-de', 'de-en']),
  practice: v.picklist(['read', 'recall', 'type', 'cloze', 'order', 'listen', 'free']),
  scheduled: v.boolean(),
  plan: v.array(ref),
  answers: v.array(
    v.object({ card: ref, rating: v.picklist([1, 2, 3, 4]), reviewId: v.nullable(v.string()), draft: v.string() }),
  ),
  revealed: v.boolean(),
  draft: v.string(),
  shownAt: v.number(),
});

/** Reads a session kept across a reload; null for anything else. */
export function parseSession(value: unknown): Session | null {
  const parsed = v.safeParse(session, value);
  return parsed.success ? parsed.output : null;
}
