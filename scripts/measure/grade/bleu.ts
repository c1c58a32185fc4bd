/**
 * Sentence BLEU by Papineni et al. (2002) with one added to the counts above unigrams (Lin and Och 2004), n = 1 to 4,
 * words and punctuation as tokens.
 */
export function bleu(answer: string, reference: string): number {
  const a = tokens(answer);
  const r = tokens(reference);
  if (a.length === 0 || r.length === 0) return 0;
  let logs = 0;
  for (let n = 1; n <= 4; n++) {
    const inReference = count(r, n);
    let shared = 0;
    for (const [gram, times] of count(a, n)) shared += Math.min(times, inReference.get(gram) ?? 0);
    const total = Math.max(0, a.length - n + 1);
    const smooth = n > 1 ? 1 : 0;
    if (shared + smooth === 0) return 0;
    logs += Math.log((shared + smooth) / (total + smooth)) / 4;
  }
  return Math.exp(logs + Math.min(0, 1 - r.length / a.length));
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];
}

function count(words: readonly string[], n: number): Map<string, number> {
  const result = new Map<string, number>();
  for (let k = 0; k + n <= words.length; k++) {
    const gram = words.slice(k, k + n).join(' ');
    result.set(gram, (result.get(gram) ?? 0) + 1);
  }
  return result;
}
