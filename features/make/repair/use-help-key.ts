'use client';

import { useEffect, useEffectEvent } from 'react';
import { hasShortcuts } from '#components/ui/shortcuts.ts';
import { actOnKey, keyOf, ON_TOOLS } from './keys.ts';

/** Calls for help by its key, except where that is a letter, or a dialog is open. */
export function useHelpKey(openHelp: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (!hasShortcuts() || event.isComposing) return;
    if (target.closest('input, textarea, select') || document.querySelector('dialog[open]')) return;
    if (actOnKey(ON_TOOLS, keyOf(event), { openHelp })) event.preventDefault();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}
