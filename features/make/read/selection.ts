'use client';

import { type KeyboardEvent, type RefObject, useCallback, useEffect, useState } from 'react';
import type { Span } from '#lib/engine/types.ts';
import { actOnKey, keyOf, ON_ARTICLE } from '../repair/keys.ts';
import { stepped, wordAt } from './article-words.ts';
import { NOTHING, selectedIn, selectWords } from './selected-words.ts';

/**
 * What is selected of the article: by mouse or finger as everywhere, and by keyboard while the region has the focus:
 * arrow keys go from word to word (up and down from paragraph to paragraph), with Shift they select, Enter goes to what
 * can be done, Escape lets go.
 */
export function useSelection(region: RefObject<HTMLElement | null>, article: string) {
  const [selected, select] = useState(NOTHING);
  const [caret, setCaret] = useState<{ anchor: Span; head: Span } | null>(null);

  const clear = useCallback(() => {
    select(NOTHING);
    window.getSelection()?.removeAllRanges();
    region.current?.focus({ preventScroll: true });
  }, [region]);

  useEffect(() => {
    const look = () => {
      const found = region.current && selectedIn(region.current, article);
      if (found) select(found);
    };
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
    };
  }, [region, article]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const root = region.current;
    if (!root || event.target !== root) return;
    const done = actOnKey(ON_ARTICLE, keyOf(event), {
      walk(arrow, selecting) {
        const head = caret ? stepped(article, caret.head, arrow) : wordAt(article, selected.span?.start ?? 0);
        if (!head) return false;
        const anchor = selecting && caret ? caret.anchor : head;
        setCaret({ anchor, head });
        selectWords(root, anchor, head);
        return true;
      },
      toBar() {
        // The key is taken, else it would press the button that has the focus then.
        root.querySelector<HTMLElement>('.selection-bar button')?.focus();
      },
      letGo() {
        setCaret(null);
        clear();
      },
    });
    if (done) event.preventDefault();
  };

  return { ...selected, clear, handlers: { onKeyDown } };
}
