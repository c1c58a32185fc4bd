import type { Span } from '#lib/engine/types.ts';

/** Paragraphs carry the offset in the article at which they begin; their text is the article's, letter by letter. */
const PARAGRAPH = 'p[data-start]';

/** The offset in the article of a place in its drawing. */
export function offsetOf(root: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  const paragraph = lastOf(paragraphsOf(root), (each) => {
    range.selectNodeContents(each);
    return range.comparePoint(node, offset) >= 0;
  });
  if (!paragraph) return 0;
  range.selectNodeContents(paragraph);
  const side = range.comparePoint(node, offset);
  if (side < 0) return startOf(paragraph);
  if (side === 0) range.setEnd(node, offset);
  return startOf(paragraph) + range.toString().length;
}

/** A stretch of the article in its drawing; null where it is not drawn (yet). */
export function rangeOf(root: HTMLElement, { start, end }: Span): Range | null {
  const paragraphs = paragraphsOf(root);
  const [from, to] = [pointAfter(paragraphs, start), pointBefore(paragraphs, end)];
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

interface Point {
  readonly node: Text;
  readonly offset: number;
}

/** In front of the letter at an offset. */
function pointAfter(paragraphs: readonly HTMLElement[], offset: number): Point | null {
  return pointIn(paragraphs, offset, (end) => offset < end);
}

/** Behind the letter in front of an offset. */
function pointBefore(paragraphs: readonly HTMLElement[], offset: number): Point | null {
  return pointIn(paragraphs, offset, (end) => offset <= end);
}

function pointIn(paragraphs: readonly HTMLElement[], offset: number, holds: (end: number) => boolean): Point | null {
  const paragraph = lastOf(paragraphs, (each) => startOf(each) <= offset);
  if (!paragraph) return null;
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let at = startOf(paragraph);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (holds(at + text.length)) return { node: text, offset: offset - at };
    at += text.length;
  }
  return null;
}

function paragraphsOf(root: HTMLElement): HTMLElement[] {
  return Array.from(root.querySelectorAll<HTMLElement>(PARAGRAPH));
}

function startOf(paragraph: HTMLElement): number {
  return Number(paragraph.dataset['start']);
}

/** Binary search: the last element for which something holds that holds for all before it; the first one for none. */
function lastOf(elements: readonly HTMLElement[], holds: (element: HTMLElement) => boolean): HTMLElement | undefined {
  let [low, high] = [0, elements.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(elements[middle]!)) low = middle;
    else high = middle - 1;
  }
  return elements[low];
}
