import { loadRendering, saveRendering } from '#lib/storage/browser/renderings.ts';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import { parseOwnRendering, type OwnRendering, type Untranslated } from '#lib/study/own-renderings.ts';
import { onImport } from './study-log.ts';

export interface RenderingState {
  readonly text: string;
  readonly saving: 'saved' | 'saving' | StorageError;
}

/** Milliseconds of quiet before what is typed goes to the store. */
const PATIENCE = 300;

/** What this page knows, kept outside React's tree: mounting a view anew loses nothing. */
const known = new Map<string, RenderingState>();
const listeners = new Set<() => void>();
const waiting = new Map<string, { readonly rendering: OwnRendering; readonly timer: ReturnType<typeof setTimeout> }>();

// A file that was taken in may bring a later version; what is being written here has its own turn.
onImport(() => {
  for (const id of [...known.keys()].filter((each) => !waiting.has(each))) {
    known.delete(id);
    void recall(id);
  }
});

function become(id: string, state: RenderingState): void {
  known.set(id, state);
  for (const listener of listeners) listener();
}

/** The learner's own renderings as this page knows them, for `useSyncExternalStore`. Every change is kept. */
export const renderingKeeper = Object.freeze({
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Null until the store has been asked: see `recall`. */
  known: (id: string): RenderingState | null => known.get(id) ?? null,
  recall,
  write({ id, quotation, language }: Untranslated, text: string): void {
    put({ version: 1, id, quotation, language, text, changedAt: Date.now() });
  },
  /** Stores at once what would be stored after a moment of quiet. */
  flush,
});

async function recall(id: string): Promise<void> {
  if (known.has(id)) return;
  const stored = await loadRendering(id);
  if (known.has(id)) return;
  const last = lastWords(id);
  const found = stored.ok ? stored.value : null;
  if (last && last.changedAt > (found?.changedAt ?? -1)) put(last);
  else become(id, { text: found?.text ?? '', saving: stored.ok ? 'saved' : stored.error });
}

function put(rendering: OwnRendering): void {
  const { id, text } = rendering;
  become(id, { text, saving: 'saving' });
  try {
    sessionStorage.setItem(placeOf(id), JSON.stringify(rendering));
  } catch {
    // The store, asked after a moment, is the better place anyway.
  }
  clearTimeout(waiting.get(id)?.timer);
  const timer = setTimeout(() => {
    flush(id);
  }, PATIENCE);
  waiting.set(id, { rendering, timer });
}

function flush(id: string): void {
  const next = waiting.get(id);
  if (!next) return;
  clearTimeout(next.timer);
  waiting.delete(id);
  void saveRendering(next.rendering).then((saved) => {
    // What was typed meanwhile has its own turn.
    if (waiting.has(id)) return;
    become(id, { text: next.rendering.text, saving: saved.ok ? 'saved' : saved.error });
    if (saved.ok) forget(id);
  });
}

/** Where the last moments before a page ends are kept, should the store be too slow for them. */
function placeOf(id: string): string {
  return `wortlaut-rendering ${id}`;
}

function lastWords(id: string): OwnRendering | null {
  try {
    return parseOwnRendering(JSON.parse(sessionStorage.getItem(placeOf(id)) ?? 'null'));
  } catch {
    return null;
  }
}

function forget(id: string): void {
  try {
    sessionStorage.removeItem(placeOf(id));
  } catch {
    // Nothing was kept there.
  }
}
