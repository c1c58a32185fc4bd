'use client';

import { useEffect, useEffectEvent } from 'react';
import { bareKeyOf } from '#components/ui/keys.ts';
import { actOnKey, type Moves } from './keys.ts';

/** Steers a presentation by keys, wherever the focus is; a focused control keeps the keys that it needs itself. */
export function usePresentKeys(moves: Moves): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const key = bareKeyOf(event);
    if (!isNeededBy(event.target, key) && actOnKey(key, moves)) event.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => {
      document.removeEventListener('keydown', press);
    };
  }, []);
}

function isNeededBy(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.matches('select')) return key !== 'Escape' && key !== 'PageDown' && key !== 'PageUp';
  return target.matches('a, button, input') && (key === 'Space' || key === 'Enter');
}
