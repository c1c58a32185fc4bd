'use client';

import { useSyncExternalStore } from 'react';

/** What stands behind the # of the address, the # included, also after it changes; null on the server. */
export function useHash(): string | null {
  return useSyncExternalStore<string | null>(subscribe, current, () => null);
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => {
    window.removeEventListener('hashchange', changed);
  };
}

function current(): string {
  return window.location.hash;
}
