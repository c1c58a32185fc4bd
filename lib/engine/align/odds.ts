import type { Corridor } from './corridor.ts';
import type { Evidence } from './couples.ts';
import { lengthScore } from './lengths.ts';
import type { Language } from '../types.ts';

/** Fitted on news sentences. */
export const BEAD_MODEL = Object.freeze({
  /** Share of words that are translated by nothing the lexicon knows. */
  noise: 0.1,
  /** Words of a sentence are not independent: their evidence counts for so much of its sum. */
  weight: 0.3,
  /** The same where the lexicon does not know the word at all. */
  unknown: 0.6,
  /** Weight of the length. */
  length: 0.8,
  /** From this rarity on a word that is told twice counts once. */
  rare: 4,
  /** Two lines with lower odds than this have nothing to do with one another. */
  unrelated: -8,
});

/** How well one English line and each German line that the corridor lets it meet explain each other's tokens. */
interface Meetings {
  /** First German line met. */
  readonly from: number;
  /** Per German token, counted from the first token of `from`: how much the English line expects it. */
  readonly german: Float32Array;
  /** Per German line met and English token: how much the German line expects it. */
  readonly english: Float32Array;
  /** Per German line met: the odds of the two lines alone. */
  readonly odds: Float32Array;
}

/**
 * Odds of a bead, as a logarithm: how much better each word of either side is explained by the other side than by
 * chance (IBM Model 1, as Moore 2002, "Fast and Accurate Sentence Alignment of Bilingual Corpora", but in both
 * directions), and how well the lengths agree. Works row by row of the corridor and keeps three English lines.
 */
export class BeadScorer {
  readonly #evidence: Evidence;
  readonly #corridor: Corridor;
  /** Where the tokens of each German line begin when all are laid end to end. */
  readonly #tokensBefore: Float64Array;
  readonly #meetings: (Meetings | undefined)[] = [];
  /** How surprising a type is by chance: one over its share of all words. */
  readonly #englishSurprise: Float64Array;
  readonly #germanSurprise: Float64Array;
  readonly #germanMark: Float32Array;
  readonly #englishMark: Float32Array;
  readonly #present: Uint8Array;
  /** How often each type came in the bead at hand, and which bead that was. */
  readonly #times: Readonly<Record<Language, Int32Array>>;
  readonly #bead: Readonly<Record<Language, Int32Array>>;
  #beads = 0;

  constructor(evidence: Evidence, corridor: Corridor) {
    this.#evidence = evidence;
    this.#corridor = corridor;
    this.#tokensBefore = new Float64Array(evidence.de.lines.length + 1);
    evidence.de.lines.forEach(({ types }, j) => {
      this.#tokensBefore[j + 1] = this.#tokensBefore[j]! + types.length;
    });
    this.#englishSurprise = evidence.en.rarity.map(Math.exp);
    this.#germanSurprise = evidence.de.rarity.map(Math.exp);
    this.#germanMark = new Float32Array(evidence.de.rarity.length);
    this.#englishMark = new Float32Array(evidence.en.rarity.length);
    this.#present = new Uint8Array(evidence.en.rarity.length);
    const { en, de } = evidence;
    this.#times = { en: new Int32Array(en.rarity.length), de: new Int32Array(de.rarity.length) };
    this.#bead = { en: new Int32Array(en.rarity.length), de: new Int32Array(de.rarity.length) };
  }

