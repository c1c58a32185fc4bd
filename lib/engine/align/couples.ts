import { foldWord } from '../languages/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Language, Token } from '../types.ts';
import { likeness, skeleton } from './cognates.ts';
import { lexiconStem, type Lexicon } from './lexicon.ts';

/** One sentence or clause as the aligner sees it: the types of its first tokens, and its length in characters. */
export interface Line {
  readonly types: Int32Array;
  readonly length: number;
}

export interface Side {
  readonly lines: readonly Line[];
  /** How rare each type is: minus the logarithm of its share of all words. */
  readonly rarity: Float64Array;
  /** 1 for each type that the lexicon knows a translation of, whether it stands on the other side or not. */
  readonly known: Uint8Array;
  /** 1 for each type that is a number in digits. */
  readonly number: Uint8Array;
}

/** For each type `t` of one language the types of the other that may translate it: `to[start[t] … start[t + 1]]`. */
export interface Rows {
  readonly start: Int32Array;
  readonly to: Int32Array;
  /** Probability that the type translates as `to`. */
  readonly p: Float64Array;
}

/** What is known about two lists of lines before any is aligned. */
export interface Evidence {
  readonly en: Side;
  readonly de: Side;
  readonly fromEnglish: Rows;
  readonly fromGerman: Rows;
}

/** Chosen on news sentences; how much a match is worth where the lexicon is silent. */
const BELIEF = Object.freeze({
  /** Same spelling on both sides: names, numbers. */
  identical: 0.8,
  /** Cognates, times their likeness squared. */
  cognate: 0.4,
  leastLikeness: 0.7,
  /** A translation found as the beginning or the end of a German compound. */
  compound: 0.4,
  shortestPart: 4,
  /** A text this short (in words) says nothing about how rare its words are. */
  smallText: 20_000,
  rarest: 11,
  commonest: 2.5,
  candidates: 24,
  /** A couple must make a word so many times likelier than chance; a sentence has some twenty words to share it. */
  chance: 2,
  /** Tokens of one line that are looked at; bounds the work on endless lines. */
  tokens: 256,
  /** Types compared as cognates under one beginning. */
  bucket: 32,
});

/** Gathers the types of both sides and which of them may translate which. Linear in the size of the texts. */
export function gatherEvidence(english: readonly string[], german: readonly string[], lexicon: Lexicon): Evidence {
  const en = new Types('en', english, lexicon);
  const de = new Types('de', german, lexicon);
  const couples = new Couples(en.size, de.size);
  const wanted = coupleByLexicon(en, de, lexicon, couples);
  coupleByForm(en, de, couples);
  coupleByParts(de, wanted, couples);
  return {
    en: en.side,
    de: de.side,
    fromEnglish: couples.rows('en', de.side),
    fromGerman: couples.rows('de', en.side),
  };
}

/** The types of one language, numbered as they come. */
class Types {
  readonly lang: Language;
  readonly side: Side;
  /** A word of each type, as it stands in the text. */
  readonly words: string[] = [];
  readonly #ids = new Map<string, number>();

  constructor(lang: Language, texts: readonly string[], lexicon: Lexicon) {
    this.lang = lang;
    const counts: number[] = [];
    let total = 0;
    const lines = texts.map((text) => {
      const tokens = tokenize(text, lang).slice(0, BELIEF.tokens);
      total += tokens.length;
      const types = Int32Array.from(tokens, (token) => this.#number(token));
      for (const type of types) counts[type] = (counts[type] ?? 0) + 1;
      return { types, length: text.replace(/\s+/gu, '').length };
    });
    const rarity = Float64Array.from(counts, (count, type) => {
      const own = Math.log(Math.max(total, BELIEF.smallText) / count);
      const known = lexicon.rarity(this.words[type] ?? '', lang);
      return Math.max(BELIEF.commonest, Math.min(BELIEF.rarest, own, known));
    });
    const number = Uint8Array.from(this.words, (word) => (/^\p{N}/u.test(word) ? 1 : 0));
    this.side = { lines, rarity, known: new Uint8Array(counts.length), number };
  }

  get size(): number {
    return this.words.length;
  }

  find(key: string): number {
    return this.#ids.get(key) ?? -1;
  }

  #number({ text, kind }: Token): number {
    const key = kind === 'number' ? text.replace(/[.,:]/gu, '') : lexiconStem(text, this.lang);
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.words.length;
      this.#ids.set(key, id);
      this.words.push(text);
    }
    return id;
  }

  keys(): IterableIterator<[string, number]> {
    return this.#ids.entries();
  }
}

/** Pairs of types with the probability of translation in both directions. */
class Couples {
  readonly #en: number;
  readonly #de: number;
  readonly #forward = new Map<number, number>();
  readonly #backward = new Map<number, number>();

