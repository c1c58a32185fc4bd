/** Area under the ROC curve: how often a good answer scores above a bad one, ties counting half. */
export function auc(good: readonly number[], bad: readonly number[]): number {
  const all = [...good.map((score) => ({ score, good: true })), ...bad.map((score) => ({ score, good: false }))].sort(
    (x, y) => x.score - y.score,
  );
  let ranks = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]!.score === all[from]!.score) to++;
    for (let k = from; k < to; k++) if (all[k]!.good) ranks += (from + to + 1) / 2;
    from = to;
  }
  return (ranks - (good.length * (good.length + 1)) / 2) / (good.length * bad.length);
}

/** Kendall's tau-b over all couples of items. */
export function kendall(x: readonly number[], y: readonly number[]): number {
  let score = 0;
  let tiesX = 0;
  let tiesY = 0;
  const n = x.length;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const a = Math.sign(x[i]! - x[j]!);
      const b = Math.sign(y[i]! - y[j]!);
      score += a * b;
      if (a === 0) tiesX++;
      if (b === 0) tiesY++;
    }
  }
  const couples = (n * (n - 1)) / 2;
  return score / Math.sqrt((couples - tiesX) * (couples - tiesY));
}

/** The value below which a share of the list lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
