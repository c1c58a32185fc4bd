import { ENGLISH_LETTERS, GERMAN_LETTERS } from '../languages/letters.ts';
import type { LetterGroups } from '../languages/letters.ts';
import { ENGLISH_WORDS, GERMAN_WORDS, OTHER_WORDS, SHARED_WORDS } from '../languages/function-words.ts';
import { foldWord } from '../languages/fold.ts';
import { APOSTROPHE, plainApostrophes } from '../languages/signs.ts';
import type { Language } from '../types.ts';

/** Weights beside those of the rows, in half nats, set by hand. */
const WEIGHTS = Object.freeze({
  /** An umlaut or ß in a word. */
  umlaut: -9,
  /** A capital letter inside a sentence: German writes nouns so. */
  capital: -1,
  /** No word says more than this, so that one name does not decide about a sentence. */
  ceiling: 8,
  /** Half nats for a word seen e times as often in one language as in the other, and the most that counts for. */
  seen: 1.5,
  seenCeiling: 7,
  /** Texts of so many words and fewer ask the lexicon; longer ones tell by themselves. */
  fewWords: 6,
  /** Odds below which a text without a small word of either language is taken for neither. */
  doubt: 3,
});

/** A listed word that says so much is a small one of its language: "the", "nicht". */
const SMALL = 5;
/** Only so many characters are looked at; a language does not change after a page. */
const REACH = 2_000;

/** "geht’s" is one word. */
const WORD = new RegExp(String.raw`[\p{L}\p{M}]+(?:[${APOSTROPHE}][\p{L}\p{M}]+)*`, 'gu');
const LATIN_WORD = new RegExp(String.raw`^[\p{Script=Latin}\p{M}${APOSTROPHE}]+$`, 'u');

const LETTERS = new Map([...groups(ENGLISH_LETTERS, 1), ...groups(GERMAN_LETTERS, -1)]);

function groups(rows: LetterGroups, sign: 1 | -1): [string, number][] {
  return Object.entries(rows).flatMap(([weight, list]) =>
    list.split(' ').map((group): [string, number] => [group, sign * Number(weight)]),
  );
}

/** How often words were seen in each language: what a lexicon knows, and all that is asked of it here. */
export interface WordCounts {
  /** The numbers of a word among the English and the German ones. */
  english(word: string): number;
  german(word: string): number;
  seen(word: number, lang: Language): number;
  total(lang: Language): number;
}

export interface LanguageVerdict {
  readonly lang: Language | 'other';
  /** Evidence in half nats: positive for English, negative for German, near 0 for neither. */
  readonly odds: number;
}

const OTHER: LanguageVerdict = Object.freeze({ lang: 'other', odds: 0 });

/**
 * English, German or neither, for anything from a word to a page. `prior` is what the context says, in half nats
 * (positive for English): "auf Englisch: …" before the text, or nothing. A `lexicon` helps with short texts.
 */
export function judgeLanguage(text: string, prior = 0, lexicon: WordCounts | null = null): LanguageVerdict {
  const words = text.slice(0, REACH).match(WORD) ?? [];
  if (words.length === 0) return { lang: leaning(prior), odds: prior };
  if (isForeignScript(words)) return OTHER;
  // Longer texts tell by themselves.
  const helper = words.length <= WEIGHTS.fewWords ? lexicon : null;
  const evidence = weigh(words, prior, helper);
  const { odds, small } = evidence;
  if (small === 0 && helper && isLatin(words, helper)) return OTHER;
  if (isOther(evidence, words, prior)) return OTHER;
  if (small === 0 && Math.abs(odds) < WEIGHTS.doubt) return { lang: leaning(odds), odds };
  return { lang: odds >= 0 ? 'en' : 'de', odds };
}

function leaning(odds: number): Language | 'other' {
  return odds > 0 ? 'en' : odds < 0 ? 'de' : 'other';
}

function isForeignScript(words: readonly string[]): boolean {
  const foreign = words.filter((word) => !LATIN_WORD.test(word)).length;
  return foreign * 2 > words.length;
}

