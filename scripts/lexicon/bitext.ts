/** Pairs of token sequences with word ids, laid end to end. Ids count from 0 in the order words were first seen. */
export interface Bitext {
  readonly pairs: number;
  readonly en: Int32Array;
  readonly de: Int32Array;
  /** Where pair p begins in `en` and `de`; one entry more than there are pairs. */
  readonly enAt: Int32Array;
  readonly deAt: Int32Array;
  readonly weight: Float64Array;
  readonly enWords: readonly string[];
  readonly deWords: readonly string[];
}

/** Longer pairs are left out: they cost much and teach little. */
const LONGEST = 80;

export class BitextBuilder {
  readonly #en = new Side();
  readonly #de = new Side();
  readonly #weight: number[] = [];

  add(en: readonly string[], de: readonly string[], weight: number): void {
    if (en.length === 0 || de.length === 0 || en.length > LONGEST || de.length > LONGEST) return;
    this.#en.add(en);
    this.#de.add(de);
    this.#weight.push(weight);
  }

  build(): Bitext {
    return {
      pairs: this.#weight.length,
      en: Int32Array.from(this.#en.ids),
      de: Int32Array.from(this.#de.ids),
      enAt: Int32Array.from(this.#en.at),
      deAt: Int32Array.from(this.#de.at),
      weight: Float64Array.from(this.#weight),
      enWords: [...this.#en.index.keys()],
      deWords: [...this.#de.index.keys()],
    };
  }
}

class Side {
  readonly index = new Map<string, number>();
  readonly ids: number[] = [];
  readonly at: number[] = [0];

  add(words: readonly string[]): void {
    for (const word of words) {
      let id = this.index.get(word);
      if (id === undefined) {
        id = this.index.size;
        this.index.set(word, id);
      }
      this.ids.push(id);
    }
    this.at.push(this.ids.length);
  }
}
