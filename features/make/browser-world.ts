import { deleteDraft, readDraft, writeDraft } from '#lib/storage/browser/drafts.ts';
import { loadDeck, saveDeck } from '#lib/storage/browser/decks.ts';
import { ok, type Result } from '#lib/decks/result.ts';
import type { Deck } from '#lib/decks/deck.ts';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import { laterDraft, parseDraft, type StoredDraft } from '#lib/workbench/draft.ts';
import type { World } from '#lib/workbench/state.ts';
import { Workbench } from '#lib/workbench/workbench.ts';
import type { Desk } from '#lib/workbench/analyst.ts';

/** Where the last seconds of a draft are kept when a page ends before the store has them. */
const LAST_WORDS = 'wortlaut:draft';

/** The other tabs, which want to know when a draft that they have open is stored here. */
const others = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('wortlaut:drafts');

/** A deck of this device; the starter deck, which belongs to the app, as a copy. */
async function deckToRepair(deckId: string): Promise<Result<Deck, StorageError>> {
  const { starterDeck } = await import('#lib/decks/starter.ts');
  return deckId === starterDeck.id ? ok({ ...starterDeck, id: crypto.randomUUID() }) : loadDeck(deckId);
}

const browser: World = {
  hire: () => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' }) as unknown as Desk,
  async load(draftId) {
    const stored = await readDraft(draftId);
    const last = lastWords(draftId);
    if (!stored.ok) return last ? { ok: true, value: last } : stored;
    return { ok: true, value: laterDraft(parseDraft(stored.value), last) };
  },
  async store(draftId, draft, known) {
    const stored = await writeDraft(draftId, draft, known);
    if (!stored.ok) return stored;
    if (stored.value === null) return { ok: false, error: 'elsewhere' };
    others?.postMessage(draftId);
    return { ok: true, value: stored.value };
  },
  remove: deleteDraft,
  loadDeck: deckToRepair,
  saveDeck,
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  patience: 300,
  packPatience: 4000,
};

/** The one workbench of this browser tab. */
export const workbench = new Workbench(browser);

others?.addEventListener('message', ({ data }) => {
  workbench.heardElsewhere(String(data));
});

/** Stores what is not stored yet when the page is about to end; at once in the tab itself, should the store be too slow. */
export function storeBeforeLeaving(): void {
  const draft = workbench.unsaved();
  if (!draft) return;
  const { work } = draft;
  const bare = { ...draft, work: work && { ...work, past: [], future: [] } };
  // There is not much room; the steps before can go, and the store, asked next, is the better place anyway.
  if (!keepLastWords(draft)) keepLastWords(bare);
  void workbench.flush();
}

function keepLastWords(draft: StoredDraft): boolean {
  try {
    sessionStorage.setItem(LAST_WORDS, JSON.stringify({ id: workbench.draftId(), draft }));
    return true;
  } catch {
    return false;
  }
}

function lastWords(draftId: string): StoredDraft | null {
  try {
    const text = sessionStorage.getItem(LAST_WORDS);
    sessionStorage.removeItem(LAST_WORDS);
    const { id, draft } = JSON.parse(text ?? '{}') as { id?: unknown; draft?: unknown };
    return id === draftId ? parseDraft(draft) : null;
  } catch {
    return null;
  }
}
