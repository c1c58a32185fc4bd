import type { Language } from '../types.ts';

/**
 * What a card needs so that grading needs no lexicon, as JSON. Candidates of a word are stems, each followed by one
 * digit for its probability ("flagg7 bann4"), see {@link probabilityDigit}.
 */
export interface StudyPack {
  readonly version: 1;
  readonly en: PackSide;
  readonly de: PackSide;
}

export interface PackSide {
  /** How rare the side's words are, by stem: tenths of a nat, see `Lexicon.rarity`. */
  readonly rarity: Readonly<Record<string, number>>;
  /** Stems of the same language that may stand for a word of this side. */
  readonly synonyms: Readonly<Record<string, string>>;
  /** Stems of the other language that translate a word of this side. */
  readonly translations: Readonly<Record<string, string>>;
  /** Words that are one slip away from a word of this side and exist, separated by blanks. */
  readonly neighbours: string;
}

export const PACK_VERSION = 1;

/** Candidates less likely than this are left out. */
export const LEAST_PROBABILITY = 0.004;

/** Probability as a digit: 9 is 1, each step down divides by 10 ^ (1/4) or so. */
export function probabilityDigit(p: number): number {
  return Math.max(1, Math.min(9, Math.round(9 + 3.4 * Math.log10(Math.max(p, LEAST_PROBABILITY)))));
}

/** What the grader asks of a pack, for one direction. */
export interface Knowledge {
  /** Natural logarithm of how rare a stem is, null when the pack does not know it. */
  rarity(stem: string, lang: Language): number | null;
  /** 0 (cannot) or 1 to 9 (surely): may `candidate` stand for the reference's word `stem`? */
  synonym(stem: string, candidate: string): number;
  /** 0 or 1 to 9: may `candidate` translate the source's word `stem`? */
  translation(stem: string, candidate: string): number;
  /** All stems that translate the source's word `stem`, with their digits. */
  translations(stem: string): ReadonlyMap<string, number>;
  synonyms(stem: string): ReadonlyMap<string, number>;
  /** Is this folded word, one slip away from a word of the reference, a word in its own right? */
  exists(folded: string): boolean;
}

const NOTHING: ReadonlyMap<string, number> = new Map();

/** Opens a pack for answers in language `target`. Unreadable candidates are skipped. */
export function openPack(pack: StudyPack | null | undefined, target: Language): Knowledge {
  if (pack?.version !== PACK_VERSION) return new PackKnowledge(null, null, target);
  const source = target === 'de' ? pack.en : pack.de;
  return new PackKnowledge(source, pack[target], target);
}

class PackKnowledge implements Knowledge {
  readonly #source: PackSide | null;
  readonly #side: PackSide | null;
  readonly #target: Language;
  readonly #neighbours: ReadonlySet<string>;
  readonly #synonyms = new Map<string, ReadonlyMap<string, number>>();
  readonly #translations = new Map<string, ReadonlyMap<string, number>>();

  constructor(source: PackSide | null, side: PackSide | null, target: Language) {
    this.#source = source;
    this.#side = side;
    this.#target = target;
    this.#neighbours = new Set(side ? side.neighbours.split(' ') : []);
  }

  rarity(stem: string, lang: Language): number | null {
    const tenths = own((lang === this.#target ? this.#side : this.#source)?.rarity, stem);
    return typeof tenths === 'number' ? tenths / 10 : null;
  }

  synonyms(stem: string): ReadonlyMap<string, number> {
    return lazily(this.#synonyms, stem, this.#side?.synonyms);
  }

  translations(stem: string): ReadonlyMap<string, number> {
    return lazily(this.#translations, stem, this.#source?.translations);
  }

  synonym(stem: string, candidate: string): number {
    return this.synonyms(stem).get(candidate) ?? 0;
  }

  translation(stem: string, candidate: string): number {
    return this.translations(stem).get(candidate) ?? 0;
  }

  exists(folded: string): boolean {
    return this.#neighbours.has(folded);
  }
}

function own<T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined;
}

function lazily(
  cache: Map<string, ReadonlyMap<string, number>>,
  stem: string,
  table: Readonly<Record<string, string>> | undefined,
): ReadonlyMap<string, number> {
  let found = cache.get(stem);
  if (found === undefined) {
    const listed = own(table, stem);
    found = typeof listed === 'string' ? candidates(listed) : NOTHING;
    cache.set(stem, found);
  }
  return found;
}

function candidates(listed: string): ReadonlyMap<string, number> {
  const result = new Map<string, number>();
  for (const entry of listed.split(' ')) {
    const digit = entry.charCodeAt(entry.length - 1) - 48;
    if (digit >= 1 && digit <= 9) result.set(entry.slice(0, -1), digit);
  }
  return result;
}
