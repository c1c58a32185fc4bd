import { gatherEvidence, type Evidence } from '../align/couples.ts';
import type { Lexicon } from '../align/lexicon.ts';
import { Explainer, type Fit } from './explain.ts';
import type { Stretch } from './stretches.ts';

/** A German stretch with the English run of stretches that it renders best. */
export interface Match {
  readonly german: number;
  /** First and last English stretch, end excluded. */
  readonly english: readonly [number, number];
  readonly fit: Fit;
  /** Probability that the German stretch renders this run. */
  readonly confidence: number;
}

/** Weights of a logistic model, fitted on half of the texts in tests/engine/twotexts. */
export const MATCHING = Object.freeze({
  bias: -2.4,
  germanCovered: 3.3,
  englishCovered: 0.8,
  /** Per nat of odds, which are capped at both ends. */
  odds: 0.14,
  mostOdds: 30,
  /** The speaker whom the German text names stands near the English run; another one does. */
  sameSpeaker: 0.8,
  /** Indirect speech is only a guess at being speech at all. */
  unquoted: 0,
  /** English sentences outside marks. */
  plain: -0.6,
  /** Even the clearest match may have its ends in the wrong place. */
  surest: 0.97,
  /** English runs tried per German stretch, and sentences in a run. */
  seeds: 6,
  longestRun: 6,
  /** Share of its content that a neighbour must find in the German words to join a run. */
  leastShare: 0.3,
  /** Types in more English stretches than this find no candidates. */
  common: 60,
});

/** The best run for each German stretch, or null where no English stretch shares a rare word with it. */
export function matchStretches(
  english: { readonly text: string; readonly stretches: readonly Stretch[] },
  german: { readonly text: string; readonly stretches: readonly Stretch[] },
  lexicon: Lexicon,
): (Match | null)[] {
  const words = (text: string, { parts }: Stretch): string =>
    parts.map(({ start, end }) => text.slice(start, end)).join(' ');
  const en = english.stretches.map((stretch) => words(english.text, stretch));
  const de = german.stretches.map((stretch) => words(german.text, stretch));
  const evidence = gatherEvidence(en, de, lexicon);
  const explainer = new Explainer(evidence);
  const index = indexOf(evidence);
  return german.stretches.map((stretch, line) => {
    let best: Match | null = null;
    for (const seed of seedsFor(evidence, index, line)) {
      const { from, to, fit } = grow(explainer, english.stretches, seed, line);
      if (best && fit.odds <= best.fit.odds) continue;
      const confidence = confidenceOf(fit, stretch, english, from, to);
      best = { german: line, english: [from, to], fit, confidence };
    }
    return best;
  });
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly fit: Fit;
}

/**
 * Lets a run take in neighbours that have a share in the German words, or drop its first or last stretch, while that
 * makes the odds better.
 */
function grow(explainer: Explainer, stretches: readonly Stretch[], seed: number, german: number): Run {
  let run: Run = { from: seed, to: seed + 1, fit: explainer.fit(seed, seed + 1, german) };
  for (let step = 0; step < 2 * MATCHING.longestRun; step++) {
    const { from, to, fit } = run;
    const wider = [from - 1, to]
      .filter((line) => to - from < MATCHING.longestRun && stretches[line]?.group === stretches[from]!.group)
      .filter((line) => explainer.fit(line, line + 1, german).englishCovered >= MATCHING.leastShare)
      .map((line) => [Math.min(from, line), Math.max(to, line + 1)] as const);
    const narrower =
      to - from > 1
        ? ([
            [from + 1, to],
            [from, to - 1],
          ] as const)
        : [];
    const better = [...wider, ...narrower]
      .map(([first, end]): Run => ({ from: first, to: end, fit: explainer.fit(first, end, german) }))
      .filter((rival) => rival.fit.odds > fit.odds)
      .sort((a, b) => b.fit.odds - a.fit.odds)[0];
    if (!better) break;
    run = better;
  }
  return run;
}

function confidenceOf(
  fit: Fit,
  stretch: Stretch,
  english: { readonly text: string; readonly stretches: readonly Stretch[] },
  from: number,
  to: number,
): number {
  const run = english.stretches.slice(from, to);
  const score =
    MATCHING.bias +
    MATCHING.germanCovered * fit.germanCovered +
    MATCHING.englishCovered * fit.englishCovered +
    MATCHING.odds * Math.max(-MATCHING.mostOdds, Math.min(MATCHING.mostOdds, fit.odds)) +
    (isNamedNear(stretch.speaker, english.text, run) ? MATCHING.sameSpeaker : 0) +
    (stretch.quoted ? 0 : MATCHING.unquoted) +
    (run[0]?.quoted ? 0 : MATCHING.plain);
  return MATCHING.surest / (1 + Math.exp(-score));
}

/** Whether the last name of a speaker stands within some 200 characters of a run. */
function isNamedNear(speaker: string | null, text: string, run: readonly Stretch[]): boolean {
  const name = speaker?.split(/\s+/u).at(-1);
  const first = run[0];
  const last = run.at(-1);
  if (!name || name.length < 3 || !first || !last) return false;
  return text
    .slice(Math.max(0, first.start - 200), last.end + 200)
    .toLowerCase()
    .includes(name.toLowerCase());
}

/** English stretches of each English type. */
function indexOf(evidence: Evidence): readonly (readonly number[])[] {
  const index: number[][] = Array.from({ length: evidence.en.rarity.length }, () => []);
  evidence.en.lines.forEach(({ types }, line) => {
    for (const type of new Set(types)) index[type]!.push(line);
  });
  return index;
}

/** The English stretches that share the rarest words with a German one, best first. */
function seedsFor({ en, de, fromGerman }: Evidence, index: readonly (readonly number[])[], german: number): number[] {
  const scores = new Map<number, number>();
  for (const type of new Set(de.lines[german]!.types)) {
    for (let k = fromGerman.start[type]!; k < fromGerman.start[type + 1]!; k++) {
      const other = fromGerman.to[k]!;
      const lines = index[other]!;
      if (lines.length > MATCHING.common) continue;
      for (const line of lines)
        scores.set(line, (scores.get(line) ?? 0) + Math.sqrt(fromGerman.p[k]!) * en.rarity[other]!);
    }
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MATCHING.seeds)
    .map(([line]) => line);
}
