import * as v from 'valibot';
import { span } from '../decks/parse.ts';
import type { ReadArticle } from './article.ts';
import { type StoredWork, storedWork } from './pairs/stored.ts';

/** What somebody is making a deck from, all but the pairs. */
export interface Draft {
  readonly version: 2;
  /** How often it has been stored: whoever stores it must know the latest one, so that two tabs lose nothing. */
  readonly revision: number;
  /** The id the deck has, or will have once it is made. */
  readonly deckId: string;
  readonly text: string;
  /** The English source of the article; "" where it is not at hand. */
  readonly english: string;
  /** `write`: the text is being put in; `read`: its pairs are being looked through. */
  readonly mode: 'write' | 'read';
  /** Null while nobody has typed one: then the article suggests it. */
  readonly title: string | null;
  readonly description: string | null;
  /** The title of the article; null where its text says it. */
  readonly headline: string | null;
  readonly outlet: string;
  readonly date: string;
  readonly url: string;
  /** Ids of cards that drafts of version 1 dropped; their texts are searched once more, and then they are pairs. */
  readonly dropped: readonly string[];
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** When the deck was last made from it, null before that. */
  readonly madeAt: number | null;
  /** The title the deck was made with: another one now was given to it elsewhere. */
  readonly madeTitle: string | null;
}

/** A draft as it is kept on the device with every change: the pairs and all their steps too, once there are any. */
export interface StoredDraft extends Draft {
  readonly article: ReadArticle | null;
  readonly work: StoredWork | null;
}

/** The draft of a deck that is not made yet. Once it is, its draft is kept under the deck's own id. */
export const NEW_DRAFT = 'new';

export function emptyDraft(deckId: string): StoredDraft {
  return {
    ...{ version: 2, revision: 0, deckId, text: '', english: '', mode: 'write', title: null, description: null },
    ...{
      headline: null,
      outlet: '',
      date: '',
      url: '',
      dropped: [],
      changedAt: 0,
      madeAt: null,
      madeTitle: null,
      article: null,
      work: null,
    },
  };
}

const time = v.pipe(v.number(), v.minValue(0));
const common = {
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
};

const first = v.object({ version: v.literal(1), ...common });
const second = v.object({
  version: v.literal(2),
  ...common,
  revision: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  english: v.optional(v.string(), ''),
  description: v.nullable(v.string()),
  headline: v.nullable(v.string()),
  madeTitle: v.optional(v.nullable(v.string()), null),
  article: v.nullable(
    v.object({
      text: v.string(),
      loose: v.array(v.object({ ...span.entries, kind: v.picklist(['en', 'title']) })),
    }),
  ),
  work: v.nullable(storedWork),
});

/** A draft as it was stored, by this version or an earlier one; null for anything else. */
export function parseDraft(value: unknown): StoredDraft | null {
  const parsed = v.safeParse(v.variant('version', [first, second]), value);
  if (!parsed.success) return null;
  const draft = parsed.output;
  return draft.version === 2 ? draft : { ...emptyDraft(draft.deckId), ...draft, version: 2 };
}

/** The later of two drafts. */
export function laterDraft(one: StoredDraft | null, other: StoredDraft | null): StoredDraft | null {
  if (!one || !other) return one ?? other;
  return other.changedAt > one.changedAt ? other : one;
}