  /** Call with 1, 2, 3, … before asking for beads that end with that many English lines. */
  enterRow(row: number): void {
    const line = row - 1;
    if (line < 0) return;
    const { low, high } = this.#corridor;
    const from = low[line]!;
    const to = high[Math.min(high.length - 1, row + 2)]!;
    const odds = new Float32Array(to - from);
    this.#meetings[line] = {
      from,
      german: this.#expectGerman(line, from, to),
      english: this.#expectEnglish(line, from, to),
      odds,
    };
    this.#meetings[line - 3] = undefined;
    for (let j = from; j < to; j++) odds[j - from] = this.#sum(line, row, j, j + 1);
  }

  /** English lines i0 to i1, German lines j0 to j1, ends excluded. 0 where one side is empty. */
  odds(i0: number, i1: number, j0: number, j1: number): number {
    if (i0 === i1 || j0 === j1) return 0;
    let best = -Infinity;
    for (let i = i0; i < i1; i++) {
      const { from, odds } = this.#meetings[i]!;
      for (let j = j0; j < j1; j++) best = Math.max(best, odds[j - from]!);
    }
    // Lines of which no two have anything to do with one another do not make a bead together.
    return (i1 - i0 === 1 && j1 - j0 === 1) || best < BEAD_MODEL.unrelated ? best : this.#sum(i0, i1, j0, j1);
  }

  #sum(i0: number, i1: number, j0: number, j1: number): number {
    const { en, de } = this.#evidence;
    let englishTokens = 0;
    let englishLength = 0;
    for (let i = i0; i < i1; i++) {
      englishTokens += en.lines[i]!.types.length;
      englishLength += en.lines[i]!.length;
    }
    const germanTokens = this.#tokensBefore[j1]! - this.#tokensBefore[j0]!;
    let germanLength = 0;
    for (let j = j0; j < j1; j++) germanLength += de.lines[j]!.length;
    this.#beads++;
    const words = this.#germanOdds(i0, i1, j0, j1, englishTokens) + this.#englishOdds(i0, i1, j0, j1, germanTokens);
    return BEAD_MODEL.weight * words + BEAD_MODEL.length * lengthScore(englishLength, germanLength);
  }

  #germanOdds(i0: number, i1: number, j0: number, j1: number, sources: number): number {
    const { de } = this.#evidence;
    let sum = 0;
    for (let j = j0; j < j1; j++) {
      const { types } = de.lines[j]!;
      for (let k = 0; k < types.length; k++) {
        let expected = 0;
        for (let i = i0; i < i1; i++) {
          const { from, german } = this.#meetings[i]!;
          expected += german[this.#tokensBefore[j]! - this.#tokensBefore[from]! + k]!;
        }
        const type = types[k]!;
        const told = j1 - j0 > 1 && expected > 0 && this.#isToldTwice(type, 'de', i0, i1);
        sum += gain(told ? 0 : expected / sources, this.#germanSurprise[type]!, de.known[type]!);
      }
    }
    return sum;
  }

  #englishOdds(i0: number, i1: number, j0: number, j1: number, sources: number): number {
    const { en } = this.#evidence;
    let sum = 0;
    for (let i = i0; i < i1; i++) {
      const { types } = en.lines[i]!;
      const { from, english } = this.#meetings[i]!;
      for (let k = 0; k < types.length; k++) {
        let expected = 0;
        for (let j = j0; j < j1; j++) expected += english[(j - from) * types.length + k]!;
        const type = types[k]!;
        const told = i1 - i0 > 1 && expected > 0 && this.#isToldTwice(type, 'en', j0, j1);
        sum += gain(told ? 0 : expected / sources, this.#englishSurprise[type]!, en.known[type]!);
      }
    }
    return sum;
  }

  /**
   * Whether a rare word comes more often in a bead of several lines than anything on the other side that it could
   * translate: a headline and the sentence below it name the same people, but only one of them renders the original.
   * Counts the word.
   */
  #isToldTwice(type: number, lang: Language, from: number, to: number): boolean {
    const { en, de, fromEnglish, fromGerman } = this.#evidence;
    if ((lang === 'en' ? en : de).rarity[type]! < BEAD_MODEL.rare) return false;
    if (this.#bead[lang][type] !== this.#beads) {
      this.#bead[lang][type] = this.#beads;
      this.#times[lang][type] = 1;
      return false;
    }
    const times = ++this.#times[lang][type]!;
    const rows = lang === 'en' ? fromEnglish : fromGerman;
    const partners = rows.to.subarray(rows.start[type], rows.start[type + 1]);
    let sources = 0;
    for (let line = from; line < to; line++) {
      for (const other of (lang === 'en' ? de : en).lines[line]!.types) if (partners.includes(other)) sources++;
    }
    return times > sources;
  }

  #expectGerman(line: number, from: number, to: number): Float32Array {
    const { en, de, fromEnglish } = this.#evidence;
    const mark = this.#germanMark;
    const { types } = en.lines[line]!;
    for (const type of types) {
      for (let k = fromEnglish.start[type]!; k < fromEnglish.start[type + 1]!; k++)
        mark[fromEnglish.to[k]!]! += fromEnglish.p[k]!;
    }
    const expected = new Float32Array(this.#tokensBefore[to]! - this.#tokensBefore[from]!);
    for (let j = from, at = 0; j < to; j++) for (const type of de.lines[j]!.types) expected[at++] = mark[type]!;
    for (const type of types) {
      for (let k = fromEnglish.start[type]!; k < fromEnglish.start[type + 1]!; k++) mark[fromEnglish.to[k]!] = 0;
    }
    return expected;
  }

  #expectEnglish(line: number, from: number, to: number): Float32Array {
    const { en, de, fromGerman } = this.#evidence;
    const mark = this.#englishMark;
    const { types } = en.lines[line]!;
    for (const type of types) this.#present[type] = 1;
    const expected = new Float32Array((to - from) * types.length);
    for (let j = from, at = 0; j < to; j++) {
      for (const type of de.lines[j]!.types) {
        for (let k = fromGerman.start[type]!; k < fromGerman.start[type + 1]!; k++) {
          const other = fromGerman.to[k]!;
          if (this.#present[other] === 1) mark[other]! += fromGerman.p[k]!;
        }
      }
      for (const type of types) expected[at++] = mark[type]!;
      for (const type of types) mark[type] = 0;
    }
    for (const type of types) this.#present[type] = 0;
    return expected;
  }
}

/** @param known 1 where the lexicon knows the word */
function gain(probability: number, surprise: number, known: number): number {
  const noise = known === 1 ? BEAD_MODEL.noise : BEAD_MODEL.unknown;
  return Math.log(noise + (1 - noise) * Math.min(1, probability) * surprise);
}
