/**
 * Gale and Church (1993), "A Program for Aligning Sentences in Bilingual Corpora": the lengths of two stretches that
 * translate each other differ by about a normal variable.
 */
export const LENGTHS = Object.freeze({
  /** German characters to an English one, white space left out. */
  ratio: 1.15,
  /** Variance per English character. Gale and Church have 6.8 for raw text. */
  variance: 6.8,
});

/** Logarithm of the density at δ, up to a constant: 0 for the expected length, falling on either side. */
export function lengthScore(english: number, german: number): number {
  const mean = (english + german / LENGTHS.ratio) / 2;
  const delta = (german - english * LENGTHS.ratio) / Math.sqrt(Math.max(1, mean) * LENGTHS.variance);
  return -(delta ** 2) / 2;
}
