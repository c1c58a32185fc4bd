import {
  CLAIM_NOUNS,
  IMPERSONAL,
  NAMING_VERBS,
  REPORTING_VERBS,
  TITLE_NOUNS,
  wordMatcher,
} from '../languages/reporting.ts';
import { CLOSING_QUOTE, DASH, HYPHEN } from '../languages/signs.ts';
import type { Language } from '../types.ts';
import { isTitleCase, phraseWords } from './phrase.ts';
import type { Surroundings } from './surroundings.ts';
import { wordsOf } from './surroundingwords.ts';

const isReporting = wordMatcher(REPORTING_VERBS.words);
const isTitle = wordMatcher(TITLE_NOUNS.words);
/** A diary is a book, but what stands in it was written by somebody. */
const isTitleNoun = (word: string): boolean => isTitle(word) && !/(?:tage|notiz|gäste)buch(?:e?s)?$/iu.test(word);
const isClaim = wordMatcher(CLAIM_NOUNS.words);
const isNaming = wordMatcher(NAMING_VERBS.words);

/** A quotation and what stands around it, as the signs of its kind ask for them. */
export interface Reading {
  readonly text: string;
  readonly lang: Language | 'other';
  readonly depth: number;
  readonly words: readonly string[];
  /** What stands before it, or before the row of quotations that it is one of. */
  readonly before: string;
  readonly after: string;
  readonly wordsBefore: readonly string[];
  readonly wordsAfter: readonly string[];
  /** It is written as English titles are. */
  readonly titleCased: boolean;
  /** Somebody finds words for something: "nannte den Plan „a disgrace“". */
  readonly named: boolean;
  /** A firm says it of itself. */
  readonly claim: boolean;
  /** A noun for titles stands before it, or one for what firms say of themselves. */
  readonly titleNoun: boolean;
  readonly reportedBefore: boolean;
  readonly follows: Follows;
}

/** What stands behind it: that people talk of it, that somebody says it, the same but later, or nothing of the kind. */
type Follows = 'talk' | 'report' | 'later report' | null;

export function readQuotation(
  text: string,
  lang: Language | 'other',
  surrounding: Surroundings,
  depth: number,
): Reading {
  const before = beforeRow(surrounding.before);
  const { after } = surrounding;
  const words = phraseWords(text);
  const wordsBefore = wordsOf(before);
  const wordsAfter = wordsOf(after);
  const named = wordsBefore.slice(-5).some(isNaming) && !wordsBefore.some((word) => IMPERSONAL.has(word.toLowerCase()));
  const claim = wordsBefore.slice(-3).some(isClaim);
  return {
    text,
    lang,
    depth,
    words,
    before,
    after,
    wordsBefore,
    wordsAfter,
    titleCased: isTitleCase(words, lang),
    named,
    claim,
    titleNoun: claim || (!named && followsTitleNoun(before, wordsBefore)),
    reportedBefore: wordsBefore.slice(-8).some(isReporting),
    follows: whatFollows(words, before, after, wordsAfter),
  };
}

/** What stands before a row of quotations counts for each of them: "die Lieder □, □ und □". */
function beforeRow(before: string): string {
  return before.replace(/(?:□\s*(?:,|und|oder|sowie|&|\/)\s*)+$/u, '');
}

function followsTitleNoun(before: string, words: readonly string[]): boolean {
  // In a bracket with a cue stands the original of what goes before it: "eine Art Tanz (englisch „a kind of dance“)".
  const bracket = before.lastIndexOf('(');
  const near = bracket > before.lastIndexOf(')') ? wordsOf(before.slice(bracket)) : words;
  return near.slice(-3).some(isTitleNoun) && !/:\s*$/u.test(before);
}

/** "Von „due diligence“ sprach niemand": people talk of it, nobody says it. */
const TALKED_OF = { before: /(?:^|\s)[Vv]on\s*$/u, after: /^\s*(?:sprach|spricht|sprechen|redet|ist|war)/u };

function whatFollows(words: readonly string[], before: string, after: string, wordsAfter: readonly string[]): Follows {
  if (words.length <= 3 && TALKED_OF.before.test(before) && TALKED_OF.after.test(after)) return 'talk';
  if (/^\s*,?\s*(?:\p{L}+\s+){0,3}\p{L}+/u.test(after) && reportsAfter(after, wordsAfter)) return 'report';
  return wordsAfter.slice(0, 12).some(isReporting) ? 'later report' : null;
}

/** The comma or dash in front of a reporting clause. */
const LEAD = new RegExp(String.raw`^[${CLOSING_QUOTE}]?\s*([,${DASH}${HYPHEN}]?)\s*`, 'u');

/** `, sagte sie`, `, so der Trainer`: a reporting verb within the first words after the quotation. */
function reportsAfter(after: string, words: readonly string[]): boolean {
  const lead = LEAD.exec(after);
  return words.slice(0, lead?.[1] ? 2 : 1).some(isReporting);
}
