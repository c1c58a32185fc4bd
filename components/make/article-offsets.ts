import type { Span } from '#lib/engine/types.ts';

/** Paragraphs carry the offset in the article at which they begin; their text is the article's, letter by letter. */
const PARAGRAPH = 'p[data-start]';

/** The offset in the article of a place in its drawing. */
export function offsetOf(root: HTMLElement, node: Node, offset: number): number {
  const paragraphs = Array.from(root.querySelectorAll<HTMLElement>(PARAGRAPH));
  const range = document.createRange();
  // The last paragraph that begins before the place: whether it ends before it, too, the length below says.
  let [low, high] = [0, paragraphs.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    range.selectNodeContents(paragraphs[middle]!);
    if (range.comparePoint(node, offset) < 0) high = middle - 1;
    else low = middle;
  }
  const paragraph = paragraphs[low];
  if (!paragraph) return 0;
  const start = Number(paragraph.dataset['start']);
  range.selectNodeContents(paragraph);
  const side = range.comparePoint(node, offset);
  if (side < 0) return start;
  if (side === 0) range.setEnd(node, offset);
  return start + range.toString().length;
}

/** A stretch of the article in its drawing; null where it is not drawn (yet). */
export function rangeOf(root: HTMLElement, { start, end }: Span): Range | null {
  const [from, to] = [pointAt(root, start, false), pointAt(root, end, true)];
  if (!from || !to) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** `ending`: at a border the text before it is meant, else the one behind. */
function pointAt(root: HTMLElement, offset: number, ending: boolean): { node: Text; offset: number } | null {
  for (const paragraph of root.querySelectorAll<HTMLElement>(PARAGRAPH)) {
    let at = Number(paragraph.dataset['start']);
    const length = paragraph.textContent.length;
    if (ending ? offset > at + length : offset >= at + length) continue;
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const next = at + text.length;
      if (ending ? offset <= next : offset < next) return { node: text, offset: Math.max(0, offset - at) };
      at = next;
    }
  }
  return null;
}
