import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Untranslated } from '#lib/study/own-renderings.ts';

/** What is written, and what became of it: kept, on its way, or why it could not be kept. */
interface RenderingState {
  readonly text: string;
  readonly saving: string;
}

/** Where renderings are kept, by the id of their quotation. */
interface RenderingKeeper {
  readonly subscribe: (listener: () => void) => () => void;
  /** Null until it was asked for. */
  readonly known: (id: string) => RenderingState | null;
  readonly recall: (id: string) => Promise<void>;
  readonly write: (card: Untranslated, text: string) => void;
  /** Keeps at once what would be kept after a moment of quiet. */
  readonly flush: (id: string) => void;
}

/** What the learner has written for a quotation; null until it is known. */
export function useOwnRendering(
  keeper: RenderingKeeper,
  card: Untranslated,
): { readonly state: RenderingState | null; readonly write: (text: string) => void } {
  const { id, quotation, language } = card;
  const state = useSyncExternalStore(
    keeper.subscribe,
    () => keeper.known(id),
    () => null,
  );
  useEffect(() => {
    void keeper.recall(id);
    const leave = (): void => {
      keeper.flush(id);
    };
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      keeper.flush(id);
    };
  }, [keeper, id]);
  const write = useCallback(
    (text: string) => {
      keeper.write({ id, quotation, language }, text);
    },
    [keeper, id, quotation, language],
  );
  return { state, write };
}

/** Whether what is written is kept; until anything is known, nothing can be lost. */
export function savingOf(state: RenderingState | null): 'saved' | 'saving' | 'failed' {
  if (state === null || state.saving === 'saved') return 'saved';
  return state.saving === 'saving' ? 'saving' : 'failed';
}
