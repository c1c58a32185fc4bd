'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { storeBeforeLeaving, workbench } from './browser-world.ts';
import { START, type WorkbenchState } from '#lib/workbench/state.ts';

/** The workbench of this tab, open on the draft that the address names. */
export function useWorkbench(): WorkbenchState {
  const state = useSyncExternalStore(workbench.subscribe, workbench.state, () => START);
  useEffect(() => {
    void workbench.open(new URLSearchParams(window.location.search).get('id'));
    const leave = () => {
      if (document.visibilityState === 'hidden') storeBeforeLeaving();
    };
    window.addEventListener('pagehide', storeBeforeLeaving);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', storeBeforeLeaving);
      document.removeEventListener('visibilitychange', leave);
      void workbench.flush();
    };
  }, []);
  return state;
}
