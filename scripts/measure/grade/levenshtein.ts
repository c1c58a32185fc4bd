/** Likeness by edit distance over characters: 1 − distance / length of the longer text. */
export function levenshteinLikeness(a: string, b: string): number {
  if (a.length === 0 && b.length === 0) return 1;
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    last = row;
  }
  return 1 - last[b.length]! / Math.max(a.length, b.length);
}
