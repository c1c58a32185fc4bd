'use client';

import { type KeyboardEvent, type RefObject, useCallback, useEffect, useState } from 'react';
import type { Span } from '#lib/engine/types.ts';
import { offsetOf, rangeOf } from './article-offsets.ts';
import { stepped, trimmed, wordAt } from './article-words.ts';

interface Selected {
  readonly span: Span | null;
  /** How far below the top of the region the selection ends, in pixels. */
  readonly top: number;
}

const NOTHING: Selected = { span: null, top: 0 };

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
      const root = region.current;
      const selection = window.getSelection();
      if (!root || !selection || selection.rangeCount === 0) return;
      const range = selection.getRangeAt(0);
      if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return;
      const span = {
        start: offsetOf(root, range.startContainer, range.startOffset),
        end: offsetOf(root, range.endContainer, range.endOffset),
      };
      const words = range.collapsed ? null : trimmed(article, span);
      select(
        words
          ? {
              span: words,
              top: range.getBoundingClientRect().bottom - root.getBoundingClientRect().top + root.scrollTop,
            }
          : NOTHING,
      );
    };
    document.addEventListener('selectionchange', look);
    return () => {
      document.removeEventListener('selectionchange', look);
    };
  }, [region, article]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const root = region.current;
    if (!root || event.target !== root || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') {
      setCaret(null);
      clear();
      return;
    }
    if (event.key === 'Enter') {
      // Else the same key would press the button that has the focus then.
      event.preventDefault();
      root.querySelector<HTMLElement>('.selection-bar button')?.focus();
      return;
    }
    const from = caret?.head ?? null;
    const head = from === null ? wordAt(article, selected.span?.start ?? 0) : stepped(article, from, event.key);
    if (!head || !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const anchor = event.shiftKey && caret ? caret.anchor : head;
    setCaret({ anchor, head });
    const range = rangeOf(root, { start: Math.min(anchor.start, head.start), end: Math.max(anchor.end, head.end) });
    const place = rangeOf(root, head);
    if (!range || !place) return;
    const selection = window.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    place.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  };

  return { ...selected, clear, handlers: { onKeyDown } };
}
