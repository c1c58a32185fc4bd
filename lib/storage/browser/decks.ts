import * as v from 'valibot';
import type { Card, Deck, Source } from '../../decks/deck.ts';
import { withPacksOf, withPacksThatFit } from '../../decks/with-packs.ts';
import { parseDeck } from '../../decks/parse.ts';
import { fail, ok, type Result } from '../../decks/result.ts';
import { read, write, type DeckRecord } from './database.ts';
import type { StorageError } from './errors.ts';

/** What a list of decks shows of each. Times are milliseconds since 1970. */
export interface DeckSummary {
  readonly id: string;
  readonly title: string;
  readonly source: Source;
  readonly cards: number;
  /** How many of the cards have both sides, and so can be studied. */
  readonly translated: number;
  readonly madeAt: number;
  readonly changedAt: number;
}

/** The decks on this device, and how many this version of the app cannot read; those stay where they are. */
export interface Shelf {
  readonly decks: readonly DeckSummary[];
  readonly unreadable: number;
}

/** How long a deleted deck can be brought back, in milliseconds: 15 days. */
export const DELETED_DECKS_STAY = 15 * 24 * 60 * 60 * 1000;

const maybeText = v.nullable(v.string());
const side = v.nullable(v.string());
/** Enough of a deck for the list; the whole of it is checked when it is opened. */
const outline = v.object({
  version: v.literal(1),
  title: v.string(),
  source: v.object({ title: maybeText, outlet: maybeText, date: maybeText, url: maybeText }),
  cards: v.array(v.object({ en: side, de: side })),
});

/** Keeps a deck under its id, in place of an earlier one with that id; a deleted one is back with it. */
export function saveDeck(deck: Deck, now: number = Date.now()): Promise<Result<void, StorageError>> {
  return write(['decks'], async (transaction) => {
    const store = transaction.objectStore('decks');
    const earlier = await store.get(deck.id);
    const times = { madeAt: earlier?.madeAt ?? now, changedAt: now, deletedAt: null };
    await store.put({ id: deck.id, deck, ...times, from: earlier?.from ?? null });
  });
}

/** One deck. Errors: `missing` (never here, or deleted), `damaged`, `newer`. */
export async function loadDeck(id: string): Promise<Result<Deck, StorageError>> {
  const found = await read(['decks'], (transaction) => transaction.objectStore('decks').get(id));
  if (!found.ok) return found;
  return found.value?.deletedAt === null ? open(found.value) : fail('missing');
}

/** The decks on the shelf of this device, the latest change first. */
export async function listDecks(): Promise<Result<Shelf, StorageError>> {
  const found = await read(['decks'], (transaction) => transaction.objectStore('decks').getAll());
  if (!found.ok) return found;
  const kept = found.value.filter((record) => record.deletedAt === null && !record.visiting);
  const decks = kept.map(summarize).filter((summary) => summary !== null);
  return ok({
    decks: decks.sort((a, b) => b.changedAt - a.changedAt || (a.id < b.id ? -1 : 1)),
    unreadable: kept.length - decks.length,
  });
}

/** Gives a deck another title; its cards and their progress stay as they are. */
export async function renameDeck(
  id: string,
  title: string,
  now: number = Date.now(),
): Promise<Result<Deck, StorageError>> {
  const loaded = await loadDeck(id);
  if (!loaded.ok) return loaded;
  const renamed = parseDeck({ ...loaded.value, title });
  if (!renamed.ok) return fail('damaged');
  const saved = await saveDeck(renamed.value, now);
  return saved.ok ? renamed : saved;
}

/**
 * Adds packs that were made later to a deck, as many as it may hold. To the learner it is the same deck, unchanged; what
 * was changed in it meanwhile stays.
 */
export function addPacks(id: string, packed: readonly Card[]): Promise<Result<void, StorageError>> {
  return write(['decks'], async (transaction) => {
    const store = transaction.objectStore('decks');
    const record = await store.get(id);
    const parsed = parseDeck(record?.deck);
    if (!record || !parsed.ok) return;
    const cards = withPacksThatFit(withPacksOf(parsed.value.cards, packed));
    await store.put({ ...record, deck: { ...parsed.value, cards } });
  });
}

/** Takes a deck off the shelf. {@link restoreDeck} brings it back for {@link DELETED_DECKS_STAY}; reviews stay. */
export function deleteDeck(id: string, now: number = Date.now()): Promise<Result<void, StorageError>> {
  return mark(id, now);
}

/** Undoes {@link deleteDeck}. Error: `missing` when it is gone for good. */
export function restoreDeck(id: string): Promise<Result<void, StorageError>> {
  return mark(id, null);
}

/** Removes for good what was deleted longer ago than {@link DELETED_DECKS_STAY}; answers with how many those were. */
export function purgeDecks(now: number = Date.now()): Promise<Result<number, StorageError>> {
  return write(['decks'], async (transaction) => {
    const store = transaction.objectStore('decks');
    const old = (await store.getAll()).filter(
      ({ deletedAt }) => deletedAt !== null && deletedAt < now - DELETED_DECKS_STAY,
    );
    for (const { id } of old) await store.delete(id);
    return old.length;
  });
}

async function mark(id: string, deletedAt: number | null): Promise<Result<void, StorageError>> {
  const marked = await write(['decks'], async (transaction) => {
    const store = transaction.objectStore('decks');
    const record = await store.get(id);
    if (record) await store.put({ ...record, deletedAt });
    return record !== undefined;
  });
  if (!marked.ok) return marked;
  return marked.value ? ok(undefined) : fail('missing');
}

function open(record: DeckRecord): Result<Deck, StorageError> {
  const parsed = parseDeck(record.deck);
  if (parsed.ok) return parsed;
  return fail(parsed.error.code === 'newer-version' ? 'newer' : 'damaged');
}

function summarize({ id, deck, madeAt, changedAt }: DeckRecord): DeckSummary | null {
  const parsed = v.safeParse(outline, deck);
  if (!parsed.success) return null;
  const { title, source, cards } = parsed.output;
  const translated = cards.filter((card) => card.en !== null && card.de !== null).length;
  return { id, title, source, cards: cards.length, translated, madeAt, changedAt };
}
