import type { Span } from '#lib/engine/types.ts';
import { offsetOf, rangeOf } from './article-offsets.ts';
import { trimmed } from './article-words.ts';

/** What is selected of the article. */
export interface Selected {
  readonly span: Span | null;
  /** How far below the top of the region the selection ends, in pixels. */
  readonly top: number;
}

export const NOTHING: Selected = { span: null, top: 0 };

/** What the browser has selected in the drawing of an article; null while its selection lies elsewhere. */
export function selectedIn(root: HTMLElement, article: string): Selected | null {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) || !root.contains(range.endContainer)) return null;
  if (range.collapsed) return NOTHING;
  const span = trimmed(article, {
    start: offsetOf(root, range.startContainer, range.startOffset),
    end: offsetOf(root, range.endContainer, range.endOffset),
  });
  if (!span) return NOTHING;
  return { span, top: range.getBoundingClientRect().bottom - root.getBoundingClientRect().top + root.scrollTop };
}

/** Lets the browser select all from one word to another, and brings the other into sight. */
export function selectWords(root: HTMLElement, from: Span, to: Span): void {
  const range = rangeOf(root, { start: Math.min(from.start, to.start), end: Math.max(from.end, to.end) });
  const place = rangeOf(root, to);
  if (!range || !place) return;
  const selection = window.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  place.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
