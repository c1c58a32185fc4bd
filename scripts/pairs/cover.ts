import { type Evidence, gatherEvidence } from '../../lib/engine/align/couples.ts';
import type { Lexicon } from '../../lib/engine/align/lexicon.ts';

/** What is counted of words, and when one is covered by the other side. */
const COVER = Object.freeze({
  /** Share of words that nothing explains, though the lexicon knows them. */
  noise: 0.12,
  unknown: 0.6,
  /** From this rarity on a word has a say: function words do not. */
  content: 4.5,
  /** A word is covered when the other side makes it so many times likelier than chance. */
  covered: 3,
  /** No word says more than this, so that one name does not decide. */
  most: 9,
});

/** How well two stretches cover each other's content, rare words weighing more. */
export interface Cover {
  /** Shares, 0 to 1. */
  readonly english: number;
  readonly german: number;
  /** Content of the side that has less, in nats: little of it proves little. */
  readonly content: number;
  /** Covered content of both sides, in nats. */
  readonly matched: number;
  /** Logarithm of how much likelier each side's words are beside the other than alone, a word. */
  readonly gain: number;
}

/**
 * Compares English stretches with runs of German lines. A run grows line by line, and what was counted for the lines
 * before is kept.
 */
export class Coverage {
  readonly #evidence: Evidence;
  /** How much each German type is expected by the English stretch at hand. */
  readonly #expected = new Map<number, number>();
  #english: Int32Array = new Int32Array();
  #englishContent = 0;

  constructor(english: readonly string[], german: readonly string[], lexicon: Lexicon) {
    this.#evidence = gatherEvidence(english, german, lexicon);
  }

  /** Takes an English stretch, by its number, for the runs that follow. */
  take(line: number): void {
    const { en, fromEnglish } = this.#evidence;
    this.#english = en.lines[line]!.types;
    this.#expected.clear();
    this.#englishContent = 0;
    const told = new Set<number>();
    for (const type of this.#english) {
      if (!told.has(type)) this.#englishContent += weightOf(en.rarity[type]!);
      told.add(type);
      for (let k = fromEnglish.start[type]!; k < fromEnglish.start[type + 1]!; k++) {
        const to = fromEnglish.to[k]!;
        this.#expected.set(to, Math.max(this.#expected.get(to) ?? 0, fromEnglish.p[k]!));
      }
    }
  }

  /** Whether a German line has a content word that the English stretch expects. */
  touches(line: number): boolean {
    const { de } = this.#evidence;
    for (const type of de.lines[line]!.types)
      if (de.rarity[type]! >= COVER.content && this.#expected.has(type)) return true;
    return false;
  }

  /** German lines that have the rarest words which the English stretch expects, most of them first. */
  farLines(index: ReadonlyMap<number, readonly number[]>, most: number): number[] {
    const { de } = this.#evidence;
    const found = new Map<number, number>();
    for (const [type, p] of this.#expected) {
      const lines = index.get(type) ?? [];
      if (de.rarity[type]! < COVER.content || lines.length > 24) continue;
      for (const line of lines) found.set(line, (found.get(line) ?? 0) + Math.min(1, 3 * p) * de.rarity[type]!);
    }
    return [...found]
      .filter(([, score]) => score > 12)
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([line]) => line);
  }

  /** For each content type of the German lines the lines that have it. */
  index(): Map<number, number[]> {
    const { de } = this.#evidence;
    const index = new Map<number, number[]>();
    de.lines.forEach(({ types }, line) => {
      for (const type of new Set(types)) {
        if (de.rarity[type]! < COVER.content) continue;
        const lines = index.get(type);
        if (lines) lines.push(line);
        else index.set(type, [line]);
      }
    });
    return index;
  }

  run(): Run {
    return new Run(this.#evidence, this.#expected, this.#english, this.#englishContent);
  }
}

/** One run of German lines beside the English stretch at hand. */
export class Run {
  readonly #evidence: Evidence;
  readonly #expected: ReadonlyMap<number, number>;
  readonly #english: Int32Array;
  readonly #englishContent: number;
  /** How much each English type is expected by the German lines so far. */
  readonly #back = new Map<number, number>();
  readonly #told = new Set<number>();
  #germanContent = 0;
  #germanCovered = 0;
  #words = 0;
  #gain = 0;

  constructor(evidence: Evidence, expected: ReadonlyMap<number, number>, english: Int32Array, content: number) {
    this.#evidence = evidence;
    this.#expected = expected;
    this.#english = english;
    this.#englishContent = content;
  }

  add(line: number): void {
    const { de, fromGerman } = this.#evidence;
    for (const type of de.lines[line]!.types) {
      if (this.#told.has(type)) continue;
      this.#told.add(type);
      this.#words++;
      const rarity = de.rarity[type]!;
      const share = (this.#expected.get(type) ?? 0) / 3;
      const ratio = ratioOf(share, rarity, de.known[type] === 1);
      this.#gain += Math.log(ratio);
      const weight = weightOf(rarity);
      this.#germanContent += weight;
      if (weight > 0 && isCovered(share, rarity)) this.#germanCovered += weight;
      for (let k = fromGerman.start[type]!; k < fromGerman.start[type + 1]!; k++) {
        const to = fromGerman.to[k]!;
        this.#back.set(to, Math.max(this.#back.get(to) ?? 0, fromGerman.p[k]!));
      }
    }
  }

  /** How much of another English stretch these German lines cover, 0 to 1. */
  coverOf(line: number): number {
    const { en } = this.#evidence;
    let [content, covered] = [0, 0];
    for (const type of new Set(en.lines[line]!.types)) {
      const weight = weightOf(en.rarity[type]!);
      content += weight;
      if (weight > 0 && isCovered((this.#back.get(type) ?? 0) / 3, en.rarity[type]!)) covered += weight;
    }
    return content === 0 ? 0 : covered / content;
  }

  cover(): Cover {
    const { en } = this.#evidence;
    const told = new Set<number>();
    let covered = 0;
    let gain = this.#gain;
    for (const type of this.#english) {
      if (told.has(type)) continue;
      told.add(type);
      const rarity = en.rarity[type]!;
      const share = (this.#back.get(type) ?? 0) / 3;
      gain += Math.log(ratioOf(share, rarity, en.known[type] === 1));
      if (isCovered(share, rarity)) covered += weightOf(rarity);
    }
    return {
      english: covered / Math.max(1, this.#englishContent),
      german: this.#germanCovered / Math.max(1, this.#germanContent),
      content: Math.min(this.#englishContent, this.#germanContent),
      matched: covered + this.#germanCovered,
      gain: gain / Math.max(1, told.size + this.#words),
    };
  }
}

function weightOf(rarity: number): number {
  return rarity < COVER.content ? 0 : Math.min(COVER.most, rarity);
}

function isCovered(share: number, rarity: number): boolean {
  return share * Math.exp(rarity) >= COVER.covered;
}

function ratioOf(share: number, rarity: number, known: boolean): number {
  const noise = known ? COVER.noise : COVER.unknown;
  return noise + (1 - noise) * Math.min(40, share * Math.exp(rarity));
}
