import type { Evidence } from '../align/couples.ts';
import { lengthScore } from '../align/lengths.ts';

/** Fitted on news texts with their sources. */
export const EXPLAINING = Object.freeze({
  /** Share of words that nothing on the other side explains, though the lexicon knows them. */
  noise: 0.12,
  unknown: 0.6,
  /** From this rarity on a word has a say in what is covered: function words do not. */
  content: 5,
  /** A word is covered when the other side makes it so many times likelier than chance. */
  covered: 3,
  /** Weight of the length against the words. */
  length: 0.8,
  /** A number that the other side lacks. */
  number: -2,
});

/** How well an English run of lines and a German line explain each other. */
export interface Fit {
  /** Logarithm of the odds that they belong together. */
  readonly odds: number;
  /** Share of each side's content, rare words weighing more, that the other side covers, 0 to 1. */
  readonly germanCovered: number;
  readonly englishCovered: number;
  /** Content of the smaller side, in nats: little of it proves little. */
  readonly content: number;
}

/** What one side of a fit adds up to. */
interface Sum {
  gain: number;
  content: number;
  covered: number;
}

/** Answers how well runs of English lines fit one German line. */
export class Explainer {
  readonly #evidence: Evidence;

  constructor(evidence: Evidence) {
    this.#evidence = evidence;
  }

  /** English lines from `from` up to `to`, end excluded, against one German line. */
  fit(from: number, to: number, german: number): Fit {
    const { en, de, fromEnglish, fromGerman } = this.#evidence;
    const english: number[] = [];
    let englishLength = 0;
    for (let line = from; line < to; line++) {
      english.push(...en.lines[line]!.types);
      englishLength += en.lines[line]!.length;
    }
    const { types, length } = de.lines[german]!;
    const forth = this.#explain(types, english, fromEnglish, de);
    const back = this.#explain(english, types, fromGerman, en);
    return {
      odds: forth.gain + back.gain + EXPLAINING.length * lengthScore(englishLength, length),
      germanCovered: forth.covered / Math.max(1, forth.content),
      englishCovered: back.covered / Math.max(1, back.content),
      content: Math.min(forth.content, back.content),
    };
  }

  #explain(
    targets: ArrayLike<number>,
    sources: ArrayLike<number>,
    rows: Evidence['fromEnglish'],
    side: Evidence['en'],
  ): Sum {
    const expected = new Map<number, number>();
    for (let s = 0; s < sources.length; s++) {
      const type = sources[s]!;
      for (let k = rows.start[type]!; k < rows.start[type + 1]!; k++) {
        expected.set(rows.to[k]!, (expected.get(rows.to[k]!) ?? 0) + rows.p[k]!);
      }
    }
    const sum: Sum = { gain: 0, content: 0, covered: 0 };
    const told = new Set<number>();
    for (let t = 0; t < targets.length; t++) {
      const type = targets[t]!;
      const rarity = side.rarity[type]!;
      const noise = side.known[type] === 1 ? EXPLAINING.noise : EXPLAINING.unknown;
      const share =
        told.has(type) && rarity >= EXPLAINING.content ? 0 : Math.min(1, (expected.get(type) ?? 0) / sources.length);
      told.add(type);
      const ratio = (1 - noise) * share * Math.exp(rarity);
      const missing = side.number[type] === 1 && share === 0;
      sum.gain += missing ? EXPLAINING.number : Math.log(noise + ratio);
      if (rarity < EXPLAINING.content) continue;
      sum.content += rarity;
      if (ratio >= EXPLAINING.covered) sum.covered += rarity;
    }
    return sum;
  }
}
