'use client';

import { useEffect, useEffectEvent } from 'react';
import { hasShortcuts } from '#components/ui/shortcuts.ts';

/** Calls for help on "?", except where that is a letter, or a dialog is open. */
export function useHelpKey(onHelp: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (!hasShortcuts() || event.key !== '?' || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (target.closest('input, textarea, select') || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    onHelp();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
