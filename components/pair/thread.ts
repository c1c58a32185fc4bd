/** One end of a curve: the middle and the edges of a word inside the pair's frame, in pixels. */
export interface End {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Nothing is written below the word: it stands on the last line of its cell. */
  readonly free: boolean;
}

/** How far below a word the curve runs between two lines of text, and how far it may hang where nothing follows. */
const LANE = 5;
const HANG = 14;
/** Half of the gap between the columns that has no text in it. */
const GUTTER = 34;

/**
 * Side by side: between two words on last lines the curve hangs free like a thread; elsewhere it runs in the space
 * between the lines and changes its height in the gutter, so that it strikes no word out.
 *
 *     word                          word
 *       ╰────────╮                  ╭─╯
 *     more text   ╰────────────────╯   more text
 */
export function thread(a: End, b: End, middle: number): string {
  const [left, right] = a.x < b.x ? [a, b] : [b, a];
  if (left.free && right.free) {
    const depth = Math.max(left.bottom, right.bottom) + HANG + Math.min(14, (right.x - left.x) / 40);
    return `M${point(left.x, left.bottom)}C${point(left.x, depth)} ${point(right.x, depth)} ${point(right.x, right.bottom)}`;
  }
  const from = left.bottom + (left.free ? HANG : LANE);
  const to = right.bottom + (right.free ? HANG : LANE);
  const bend = Math.min(12, (middle - GUTTER - left.x) / 2, (right.x - middle - GUTTER) / 2);
  return (
    `M${point(left.x, left.bottom)}Q${point(left.x, from)} ${point(left.x + bend, from)}H${round(middle - GUTTER)}` +
    `C${point(middle, from)} ${point(middle, to)} ${point(middle + GUTTER, to)}` +
    `H${round(right.x - bend)}Q${point(right.x, to)} ${point(right.x, right.bottom)}`
  );
}

/** Stacked: from the lower edge of the upper word to the upper edge of the lower one. */
export function stitch(a: End, b: End): string {
  const [upper, lower] = a.top < b.top ? [a, b] : [b, a];
  const middle = (upper.bottom + lower.top) / 2;
  return `M${point(upper.x, upper.bottom)}C${point(upper.x, middle)} ${point(lower.x, middle)} ${point(lower.x, lower.top)}`;
}

function point(x: number, y: number): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
