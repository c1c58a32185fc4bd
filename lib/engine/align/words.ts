import type { Link } from '../types.ts';
import { couple } from './couplings.ts';
import { candidates, describe, FEATURES, type Evidence } from './features.ts';
import { posteriors, type JumpModel } from './hmm.ts';
import type { Lexicon } from './lexicon.ts';
import { readSide } from './side.ts';
import { WEIGHTS } from './weights.ts';
import { windows } from './windows.ts';

/** Chosen by cross-validation; `npm run measure` repeats it. */
export const WORD_MODEL = Object.freeze({
  /** Added to every coupling, so that unknown words go by their place. */
  floor: 1e-6,
  /** Weight of "translates nothing". */
  none: 0.15,
  /** A jump off the next word costs this factor for each word. */
  jump: 0.5,
  /** Least weight of a near jump, and weight of a far one. */
  near: 0.004,
  far: 0.001,
  reach: 12,
  /** Cells at least this likely become links. */
  threshold: 0.37,
});

const JUMPS: JumpModel = {
  near: Float64Array.from({ length: 2 * WORD_MODEL.reach + 1 }, (_, k) =>
    Math.max(WORD_MODEL.near, 0.5 * WORD_MODEL.jump ** Math.abs(k - WORD_MODEL.reach - 1)),
  ),
  far: WORD_MODEL.far,
  none: WORD_MODEL.none,
};

/**
 * Links the words of an English text with those of its German version. Many to many; order by English, then German.
 * Takes any tokens: those of `tokenize` and those of other tools. Linear in the length of long texts.
 */
export function alignWords(english: readonly string[], german: readonly string[], lexicon: Lexicon): Link[] {
  const links: Link[] = [];
  if (english.length === 0 || german.length === 0) return links;
  for (const { en, de, core } of windows(english.length, german.length)) {
    for (const link of alignWindow(english.slice(...en), german.slice(...de), lexicon)) {
      const place = link.en + en[0];
      if (place < core[0] || place >= core[1]) continue;
      links.push({ en: place, de: link.de + de[0], confidence: link.confidence });
    }
  }
  return links;
}

function alignWindow(english: readonly string[], german: readonly string[], lexicon: Lexicon): Link[] {
  const evidence = weigh(english, german, lexicon);
  const cells = candidates(evidence);
  let belief = firstBelief(evidence);
  for (const weights of WEIGHTS) belief = judge(evidence, cells, belief, weights);
  const links: Link[] = [];
  for (const cell of cells) {
    const confidence = belief[cell]!;
    if (confidence < WORD_MODEL.threshold) continue;
    links.push({ en: Math.floor(cell / german.length), de: cell % german.length, confidence });
  }
  return links;
}

/** What is believed of each cell before the first judgement: the mean of both directions. */
export function firstBelief({ forward, backward }: Evidence): Float64Array {
  return forward.map((posterior, cell) => (posterior + backward[cell]!) / 2);
}

/** One round of judgement: every candidate anew, in the light of what was believed of its neighbours and rivals. */
export function judge(
  evidence: Evidence,
  cells: readonly number[],
  belief: Float64Array,
  weights: ArrayLike<number>,
): Float64Array {
  const features = new Float64Array(FEATURES.length);
  const next = new Float64Array(belief.length);
  for (const cell of cells) {
    describe(evidence, belief, cell, features);
    let sum = 0;
    for (let k = 0; k < features.length; k++) sum += weights[k]! * features[k]!;
    next[cell] = 1 / (1 + Math.exp(-sum));
  }
  return next;
}

/** Everything the judgement of a link rests on. */
export function weigh(englishTokens: readonly string[], germanTokens: readonly string[], lexicon: Lexicon): Evidence {
  const english = readSide(englishTokens, 'en', lexicon);
  const german = readSide(germanTokens, 'de', lexicon);
  const couplings = couple(english, german, lexicon);
  const n = english.size;
  const m = german.size;
  const emission = new Float64Array(n * m);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) emission[j * n + i] = couplings.germanGivenEnglish[i * m + j]! + WORD_MODEL.floor;
  }
  const byGerman = posteriors(emission, german.share, n, m, JUMPS);
  for (let cell = 0; cell < n * m; cell++) emission[cell] = couplings.englishGivenGerman[cell]! + WORD_MODEL.floor;
  const backward = posteriors(emission, english.share, m, n, JUMPS);
  const forward = new Float64Array(n * m);
  for (let i = 0; i < n; i++) for (let j = 0; j < m; j++) forward[i * m + j] = byGerman[j * n + i]!;
  return { english, german, couplings, forward, backward };
}
