/**
 * Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours, each counted once.
 * Symmetric. Works row by row:
 *
 *          ""  r  e  f
 *      ""   0  1  2  3
 *      a    1  …            three rows are kept, for the swaps
 *
 * @returns the distance, or `limit + 1` as soon as it is above `limit`
 */
export function slipDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return beyond;
    before = last;
    last = row;
  }
  return Math.min(beyond, last[b.length]!);
}

/** How many slips a word of this length may carry and still be that word. */
export function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 11 ? 1 : 2;
}
