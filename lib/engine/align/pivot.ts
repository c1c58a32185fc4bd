import type { Language } from '../types.ts';
import type { LexiconTables } from './lexicon-file.ts';

/** A stem with the probability that it translates, or stands for, the word asked about. */
export interface Candidate {
  readonly stem: string;
  readonly p: number;
}

/** So many translations of a word are kept, of so many words. */
const KEPT = 16;
const REMEMBERED = 4_000;

/** Walks the couples of a lexicon in both directions: a word to its translations, and from those back to synonyms. */
export class Pivot {
  readonly #tables: LexiconTables;
  readonly #counts: Float64Array;
  /** Couples sorted by German word: positions in the tables' couple arrays, and the English word of each. */
  readonly #start: Int32Array;
  readonly #couple: Int32Array;
  readonly #en: Int32Array;
  readonly #translated: Record<Language, Map<number, readonly Candidate[]>> = { en: new Map(), de: new Map() };

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

  /** The likeliest translations of a word; remembered, since a text asks for the same words again and again. */
  translations(id: number, lang: Language, limit: number): readonly Candidate[] {
    const known = this.#translated[lang].get(id);
    if (known && (known.length >= limit || known.length < KEPT)) return known.slice(0, limit);
    const found = this.#best(this.#step(new Map([[id, 1]]), lang), lang === 'en' ? 'de' : 'en', Math.max(limit, KEPT));
    if (this.#translated[lang].size > REMEMBERED) this.#translated[lang].clear();
    this.#translated[lang].set(id, found);
    return found.slice(0, limit);
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
    // A common word has thousands; only those that may still be among the best are put in order.
    const best: (readonly [number, number])[] = [];
    for (const one of scores) {
      const last = best.at(-1);
      if (best.length >= limit && last && !isBefore(one, last)) continue;
      let at = best.length;
      while (at > 0 && isBefore(one, best[at - 1]!)) at--;
      best.splice(at, 0, one);
      if (best.length > limit) best.pop();
    }
    return best.map(([id, p]) => ({ stem: words.word(id), p }));
  }
}

/** The likelier of two, and of equals the one that the lexicon has first. */
function isBefore(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[1] > b[1] || (a[1] === b[1] && a[0] < b[0]);
}
