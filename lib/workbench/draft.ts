import * as v from 'valibot';

/** What somebody is making a deck from: kept on the device with every change. */
export interface Draft {
  readonly version: 1;
  /** The id the deck has, or will have once it is made. */
  readonly deckId: string;
  readonly text: string;
  /** `write`: the text is being put in; `read`: its quotations are being looked through. */
  readonly mode: 'write' | 'read';
  /** Null while nobody has typed one: then the article suggests it. */
  readonly title: string | null;
  readonly outlet: string;
  readonly date: string;
  readonly url: string;
  /** Ids of the cards that stay out of the deck. */
  readonly dropped: readonly string[];
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** When the deck was last made from it, null before that. */
  readonly madeAt: number | null;
}

/** The draft of a deck that is not made yet. Once it is, its draft is kept under the deck's own id. */
export const NEW_DRAFT = 'new';

export function emptyDraft(deckId: string): Draft {
  return {
    ...{ version: 1, deckId, text: '', mode: 'write', title: null, outlet: '', date: '', url: '' },
    ...{ dropped: [], changedAt: 0, madeAt: null },
  };
}

const time = v.pipe(v.number(), v.minValue(0));
const shape = v.object({
  version: v.literal(1),
  deckId: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/u)),
  text: v.string(),
  mode: v.picklist(['write', 'read']),
  title: v.nullable(v.string()),
  outlet: v.string(),
  date: v.string(),
  url: v.string(),
  dropped: v.array(v.string()),
  changedAt: time,
  madeAt: v.nullable(time),
});

/** A draft as it was stored; null for anything else. */
export function parseDraft(value: unknown): Draft | null {
  const parsed = v.safeParse(shape, value);
  return parsed.success ? parsed.output : null;
}

/** The later of two drafts. */
export function laterDraft(one: Draft | null, other: Draft | null): Draft | null {
  if (!one || !other) return one ?? other;
  return other.changedAt > one.changedAt ? other : one;
}