  constructor(en: number, de: number) {
    this.#en = en;
    this.#de = de;
  }

  /** Keeps the higher belief of two. */
  add(english: number, german: number, forward: number, backward: number): void {
    const key = english * this.#de + german;
    this.#forward.set(key, Math.max(forward, this.#forward.get(key) ?? 0));
    this.#backward.set(key, Math.max(backward, this.#backward.get(key) ?? 0));
  }

  /** The couples by their types of `lang`; those that say no more than chance about the other side are left out. */
  rows(lang: Language, other: Side): Rows {
    const from = (key: number): number => (lang === 'en' ? Math.floor(key / this.#de) : key % this.#de);
    const to = (key: number): number => (lang === 'en' ? key % this.#de : Math.floor(key / this.#de));
    const kept = [...(lang === 'en' ? this.#forward : this.#backward)].filter(
      ([key, p]) => p * Math.exp(other.rarity[to(key)] ?? 0) >= BELIEF.chance,
    );
    const start = new Int32Array((lang === 'en' ? this.#en : this.#de) + 1);
    for (const [key] of kept) start[from(key) + 1]!++;
    for (let t = 1; t < start.length; t++) start[t]! += start[t - 1]!;
    const next = start.slice();
    const rows = { start, to: new Int32Array(kept.length), p: new Float64Array(kept.length) };
    for (const [key, p] of kept) {
      const at = next[from(key)]!++;
      rows.to[at] = to(key);
      rows.p[at] = p;
    }
    return rows;
  }
}

/** An English type that wants a German stem, likely with probability `p`. */
interface Wish {
  readonly english: number;
  readonly p: number;
}

/** Adds what the lexicon knows; returns the German stems that English types ask for, whether they stand there or not. */
function coupleByLexicon(en: Types, de: Types, lexicon: Lexicon, couples: Couples): Map<string, Wish> {
  const wishes = new Map<string, Wish>();
  en.words.forEach((word, english) => {
    for (const { stem, p } of lexicon.translations(word, 'en', BELIEF.candidates)) {
      en.side.known[english] = 1;
      const german = de.find(stem);
      if (german >= 0) couples.add(english, german, p, 0);
      if (stem.length >= BELIEF.shortestPart && p > (wishes.get(stem)?.p ?? 0)) wishes.set(stem, { english, p });
    }
  });
  de.words.forEach((word, german) => {
    for (const { stem, p } of lexicon.translations(word, 'de', BELIEF.candidates)) {
      de.side.known[german] = 1;
      const english = en.find(stem);
      if (english >= 0) couples.add(english, german, 0, p);
    }
  });
  return wishes;
}

/** Names and numbers that are spelt alike, and cognates. */
function coupleByForm(en: Types, de: Types, couples: Couples): void {
  for (const [key, english] of en.keys()) {
    const german = de.find(key);
    if (german >= 0) couples.add(english, german, BELIEF.identical, BELIEF.identical);
  }
  const buckets = new Map<string, { type: number; form: string }[]>();
  de.words.forEach((word, type) => {
    const form = skeleton(foldWord(word));
    if (form.length < 4) return;
    const bucket = buckets.get(form.slice(0, 3));
    if (!bucket) buckets.set(form.slice(0, 3), [{ type, form }]);
    else if (bucket.length < BELIEF.bucket) bucket.push({ type, form });
  });
  en.words.forEach((word, english) => {
    const form = skeleton(foldWord(word));
    if (form.length < 4) return;
    for (const rival of buckets.get(form.slice(0, 3)) ?? []) {
      const alike = likeness(form, rival.form);
      if (alike < BELIEF.leastLikeness) continue;
      const p = BELIEF.cognate * alike ** 2;
      couples.add(english, rival.type, p, p);
    }
  });
}

/** German compounds: "Hafenbehörde" begins with what "harbour" wants and ends with what "authority" wants. */
function coupleByParts(de: Types, wishes: ReadonlyMap<string, Wish>, couples: Couples): void {
  for (const [key, german] of de.keys()) {
    if (key.length < 2 * BELIEF.shortestPart) continue;
    const add = (part: string): boolean => {
      const wish = wishes.get(part);
      if (!wish) return false;
      couples.add(wish.english, german, BELIEF.compound * wish.p, BELIEF.compound * (part.length / key.length));
      return true;
    };
    const last = key.length - BELIEF.shortestPart;
    for (let cut = last; cut >= BELIEF.shortestPart; cut--) if (add(key.slice(0, cut))) break;
    for (let cut = BELIEF.shortestPart; cut <= last; cut++) if (add(key.slice(cut))) break;
  }
}
