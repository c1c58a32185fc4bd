import { APOSTROPHE } from '../languages/signs.ts';
import type { Lexicon } from '../align/lexicon.ts';
import { foldWord } from '../languages/fold.ts';
import { tokenize } from '../text/tokens.ts';
import type { Language } from '../types.ts';
import { ENGLISH_WORDS, GERMAN_WORDS } from '../languages/function-words.ts';

/** How well two texts cover each other's words. */
export interface Similarity {
  /** Share of the English words, by weight, that have a counterpart in the German text; 0 to 1. */
  readonly english: number;
  /** The same for the German words. */
  readonly german: number;
  /** Weight of the content words that found a counterpart, not more than 10. */
  readonly matched: number;
  /** Numbers on both sides agree (1), there are none (0), they differ (-1). */
  readonly numbers: -1 | 0 | 1;
}

const CLITIC = new RegExp(`^[${APOSTROPHE}]|^n[${APOSTROPHE}]t$`, 'u');
/** Tokens of one side that are compared; renderings begin together, so the head of a long text is enough. */
const MOST_TOKENS = 48;

const NUMBERS = Object.freeze({
  /** Probability from which a couple of words counts in full. */
  sure: 0.08,
  /** What a function word weighs beside a content word. */
  functionWord: 0.25,
  /** Letters that two cognates must share at their beginning. */
  prefix: 4,
});

interface Word {
  readonly folded: string;
  /** Spelt as its cognate in the other language would be. */
  readonly plain: string;
  readonly weight: number;
  /** The word in the lexicon, -1 where it is unknown. */
  readonly id: number;
  /** How often the lexicon has seen it, 1 at least. */
  readonly seen: number;
}

export type SideWords = readonly Word[];

/** The words of one side, as far as they are compared. */
export function sideWords(text: string, lang: Language, lexicon: Lexicon): SideWords {
  const functionWords = (lang === 'en' ? ENGLISH_WORDS : GERMAN_WORDS).words;
  const words: Word[] = [];
  for (const token of tokenize(text.slice(0, 600), lang)) {
    if (token.kind === 'punctuation' || words.length >= MOST_TOKENS) continue;
    const folded = foldWord(token.text);
    const small = functionWords.has(folded) || CLITIC.test(folded);
    const id = lang === 'en' ? lexicon.english(token.text) : lexicon.german(token.text);
    words.push({
      folded,
      plain: plain(folded),
      weight: small ? NUMBERS.functionWord : 1,
      id,
      seen: Math.max(1, lexicon.seen(id, lang)),
    });
  }
  return words;
}

/** Compares two texts word by word, by lexicon, likeness of letters, names and numbers. */
export function similarity(english: SideWords, german: SideWords, lexicon: Lexicon): Similarity {
  const bestGerman = german.map(() => 0);
  let covered = 0;
  let total = 0;
  let matched = 0;
  for (const en of english) {
    let best = 0;
    german.forEach((de, index) => {
      const score = couple(en, de, lexicon);
      if (score > best) best = score;
      if (score > bestGerman[index]!) bestGerman[index] = score;
    });
    covered += best * en.weight;
    total += en.weight;
    if (en.weight === 1) matched += best;
  }
  const germanTotal = german.reduce((sum, de) => sum + de.weight, 0);
  const germanCovered = german.reduce((sum, de, index) => sum + de.weight * bestGerman[index]!, 0);
  return {
    english: total > 0 ? covered / total : 0,
    german: germanTotal > 0 ? germanCovered / germanTotal : 0,
    matched: Math.min(10, matched),
    numbers: numbersAgree(english, german),
  };
}

/** How surely two words are counterparts, 0 to 1. A content word for a function word counts less. */
function couple(en: Word, de: Word, lexicon: Lexicon): number {
  if (en.folded === de.folded && en.weight === de.weight) return 1;
  const given = lexicon.linked(en.id, de.id) / Math.min(en.seen, de.seen);
  const known = Math.min(1, given / NUMBERS.sure);
  if (en.weight !== de.weight) return known * 0.7;
  return en.weight < 1 ? known : Math.max(known, cognate(en.plain, de.plain));
}

/** Likeness of two spellings: 0 when they do not begin alike, up to .9 for "president" and "präsident". */
function cognate(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  if (same < NUMBERS.prefix) return 0;
  return Math.min(0.9, same / Math.max(a.length, b.length));
}

const LETTERS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ck: 'c', k: 'c', z: 'c', ph: 'f' };

function plain(word: string): string {
  return word.replace(/ck|ph|[äöükz]/gu, (letters) => LETTERS[letters] ?? letters);
}

function numbersAgree(english: SideWords, german: SideWords): -1 | 0 | 1 {
  const digits = (side: SideWords): string[] => side.flatMap((word) => word.folded.match(/\d+/gu) ?? []);
  const a = digits(english);
  const b = digits(german);
  if (a.length === 0 || b.length === 0) return 0;
  const shared = a.filter((number) => b.includes(number)).length;
  return shared * 2 >= Math.max(a.length, b.length) ? 1 : -1;
}
