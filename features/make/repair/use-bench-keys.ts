'use client';

import { useEffect, useEffectEvent } from 'react';
import { hasShortcuts } from '#components/ui/shortcuts.ts';
import { confirm, movePair, setDropped } from '#lib/workbench/pairs/order.ts';
import { workbench } from '../browser-world.ts';

/** Fields where letters are text. */
const FIELD = 'input, textarea, select, [contenteditable]';

interface Ways {
  readonly onGoTo: (key: string) => void;
  readonly onOpen: (key: string | null) => void;
  readonly onShow: (key: string) => void;
}

/**
 * The keys of the workbench. Undo and redo work everywhere on it, except in fields that are no part of a pair; letters
 * only outside of fields, and never with a dialog open.
 */
export function useBenchKeys(ways: Ways): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    const target = event.target instanceof Element ? event.target : document.body;
    const inField = target.closest(FIELD) !== null;
    const pair = target.closest<HTMLElement>('[data-pair]')?.dataset['pair'] ?? null;
    const done =
      event.ctrlKey || event.metaKey
        ? (!inField || pair !== null) && turnBack(event)
        : !inField && actOn(event, pair, ways);
    if (done) event.preventDefault();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}

function turnBack(event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (event.altKey || (key !== 'z' && key !== 'y')) return false;
  if (key === 'y' || event.shiftKey) workbench.redo();
  else workbench.undo();
  return true;
}

function actOn(event: KeyboardEvent, pair: string | null, ways: Ways): boolean {
  if (event.altKey) {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    return by !== 0 && pair !== null && workbench.repair('move', pair, (pairs) => movePair(pairs, pair, by));
  }
  if (!hasShortcuts()) return false;
  if (event.key === 'j' || event.key === 'k') return step(pair, event.key === 'j' ? 1 : -1, ways);
  if (pair === null) return false;
  switch (event.key) {
    case 'e':
      if (!focusEditor(pair)) ways.onOpen(pair);
      return true;
    case 'a':
      ways.onShow(pair);
      return true;
    case 'g':
      return workbench.repair('confirm', pair, (pairs) => confirm(pairs, pair));
    case 'x': {
      const dropped = workbench.state().work.present.find(({ key }) => key === pair)?.dropped ?? false;
      return workbench.repair(dropped ? 'keep' : 'drop', pair, (pairs) => setDropped(pairs, pair, !dropped));
    }
    default:
      return false;
  }
}

/** Into the editor of a pair; false when it is not open. */
function focusEditor(pair: string): boolean {
  const tab = document.querySelector<HTMLElement>(
    `[data-pair="${CSS.escape(pair)}"] [role="tab"][aria-selected="true"]`,
  );
  tab?.focus();
  return tab !== null;
}

/** To the next or the previous pair on the page. */
function step(pair: string | null, by: number, { onGoTo }: Ways): boolean {
  const keys = Array.from(document.querySelectorAll<HTMLElement>('[data-pair]'), (each) => each.dataset['pair'] ?? '');
  const at = pair === null ? (by > 0 ? -1 : keys.length) : keys.indexOf(pair);
  const next = keys[at + by];
  if (next !== undefined) onGoTo(next);
  return next !== undefined;
}
