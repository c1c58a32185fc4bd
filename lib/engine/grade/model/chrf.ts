/**
 * chrF by Popović (2015), "chrF: character n-gram F-score for automatic MT evaluation": the mean of character n-gram
 * precision and recall for n = 1 to 6, blanks left out, β = 2.
 */
export function chrf(answer: string, reference: string): number {
  const a = answer.replace(/\s+/gu, '');
  const r = reference.replace(/\s+/gu, '');
  let precision = 0;
  let recall = 0;
  let orders = 0;
  for (let n = 1; n <= 6; n++) {
    const inAnswer = grams(a, n);
    const inReference = grams(r, n);
    const sizes = [Math.max(0, a.length - n + 1), Math.max(0, r.length - n + 1)] as const;
    if (sizes[0] === 0 || sizes[1] === 0) continue;
    let shared = 0;
    for (const [gram, count] of inAnswer) shared += Math.min(count, inReference.get(gram) ?? 0);
    precision += shared / sizes[0];
    recall += shared / sizes[1];
    orders++;
  }
  if (orders === 0) return 0;
  const p = precision / orders;
  const q = recall / orders;
  return p + q === 0 ? 0 : (5 * p * q) / (4 * p + q);
}

function grams(text: string, n: number): Map<string, number> {
  const result = new Map<string, number>();
  for (let k = 0; k + n <= text.length; k++) {
    const gram = text.slice(k, k + n);
    result.set(gram, (result.get(gram) ?? 0) + 1);
  }
  return result;
}
