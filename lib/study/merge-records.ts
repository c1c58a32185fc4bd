import type { KeptDeck, KeptDraft, KeptSetting, Records } from './backup.ts';
import type { OwnAnswer } from './own-answers.ts';
import type { OwnRendering } from './own-renderings.ts';

/** One kind of record of two sides, united. */
export interface Union<T> {
  /** All there is afterwards. */
  readonly all: readonly T[];
  /** What the other side brings that is not here. */
  readonly added: readonly T[];
  /** What takes the place of something here. */
  readonly changed: readonly T[];
  /** How many of the other side are older than what is here, which stays. */
  readonly older: number;
}

export type Merge = { readonly [Kind in keyof Records]: Union<Records[Kind][number]> };

/**
 * Unites what is here with what another device, or an earlier day, has written to a file. Reviews are a union by id:
 * none is lost and none changed. Of everything else the later one stays, and a deck that stands on one of the shelves
 * stands on the shelf. Merging a file twice changes nothing, and it does not matter which side the file is.
 */
export function mergeRecords(here: Records, other: Records): Merge {
  return {
    decks: unite(here.decks, other.decks, laterDeck),
    drafts: unite(here.drafts, other.drafts, laterDraft),
    // An id is given once for good; whoever has it here keeps it.
    reviews: unite(here.reviews, other.reviews, (mine) => mine),
    answers: unite(here.answers, other.answers, laterAnswer),
    renderings: unite(here.renderings, other.renderings, laterRendering),
    // Both keys open their link; which one a device goes on with is its own affair.
    shares: unite(here.shares, other.shares, (mine) => mine),
    settings: unite(here.settings, other.settings, laterSetting),
  };
}

function unite<T extends { readonly id: string }>(
  here: readonly T[],
  other: readonly T[],
  choose: (mine: T, theirs: T) => T,
): Union<T> {
  const all = new Map(here.map((record) => [record.id, record]));
  const added = new Map<string, T>();
  const changed = new Map<string, T>();
  let older = 0;
  for (const theirs of other) {
    const { id } = theirs;
    const mine = all.get(id);
    const chosen = mine === undefined ? theirs : choose(mine, theirs);
    if (chosen === mine) {
      if (!same(mine, theirs)) older++;
      continue;
    }
    (mine === undefined || added.has(id) ? added : changed).set(id, chosen);
    all.set(id, chosen);
  }
  return { all: [...all.values()], added: [...added.values()], changed: [...changed.values()], older };
}

/** Of two different records the later one; of two of the same moment always the same one, whichever side it is on. */
function later<T>(timeOf: (record: T) => number, contentOf: (record: T) => unknown = (record) => record) {
  return (mine: T, theirs: T): T => {
    const ahead = timeOf(theirs) - timeOf(mine) || weight(contentOf(theirs), contentOf(mine));
    return ahead > 0 ? theirs : mine;
  };
}

const laterContent = later<KeptDeck>(
  (kept) => kept.changedAt,
  ({ deck, madeAt }) => [deck, madeAt],
);
const laterDraft = later<KeptDraft>(({ draft }) => changedAt(draft));
const laterAnswer = later<OwnAnswer>(({ at }) => at);
const laterRendering = later<OwnRendering>((rendering) => rendering.changedAt);
const laterSetting = later<KeptSetting>(({ value }) => changedAt(value));

function laterDeck(mine: KeptDeck, theirs: KeptDeck): KeptDeck {
  // What only visits never takes the place of what somebody keeps.
  if (mine.visiting !== theirs.visiting) return mine.visiting ? theirs : mine;
  const gone = mine.deletedAt !== null && theirs.deletedAt !== null;
  const chosen: KeptDeck = {
    ...laterContent(mine, theirs),
    deletedAt: gone ? Math.max(mine.deletedAt, theirs.deletedAt) : null,
  };
  return same(chosen, mine) ? mine : chosen;
}

function changedAt(value: unknown): number {
  const at = typeof value === 'object' && value !== null && 'changedAt' in value ? value.changedAt : 0;
  return typeof at === 'number' && Number.isFinite(at) ? at : 0;
}

/** Above 0 when `a` says more, below when `b` does; 0 only for equal records. */
function weight(a: unknown, b: unknown): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
}

function same(a: unknown, b: unknown): boolean {
  return weight(a, b) === 0;
}
