/** A stretch of a compound, `text.slice(start, end)`. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Shortest part of a compound: "Not" + "ruf". */
const SHORTEST = 3;
/** Letters that join parts: "Sitzung|s|periode", "Student|en|werk", "Kind|er|garten". Longest first. */
const JOINTS: readonly string[] = ['', 's', 'es', 'n', 'en', 'er', 'e', '-'];
/** Longer words are left whole: it bounds the work and no real compound is longer. */
const LONGEST = 40;

/**
 * Splits a German compound into words that `weigh` knows, fewest parts first, then the heaviest. The parts with the
 * letters that join them (which belong to the part before) cover the word. A word that cannot be split comes back as
 * one part.
 *
 * @param folded a word as `foldWord` leaves it
 * @param weigh how well a piece is known as a word, 0 for not at all, up to 1
 */
export function splitCompound(folded: string, weigh: (piece: string) => number): Part[] {
  const length = folded.length;
  const whole = [{ start: 0, end: length }];
  if (length < 2 * SHORTEST || length > LONGEST) return whole;
  // best[end]: the best way to cut up the first `end` letters.
  const best: ({ score: number; start: number } | null)[] = new Array<null>(length + 1).fill(null);
  best[0] = { score: 0, start: 0 };
  for (let start = 0; start <= length - SHORTEST; start++) {
    const before = best[start];
    if (!before) continue;
    for (let end = start + SHORTEST; end <= length; end++) {
      if (start === 0 && end === length) continue;
      const weight = weighWithJoint(folded, start, end, weigh);
      if (weight === 0) continue;
      const score = before.score + weight - 1.2;
      const rival = best[end];
      if (!rival || rival.score < score) best[end] = { score, start };
    }
  }
  if (!best[length]) return whole;
  const parts: Part[] = [];
  for (let end = length; end > 0; end = best[end]!.start) parts.unshift({ start: best[end]!.start, end });
  return parts;
}

/** The weight of a stretch as a word, with or without joining letters at its end (never at the end of the word). */
function weighWithJoint(folded: string, start: number, end: number, weigh: (piece: string) => number): number {
  let weight = 0;
  for (const joint of end === folded.length ? [''] : JOINTS) {
    const stop = end - joint.length;
    if (stop - start < SHORTEST || !folded.startsWith(joint, stop)) continue;
    weight = Math.max(weight, weigh(folded.slice(start, stop)) * (joint === '' ? 1 : 0.95));
  }
  return weight;
}
