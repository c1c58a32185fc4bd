'use client';

import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';

const key = 'wortlaut-theme';
const listeners = new Set<() => void>();

function system(): Theme {
  return window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function saved(): Theme | null {
  try {
    const value = localStorage.getItem(key);
    return value === 'light' || value === 'dark' ? value : null;
  } catch {
    return null;
  }
}

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia('(prefers-color-scheme: dark)');
  listeners.add(listener);
  media.addEventListener('change', listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    media.removeEventListener('change', listener);
    window.removeEventListener('storage', listener);
  };
}

/** Puts the saved theme on the document; none means that the style sheet follows the system. */
export function applyTheme(): void {
  const theme = saved();
  if (theme === null) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

/** Choosing what the system has anyway forgets the choice, so the page follows the system again. */
export function chooseTheme(theme: Theme): void {
  try {
    if (theme === system()) localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
    applyTheme();
  } catch {
    document.documentElement.dataset['theme'] = theme;
  }
  for (const listener of listeners) listener();
}

export function useTheme(): Theme {
  return useSyncExternalStore(
    subscribe,
    () => saved() ?? system(),
    () => 'light',
  );
}
