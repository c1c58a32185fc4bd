import type { Link } from '../types.ts';
import { couple } from './couplings.ts';
import { candidates, type Evidence } from './features.ts';
import { posteriors, type JumpModel } from './hmm.ts';
import { Judge } from './judge.ts';
import type { Lexicon } from './lexicon.ts';
import { readSide } from './side.ts';
import { WEIGHTS } from './weights.ts';
import { windows } from './windows.ts';

/** Chosen by cross-validation; `npm run measure` repeats it. */
export const WORD_MODEL = Object.freeze({
  /** Added to every coupling, so that unknown words go by their place. */
  floor: 1e-5,
  /** Weight of "translates nothing". */
  none: 0.2,
  /** A jump off the next word costs this factor for each word. */
  jump: 0.6,
  /** Weight of any jump; going on to the next word weighs a half more. */
  far: 0.002,
  /** How sure a particle is of its verb's link. */
  particle: 0.9,
  /** Cells at least this likely become links. */
  threshold: 0.4,
});

const JUMPS: JumpModel = { near: 0.5, decay: WORD_MODEL.jump, far: WORD_MODEL.far, none: WORD_MODEL.none };

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
  const judge = new Judge(evidence, candidates(evidence));
  for (const weights of WEIGHTS) judge.round(weights);
  joinParticles(evidence, judge.belief);
  const links: Link[] = [];
  for (let cell = 0; cell < judge.belief.length; cell++) {
    const confidence = judge.belief[cell]!;
    if (confidence < WORD_MODEL.threshold) continue;
    links.push({ en: Math.floor(cell / german.length), de: cell % german.length, confidence });
  }
  return links;
}

/** A separated particle goes where its verb goes, unless it has a link of its own: "searching" with "suchen … ab". */
function joinParticles({ english, german }: Evidence, belief: Float64Array): void {
  const width = german.size;
  for (const { verb, particle } of german.separated) {
    let linked = false;
    for (let i = 0; i < english.size; i++) linked ||= belief[i * width + particle]! >= WORD_MODEL.threshold;
    if (linked) continue;
    for (let i = 0; i < english.size; i++) {
      const cell = i * width + particle;
      belief[cell] = Math.max(belief[cell]!, WORD_MODEL.particle * belief[i * width + verb]!);
    }
  }
}

/** What the aligner makes use of. Only the measurement of what each part gives leaves any out. */
export interface Means {
  readonly compounds: boolean;
  readonly separableVerbs: boolean;
  readonly cognates: boolean;
  readonly wordOrder: boolean;
}

export const ALL_MEANS: Means = { compounds: true, separableVerbs: true, cognates: true, wordOrder: true };

/** Everything the judgement of a link rests on. */
export function weigh(
  englishTokens: readonly string[],
  germanTokens: readonly string[],
  lexicon: Lexicon,
  means: Means = ALL_MEANS,
): Evidence {
  const english = readSide(englishTokens, 'en', lexicon, means);
  const german = readSide(germanTokens, 'de', lexicon, means);
  const couplings = couple(english, german, lexicon, means.cognates);
  const jumps = means.wordOrder ? JUMPS : ANY_JUMP;
  const n = english.size;
  const m = german.size;
  const emission = new Float64Array(n * m);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) emission[j * n + i] = couplings.germanGivenEnglish[i * m + j]! + WORD_MODEL.floor;
  }
  const byGerman = posteriors(emission, german.share, n, m, jumps);
  for (let cell = 0; cell < n * m; cell++) emission[cell] = couplings.englishGivenGerman[cell]! + WORD_MODEL.floor;
  const backward = posteriors(emission, english.share, m, n, jumps);
  const forward = new Float64Array(n * m);
  for (let i = 0; i < n; i++) for (let j = 0; j < m; j++) forward[i * m + j] = byGerman[j * n + i]!;
  return { english, german, couplings, forward, backward };
}

/** Every word is as likely to come next as any other: IBM Model 1. */
const ANY_JUMP: JumpModel = { near: 0, decay: 0, far: 0.04, none: WORD_MODEL.none };
