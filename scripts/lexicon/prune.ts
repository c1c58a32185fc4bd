import type { Bitext } from './bitext.ts';
import type { Couples } from './couples.ts';
import type { Counts } from './learn.ts';
import type { Entry, Words } from './write.ts';

/** What is kept. Counts below a half are mostly chance; low shares of frequent words ("of" as "einer") are not. */
const KEEP = Object.freeze({
  /** Expected count of a couple. */
  count: 0.5,
  /** Probability of a couple given one of its words. */
  share: 0.001,
  /** How often a word was seen, in weighted sentences. */
  seen: 0.8,
  /** Longer words are compounds that the reader takes apart by itself. */
  letters: 18,
});

/** Drops couples too weak to matter, and then the words left without any. */
export function prune(
  bitext: Bitext,
  couples: Couples,
  counts: Counts,
): { english: Words; german: Words; entries: Entry[] } {
  const english = new Kept(bitext.enWords, counts.en);
  const german = new Kept(bitext.deWords, counts.de);
  const entries: Entry[] = [];
  const keepsEnglish = bitext.enWords.map((word, e) => writable(word) && counts.en[e]! >= KEEP.seen);
  const keepsGerman = bitext.deWords.map((word, g) => writable(word) && counts.de[g]! >= KEEP.seen);
  for (let e = 0; e < bitext.enWords.length; e++) {
    if (!keepsEnglish[e]) continue;
    for (let c = couples.start[e]!; c < couples.start[e + 1]!; c++) {
      const g = couples.de[c]!;
      const count = counts.couple[c]!;
      if (!keepsGerman[g] || count < KEEP.count) continue;
      if (count < KEEP.share * Math.min(counts.en[e]!, counts.de[g]!)) continue;
      entries.push({ en: english.place(e), de: german.place(g), count });
    }
  }
  return { english: english.words(), german: german.words(), entries };
}

function writable(word: string): boolean {
  return word.length <= KEEP.letters && /^[\u0021-\u00FF]+$/u.test(word);
}

class Kept {
  readonly #all: readonly string[];
  readonly #seen: Float64Array;
  readonly #places = new Map<number, number>();
  constructor(all: readonly string[], seen: Float64Array) {
    this.#all = all;
    this.#seen = seen;
  }

  place(word: number): number {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    this.#places.set(word, this.#places.size);
    return this.#places.size - 1;
  }

  words(): Words {
    const ids = [...this.#places.keys()];
    return { words: ids.map((id) => this.#all[id]!), seen: Float64Array.from(ids, (id) => this.#seen[id]!) };
  }
}
