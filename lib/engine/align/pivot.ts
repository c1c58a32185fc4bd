import type { Language } from '../types.ts';
import type { LexiconTables } from './lexicon-file.ts';

/** A stem with the probability that it translates, or stands for, the word asked about. */
export interface Candidate {
  readonly stem: string;
  readonly p: number;
}

/** Walks the couples of a lexicon in both directions: a word to its translations, and from those back to synonyms. */
export class Pivot {
  readonly #tables: LexiconTables;
  readonly #counts: Float64Array;
  /** Couples sorted by German word: positions in the tables' couple arrays, and the English word of each. */
  readonly #start: Int32Array;
  readonly #couple: Int32Array;
  readonly #en: Int32Array;

  /** @param counts the count behind each level */
  constructor(tables: LexiconTables, counts: Float64Array) {
    this.#tables = tables;
    this.#counts = counts;
    const { de, start } = tables;
    const next = new Int32Array(tables.german.size + 1);
    for (const german of de) next[german + 1]!++;
    for (let g = 0; g < tables.german.size; g++) next[g + 1]! += next[g]!;
    this.#start = next.slice();
    this.#couple = new Int32Array(de.length);
    this.#en = new Int32Array(de.length);
    for (let e = 0; e < tables.english.size; e++) {
      for (let c = start[e]!; c < start[e + 1]!; c++) {
        const place = next[de[c]!]!++;
        this.#couple[place] = c;
        this.#en[place] = e;
      }
    }
  }

  translations(id: number, lang: Language, limit: number): Candidate[] {
    const scores = this.#step(new Map([[id, 1]]), lang);
    return this.#best(scores, lang === 'en' ? 'de' : 'en', limit);
  }

  /** Sum over pivots of p(pivot | word) × p(candidate | pivot). */
  synonyms(id: number, lang: Language, limit: number): Candidate[] {
    const pivots = this.#step(new Map([[id, 1]]), lang);
    const scores = this.#step(pivots, lang === 'en' ? 'de' : 'en');
    scores.delete(id);
    return this.#best(scores, lang, limit);
  }

  /** Spreads the weight of some words over their translations. */
  #step(from: ReadonlyMap<number, number>, lang: Language): Map<number, number> {
    const { enSeen, deSeen, start, de, linked } = this.#tables;
    const result = new Map<number, number>();
    for (const [id, weight] of from) {
      if (id < 0) continue;
      const seen = this.#counts[(lang === 'en' ? enSeen : deSeen)[id]!]!;
      const rows = lang === 'en' ? start : this.#start;
      for (let k = rows[id]!; k < rows[id + 1]!; k++) {
        const couple = lang === 'en' ? k : this.#couple[k]!;
        const other = lang === 'en' ? de[k]! : this.#en[k]!;
        const p = Math.min(1, this.#counts[linked[couple]!]! / seen);
        result.set(other, (result.get(other) ?? 0) + weight * p);
      }
    }
    return result;
  }

  #best(scores: ReadonlyMap<number, number>, lang: Language, limit: number): Candidate[] {
    const words = lang === 'en' ? this.#tables.english : this.#tables.german;
    return [...scores]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .map(([id, p]) => ({ stem: words.word(id), p }));
  }
}
