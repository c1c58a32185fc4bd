'use client';

import { useEffect, useEffectEvent } from 'react';

interface Moves {
  readonly forward: () => void;
  readonly back: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly leave: () => void;
}

/** What keyboards and clickers send. A clicker's two buttons are Page Down and Page Up. */
const MOVES: Readonly<Record<string, keyof Moves>> = {
  ' ': 'forward',
  Enter: 'forward',
  PageDown: 'forward',
  ArrowRight: 'forward',
  ArrowDown: 'forward',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
};

/** Steers a presentation by keys, wherever the focus is; a focused control keeps the keys that it needs itself. */
export function usePresentKeys(moves: Moves): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    const move = MOVES[event.key];
    if (move === undefined || isNeededBy(event.target, event.key)) return;
    event.preventDefault();
    moves[move]();
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
  return target.matches('a, button, input') && (key === ' ' || key === 'Enter');
}
