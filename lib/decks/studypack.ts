import type { Lexicon } from '../engine/align/lexicon.ts';
import type { Candidate } from '../engine/align/pivot.ts';
import { lexiconStem } from '../engine/align/lexicon.ts';
import { isClosedWord } from '../engine/languages/closed-words.ts';
import {
  LEAST_PROBABILITY,
  openPack,
  PACK_VERSION,
  probabilityDigit,
  type PackSide,
  type StudyPack,
} from '../engine/grade/pack.ts';
import { unitsOf } from '../engine/grade/compare/units.ts';
import type { Unit } from '../engine/grade/types.ts';
import type { Language } from '../engine/types.ts';

export interface PackOptions {
  /** Candidates of a word at most. */
  readonly candidates: number;
  /** Letters of the pack as JSON at most: gzip leaves 38 to 45 in a hundred. */
  readonly letters: number;
}

/** What fits a card: 3 kB gzip. */
export const CARD_PACK: PackOptions = Object.freeze({ candidates: 14, letters: 6600 });

/** For grading where size does not matter, on the command line. */
export const WIDE_PACK: PackOptions = Object.freeze({ candidates: 40, letters: 66000 });

const ALPHABET: Readonly<Record<Language, string>> = {
  en: 'abcdefghijklmnopqrstuvwxyz',
  de: 'abcdefghijklmnopqrstuvwxyzäöü',
};

/** Slips in longer words rarely make another word. */
const LONGEST_NEIGHBOUR = 9;

/**
 * Makes the packs of cards. Remembers the neighbours of words it has seen, so that many cards cost less than their sum.
 */
export class PackMaker {
  readonly #lexicon: Lexicon;
  readonly #neighbours = new Map<string, readonly string[]>();
  readonly #synonyms = new Map<string, readonly Candidate[]>();
  readonly #translations = new Map<string, readonly Candidate[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** @param sides the texts of a card, and further accepted renderings appended to them, if any */
  pack(sides: { readonly en: string; readonly de: string }, options: PackOptions = CARD_PACK): StudyPack {
    const nothing = openPack(null, 'de');
    const units = { en: unitsOf(sides.en, 'en', nothing), de: unitsOf(sides.de, 'de', nothing) };
    for (let each = options.candidates; ; each -= each > 8 ? 2 : 1) {
      const pack: StudyPack = {
        version: PACK_VERSION,
        en: this.#side(units.en, 'en', each, each > 0),
        de: this.#side(units.de, 'de', each, each > 0),
      };
      if (each <= 0 || JSON.stringify(pack).length <= options.letters) return pack;
    }
  }

  #side(units: readonly Unit[], lang: Language, each: number, slips: boolean): PackSide {
    const rarity: Record<string, number> = {};
    const synonyms: Record<string, string> = {};
    const translations: Record<string, string> = {};
    const neighbours = new Set<string>();
    for (const unit of units) {
      if (unit.number) continue;
      if (slips) for (const word of this.#neighboursOf(unit.key, lang)) neighbours.add(word);
      if (unit.closed) continue;
      rarity[unit.stem] = Math.round(this.#lexicon.rarity(unit.key, lang) * 10);
      const same = this.#listed(this.#synonymsOf(unit.key, lang).slice(0, each), lang);
      if (same !== '') synonyms[unit.stem] = same;
      const across = this.#listed(this.#translationsOf(unit.key, lang).slice(0, each), lang === 'en' ? 'de' : 'en');
      if (across !== '') translations[unit.stem] = across;
    }
    return { rarity, synonyms, translations, neighbours: [...neighbours].join(' ') };
  }

  #listed(candidates: readonly { readonly stem: string; readonly p: number }[], lang: Language): string {
    return candidates
      .filter(({ stem, p }) => p >= LEAST_PROBABILITY && /^[\p{L}'-]+$/u.test(stem) && !isClosedWord(stem, lang))
      .map(({ stem, p }) => `${stem}${probabilityDigit(p)}`)
      .join(' ');
  }

  #synonymsOf(key: string, lang: Language): readonly Candidate[] {
    return remembered(this.#synonyms, `${lang}:${key}`, () => this.#lexicon.synonyms(key, lang, MOST_CANDIDATES));
  }

  #translationsOf(key: string, lang: Language): readonly Candidate[] {
    return remembered(this.#translations, `${lang}:${key}`, () => this.#translate(key, lang));
  }

  /** Of the word, or, for a German compound that the lexicon does not know, of its parts. */
  #translate(key: string, lang: Language): readonly Candidate[] {
    const whole = this.#lexicon.translations(key, lang, MOST_CANDIDATES);
    if (whole.length > 0 || lang === 'en') return whole;
    for (let cut = key.length - 4; cut >= 4; cut--) {
      const head = this.#known(key.slice(0, cut));
      const tail = key.slice(cut);
      if (head === null || this.#lexicon.german(tail) < 0) continue;
      const parts = [...this.#lexicon.translations(head, 'de'), ...this.#lexicon.translations(tail, 'de')];
      return parts.sort((a, b) => b.p - a.p);
    }
    return [];
  }

  #known(head: string): string | null {
    if (this.#lexicon.german(head) >= 0) return head;
    const bare = head.replace(/(?:s|es|n|en)$/u, '');
    return bare.length >= 4 && this.#lexicon.german(bare) >= 0 ? bare : null;
  }

  #neighboursOf(key: string, lang: Language): readonly string[] {
    if (key.length < 4 || key.length > LONGEST_NEIGHBOUR) return [];
    return remembered(this.#neighbours, `${lang}:${key}`, () => this.#slips(key, lang));
  }

  #slips(key: string, lang: Language): readonly string[] {
    const stem = lexiconStem(key, lang);
    const found: string[] = [];
    for (const word of slipsOf(key, ALPHABET[lang])) {
      const other = lexiconStem(word, lang);
      if (other === stem || found.includes(word)) continue;
      const id = lang === 'en' ? this.#lexicon.english(word) : this.#lexicon.german(word);
      if (id >= 0 && this.#lexicon.seen(id, lang) >= SEEN_OFTEN) found.push(word);
    }
    return found;
  }
}

const MOST_CANDIDATES = 40;

function remembered<T>(cache: Map<string, T>, key: string, make: () => T): T {
  let value = cache.get(key);
  if (value === undefined) cache.set(key, (value = make()));
  return value;
}

/** A word seen less often may itself be a misprint. */
const SEEN_OFTEN = 3;

function* slipsOf(word: string, letters: string): Generator<string> {
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    if (at < word.length) {
      yield before + after;
      for (const letter of letters) if (letter !== word[at]) yield before + letter + after;
      if (at + 1 < word.length && word[at] !== word[at + 1])
        yield before + word[at + 1]! + word[at]! + word.slice(at + 2);
    }
    for (const letter of letters) yield before + letter + word.slice(at);
  }
}

/** The pack of one card. @param sides the texts of the card; empty where one is missing */
export function studyPack(
  sides: { readonly en: string; readonly de: string },
  lexicon: Lexicon,
  options: PackOptions = CARD_PACK,
): StudyPack {
  return new PackMaker(lexicon).pack(sides, options);
}
