import { deleteDraft, readDraft, writeDraft } from '#lib/storage/browser/drafts.ts';
import { saveDeck } from '#lib/storage/browser/decks.ts';
import { type Draft, laterDraft, parseDraft } from '#lib/workbench/draft.ts';
import type { World } from '#lib/workbench/state.ts';
import { Workbench } from '#lib/workbench/workbench.ts';
import type { Desk } from '#lib/workbench/analyst.ts';

/** Where the last seconds of a draft are kept when a page ends before the store has them. */
const LAST_WORDS = 'wortlaut:draft';

const browser: World = {
  hire: () => new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module' }) as unknown as Desk,
  async load(draftId) {
    const stored = await readDraft(draftId);
    const last = lastWords(draftId);
    if (!stored.ok) return last ? { ok: true, value: last } : stored;
    return { ok: true, value: laterDraft(parseDraft(stored.value), last) };
  },
  store: writeDraft,
  remove: deleteDraft,
  saveDeck,
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  patience: 300,
  packPatience: 4000,
};

/** The one workbench of this browser tab. */
export const workbench = new Workbench(browser);

/** Stores what is not stored yet when the page is about to end; at once in the tab itself, should the store be too slow. */
export function storeBeforeLeaving(): void {
  const draft = workbench.unsaved();
  if (!draft) return;
  try {
    sessionStorage.setItem(LAST_WORDS, JSON.stringify({ id: workbench.draftId(), draft }));
  } catch {
    // No room for a long text there; the store, asked next, is the better place anyway.
  }
  void workbench.flush();
}

function lastWords(draftId: string): Draft | null {
  try {
    const text = sessionStorage.getItem(LAST_WORDS);
    sessionStorage.removeItem(LAST_WORDS);
    const { id, draft } = JSON.parse(text ?? '{}') as { id?: unknown; draft?: unknown };
    return id === draftId ? parseDraft(draft) : null;
  } catch {
    return null;
  }
}