/** What the words of a text say. */
interface Evidence {
  /** In half nats, as in the verdict. */
  readonly odds: number;
  /** How many of them are small words of one language, which say much. */
  readonly small: number;
  /** What the small words of a third language say, of the one that they say most for. */
  readonly other: number;
}

function weigh(words: readonly string[], prior: number, lexicon: WordCounts | null): Evidence {
  let odds = prior;
  let small = 0;
  const others = OTHER_WORDS.map(() => 0);
  words.forEach((word, index) => {
    const folded = foldWord(word);
    OTHER_WORDS.forEach((row, which) => {
      if (row.words.has(folded)) others[which]! += row.weight;
    });
    const known = wordWeight(folded);
    if (known !== undefined) {
      if (Math.abs(known) >= SMALL) small++;
      odds += known;
      return;
    }
    odds += clip(letterWeight(word) + (lexicon ? seenWeight(word, lexicon) : 0));
    if (index > 0 && /^\p{Lu}\p{Ll}/u.test(word)) odds += WEIGHTS.capital;
  });
  return { odds, small, other: Math.max(...others) };
}

/** Whether another language says more than both: by its small words, or by letters that neither has. */
function isOther({ odds, small, other }: Evidence, words: readonly string[], prior: number): boolean {
  const weight = Math.max(other, 10 * words.filter((word) => FOREIGN.test(word)).length);
  if (Math.abs(prior) >= 6 || weight <= Math.abs(odds)) return false;
  return weight >= 10 * Math.min(2, small + 1) && (weight >= 20 || small === 0);
}

/** Letters that neither language writes outside loanwords: "bête à feu", "Año Nuevo", "São Paulo". "é" is no proof. */
const FOREIGN = /[àâåæçèêëìíîïñòóôõøùúûýœłšžčř]/iu;

function wordWeight(folded: string): number | undefined {
  if (Object.hasOwn(SHARED_WORDS, folded)) return SHARED_WORDS[folded];
  const english = ENGLISH_WORDS.words.has(folded);
  const german = GERMAN_WORDS.words.has(folded);
  if (english && german) return 0;
  return english ? ENGLISH_WORDS.weight : german ? -GERMAN_WORDS.weight : undefined;
}

/** "Capsicum annuum", "Lux in tenebris": every longer word ends as Latin ones do, and no dictionary has it. */
function isLatin(words: readonly string[], lexicon: WordCounts): boolean {
  const long = words.filter((word) => word.length > 4);
  return (
    words.length > 1 &&
    long.length > 0 &&
    long.every((word) => /(?:[^aeiou]us|um|ae|is|orum|arum|ibus|ens|ea|ia|ina|ata)$/u.test(word)) &&
    long.some((word) => lexicon.seen(lexicon.english(word), 'en') + lexicon.seen(lexicon.german(word), 'de') === 0)
  );
}

/** What it says that a word is more frequent in one language than in the other. */
function seenWeight(word: string, lexicon: WordCounts): number {
  const english = (lexicon.seen(lexicon.english(word), 'en') + 0.5) / lexicon.total('en');
  const german = (lexicon.seen(lexicon.german(word), 'de') + 0.5) / lexicon.total('de');
  const weight = WEIGHTS.seen * Math.log(english / german);
  return Math.max(-WEIGHTS.seenCeiling, Math.min(WEIGHTS.seenCeiling, weight));
}

/** What the letters of a word nobody listed say. */
function letterWeight(word: string): number {
  const lower = plainApostrophes(word.toLowerCase());
  const framed = `_${lower}_`;
  let sum = /[äöüß]/u.test(lower) ? WEIGHTS.umlaut : 0;
  for (let at = 0; at + 3 <= framed.length; at++) sum += LETTERS.get(framed.slice(at, at + 3)) ?? 0;
  return sum;
}

function clip(value: number): number {
  return Math.max(-WEIGHTS.ceiling, Math.min(WEIGHTS.ceiling, value));
}
