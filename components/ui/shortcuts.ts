'use client';

import { useSyncExternalStore } from 'react';

const KEY = 'wortlaut-shortcuts';
const listeners = new Set<() => void>();
/** For browsers that refuse storage: then the choice holds as long as the page. */
let here: boolean | null = null;

/**
 * Whether letters, digits and signs do something by themselves wherever the focus is. Who speaks to the computer, or
 * brushes against keys, turns them off; Space, Enter, Esc and keys with Ctrl or Alt are none of them (WCAG 2.1.4).
 */
export function hasShortcuts(): boolean {
  if (here !== null) return here;
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function setShortcuts(on: boolean): void {
  here = null;
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    here = on;
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

export function useShortcuts(): boolean {
  return useSyncExternalStore(subscribe, hasShortcuts, () => true);
}
