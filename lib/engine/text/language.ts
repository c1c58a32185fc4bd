import { ENGLISH_LETTERS, GERMAN_LETTERS } from '../languages/letters.ts';
import type { LetterGroups } from '../languages/letters.ts';
import { ENGLISH_WORDS, GERMAN_WORDS, OTHER_WORDS, SHARED_WORDS } from '../languages/words.ts';
import type { Language } from '../types.ts';
import { foldWord } from '../languages/fold.ts';

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

/** Only so many characters are looked at; a language does not change after a page. */
const REACH = 2_000;

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

/**
 * English, German or neither, for anything from a word to a page. `prior` is what the context says, in half nats
 * (positive for English): "auf Englisch: …" before the text, or nothing. A `lexicon` helps with short texts.
 */
export function judgeLanguage(text: string, prior = 0, lexicon: WordCounts | null = null): LanguageVerdict {
  const head = text.slice(0, REACH);
  const words = head.match(/[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  if (words.length === 0) return { lang: prior > 0 ? 'en' : prior < 0 ? 'de' : 'other', odds: prior };
  const foreign = words.filter((word) => !/^[\p{Script=Latin}\p{M}'’]+$/u.test(word)).length;
  if (foreign * 2 > words.length) return { lang: 'other', odds: 0 };
  let odds = prior;
  let small = 0;
  const others = OTHER_WORDS.map(() => 0);
  words.forEach((word, index) => {
    const folded = foldWord(word);
    const known = wordWeight(folded);
    if (Math.abs(known ?? 0) >= 5) small++;
    OTHER_WORDS.forEach((row, which) => {
      if (row.words.has(folded)) others[which]! += row.weight;
    });
    const familiar = known === undefined && lexicon && words.length <= WEIGHTS.fewWords ? seenWeight(word, lexicon) : 0;
    odds += known ?? clip(letterWeight(word) + familiar);
    if (index > 0 && known === undefined && /^\p{Lu}\p{Ll}/u.test(word)) odds += WEIGHTS.capital;
  });
  const other = Math.max(...others, 10 * words.filter((word) => FOREIGN.test(word)).length);
  if (small === 0 && lexicon && words.length <= WEIGHTS.fewWords && isLatin(words, lexicon))
    return { lang: 'other', odds: 0 };
  const otherHere = other > Math.abs(odds) && other >= 10 * Math.min(2, small + 1) && Math.abs(prior) < 6;
  if (otherHere && (other >= 20 || small === 0)) return { lang: 'other', odds: 0 };
  if (small === 0 && Math.abs(odds) < WEIGHTS.doubt)
    return { lang: odds === 0 ? 'other' : odds > 0 ? 'en' : 'de', odds };
  return { lang: odds >= 0 ? 'en' : 'de', odds };
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
  const lower = word.toLowerCase().replace('’', "'");
  const framed = `_${lower}_`;
  let sum = /[äöüß]/u.test(lower) ? WEIGHTS.umlaut : 0;
  for (let at = 0; at + 3 <= framed.length; at++) sum += LETTERS.get(framed.slice(at, at + 3)) ?? 0;
  return sum;
}

function clip(value: number): number {
  return Math.max(-WEIGHTS.ceiling, Math.min(WEIGHTS.ceiling, value));
}
