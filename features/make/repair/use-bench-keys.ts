'use client';

import { useEffect, useEffectEvent } from 'react';
import { hasShortcuts } from '#components/ui/shortcuts.ts';
import { workbench } from '../browser-world.ts';
import { isSign } from '#components/ui/keys.ts';
import { actOnKey, keyOf, ON_LIST, ON_PAGE, ON_PAIR } from './keys.ts';

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
    const pair = target.closest<HTMLElement>('[data-pair]')?.dataset['pair'] ?? null;
    const key = keyOf(event);
    const done = target.closest(FIELD) ? pair !== null && turnBack(key) : turnBack(key) || actOn(key, pair, ways);
    if (done) event.preventDefault();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('keydown', onKey);
    };
  }, []);
}

function turnBack(key: string): boolean {
  return actOnKey(ON_PAGE, key, {
    undo() {
      workbench.undo();
    },
    redo() {
      workbench.redo();
    },
  });
}

function actOn(key: string, pair: string | null, ways: Ways): boolean {
  if (isSign(key) && !hasShortcuts()) return false;
  const walked = actOnKey(ON_LIST, key, { walk: (by) => step(pair, by, ways) });
  return walked || (pair !== null && actOnKey(ON_PAIR, key, atHand(pair, ways)));
}

/** What keys can do with a pair. */
function atHand(pair: string, { onOpen, onShow }: Ways) {
  return {
    key: pair,
    dropped: workbench.state().work.present.find(({ key }) => key === pair)?.dropped ?? false,
    repair: workbench.repair,
    edit() {
      if (!focusEditor(pair)) onOpen(pair);
    },
    show() {
      onShow(pair);
    },
  };
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
