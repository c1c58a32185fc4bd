import { foldToken } from '../languages/fold.ts';
import { DASH, QUOTE } from '../languages/signs.ts';
import { stemWord } from '../text/stem.ts';
import type { Language } from '../types.ts';
import { decodeLexicon, LEVELS_PER_OCTAVE, LOWEST_OCTAVE, type LexiconTables } from './lexicon-file.ts';
import { Pivot, type Candidate } from './pivot.ts';

/**
 * What the engine asks of a bilingual lexicon. `openLexicon` (the compact file) and `emptyLexicon` fulfil it.
 * Words are given as they stand in the text, in any case; the lexicon stems them itself.
 */
export interface Lexicon {
  /** p(German word | English word), 0 to 1; 0 when the lexicon does not know the couple. */
  germanGivenEnglish(english: string, german: string): number;
  /** p(English word | German word), 0 to 1; 0 when the lexicon does not know the couple. */
  englishGivenGerman(english: string, german: string): number;
  /** Id of an English word's stem, -1 when it is unknown. Ids make many questions about one word cheap. */
  english(word: string): number;
  /** Id of a German word's stem, -1 when it is unknown. */
  german(word: string): number;
  /** How often two words (by id) were linked in the bitext, 0 when never or when an id is -1. */
  linked(english: number, german: number): number;
  /** How often a word (by id) stands in the bitext, 0 for -1: linked(e, g) / seen(e, 'en') is p(g | e). */
  seen(id: number, lang: Language): number;
  /** How many running words of a language the lexicon has seen. */
  total(lang: Language): number;
  /** Stems of the other language that translate a word of `lang`, likeliest first, at most `limit` of them (12). */
  translations(word: string, lang: Language, limit?: number): readonly Candidate[];
  /** Stems of the same language that share translations with a word of `lang`, closest first, without itself. */
  synonyms(word: string, lang: Language, limit?: number): readonly Candidate[];
  /** How rare a word is: minus the natural logarithm of its share of all words, 2.5 ("the") to 15 (unknown). */
  rarity(word: string, lang: Language): number;
}

/** A lexicon that knows nothing: the engine then goes by length, order, names, numbers and cognates. */
export const emptyLexicon: Lexicon = {
  germanGivenEnglish: () => 0,
  englishGivenGerman: () => 0,
  english: () => -1,
  german: () => -1,
  linked: () => 0,
  seen: () => 0,
  total: () => 1,
  translations: () => [],
  synonyms: () => [],
  rarity: () => RAREST,
};

const RAREST = 15;

/**
 * Opens a lexicon file (decompressed). Only lays arrays over it; no entry becomes an object.
 * @throws LexiconError when the bytes are something else, another version, or cut
 */
export function openLexicon(file: ArrayBuffer | Uint8Array): Lexicon {
  return new FileLexicon(decodeLexicon(file instanceof Uint8Array ? file : new Uint8Array(file)));
}

/** The stem under which the lexicon keeps a word. */
export function lexiconStem(word: string, lang: Language): string {
  const folded = foldToken(word, lang);
  return MARKS.get(folded) ?? stemWord(folded, lang);
}

/** Marks that differ by typography or language and mean the same. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ...Array.from(QUOTE, (mark) => [mark, '"'] as const),
  ["''", '"'],
  ...Array.from(DASH, (dash) => [dash, '-'] as const),
  ['…', '...'],
]);

class FileLexicon implements Lexicon {
  readonly #tables: LexiconTables;
  readonly #total: Readonly<Record<Language, number>>;
  #pivot: Pivot | null = null;
  /** Ids of words asked for lately: texts repeat themselves, and stemming costs more than remembering. */
  readonly #english = new Map<string, number>();
  readonly #german = new Map<string, number>();

  constructor(tables: LexiconTables) {
    this.#tables = tables;
    this.#total = { en: sum(tables.enSeen), de: sum(tables.deSeen) };
  }

  english(word: string): number {
    return remember(this.#english, word, () => this.#tables.english.find(lexiconStem(word, 'en')));
  }

  german(word: string): number {
    return remember(this.#german, word, () => this.#tables.german.find(lexiconStem(word, 'de')));
  }

  linked(english: number, german: number): number {
    if (english < 0 || german < 0) return 0;
    const { start, de, linked } = this.#tables;
    let low = start[english] ?? 0;
    let high = start[english + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (de[middle]! < german) low = middle + 1;
      else high = middle;
    }
    return low < (start[english + 1] ?? 0) && de[low] === german ? COUNTS[linked[low]!]! : 0;
  }

  seen(id: number, lang: Language): number {
    return COUNTS[(lang === 'en' ? this.#tables.enSeen : this.#tables.deSeen)[id] ?? 0]!;
  }

  total(lang: Language): number {
    return this.#total[lang];
  }

  germanGivenEnglish(english: string, german: string): number {
    const e = this.english(english);
    return share(this.linked(e, this.german(german)), this.seen(e, 'en'));
  }

  englishGivenGerman(english: string, german: string): number {
    const g = this.german(german);
    return share(this.linked(this.english(english), g), this.seen(g, 'de'));
  }

  translations(word: string, lang: Language, limit = 12): readonly Candidate[] {
    return this.#lazyPivot().translations(this.#id(word, lang), lang, limit);
  }

  synonyms(word: string, lang: Language, limit = 12): readonly Candidate[] {
    return this.#lazyPivot().synonyms(this.#id(word, lang), lang, limit);
  }

  rarity(word: string, lang: Language): number {
    const seen = this.seen(this.#id(word, lang), lang);
    return seen > 0 ? Math.min(RAREST, Math.log(this.#total[lang] / seen)) : RAREST;
  }

  #id(word: string, lang: Language): number {
    return lang === 'en' ? this.english(word) : this.german(word);
  }

  #lazyPivot(): Pivot {
    return (this.#pivot ??= new Pivot(this.#tables, COUNTS));
  }
}

/** Words remembered at most; then all are forgotten. */
const REMEMBERED = 20_000;

function remember(known: Map<string, number>, word: string, find: () => number): number {
  let id = known.get(word);
  if (id === undefined) {
    id = find();
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, id);
  }
  return id;
}

/** The count behind each level of the file. */
const COUNTS = Float64Array.from({ length: 256 }, (_, level) =>
  level === 0 ? 0 : 2 ** (level / LEVELS_PER_OCTAVE + LOWEST_OCTAVE),
);

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

function sum(levels: Uint8Array): number {
  let total = 0;
  for (const level of levels) total += COUNTS[level]!;
  return total;
}
