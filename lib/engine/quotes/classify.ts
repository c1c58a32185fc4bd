import { QUOTATION_NOUNS, TERM_WORDS, WORD_TALK, wordMatcher } from '../languages/reporting.ts';
import type { Language, QuoteKind } from '../types.ts';
import { hasSentenceWord, isSentenceCase } from './phrase.ts';
import { readQuotation, type Reading } from './reading.ts';
import type { Surroundings } from './surroundings.ts';

const isQuotationNoun = wordMatcher(QUOTATION_NOUNS.words);
const isTermWord = wordMatcher(TERM_WORDS.words);
const isWordTalk = wordMatcher(WORD_TALK.words);

export interface Classified {
  readonly kind: QuoteKind;
  /** Evidence that somebody said or wrote it, as a log-odds. */
  readonly odds: number;
}

const ARTICLES: ReadonlySet<string> = new Set(
  'der die das den dem des ein eine einen einem einer eines im am zum zur vom beim ins ans diese dieser dieses diesen diesem seine seiner seinen seinem ihre ihrer ihren ihrem kein keine keinen als'.split(
    ' ',
  ),
);
interface Sign {
  readonly name: string;
  /** What it says, as a log-odds for "somebody said this". */
  readonly weight: number;
  readonly holds: (quotation: Reading) => boolean;
}

/** The log-odds of a quotation without any sign. */
const BIAS = -0.4;

const SIGNS: readonly Sign[] = [
  { name: 'inside another one', weight: -2.2, holds: ({ depth }) => depth > 0 },
  { name: 'one word', weight: -2.6, holds: ({ words }) => words.length <= 1 },
  { name: 'two words', weight: -1.3, holds: ({ words }) => words.length === 2 },
  { name: 'three words', weight: -0.4, holds: ({ words }) => words.length === 3 },
  { name: 'four words and more', weight: 0.5, holds: ({ words }) => words.length >= 4 && words.length <= 5 },
  { name: 'six words and more', weight: 1.6, holds: ({ words }) => words.length >= 6 && words.length <= 9 },
  { name: 'ten words and more', weight: 3.0, holds: ({ words }) => words.length >= 10 },
  { name: 'neither language', weight: -1.5, holds: ({ lang }) => lang === 'other' },
  {
    name: 'word of a sentence',
    weight: 1.6,
    holds: ({ words, lang }) => lang !== 'other' && words.length > 1 && hasSentenceWord(words, lang),
  },
  { name: 'end of a sentence', weight: 1.2, holds: ({ text, words }) => endsSentence(text, words.length) },
  // An exclamation or question mark says more than a full stop.
  { name: 'cry or question', weight: 0.6, holds: ({ text }) => /[!?]\s*$/u.test(text) },
  { name: 'written as a sentence', weight: 0.8, holds: ({ lang, words }) => lang === 'en' && isSentenceCase(words) },
  { name: 'somebody names something', weight: 2.2, holds: ({ named }) => named },
  {
    name: 'talk about a word',
    weight: -2.6,
    holds: ({ wordsBefore, wordsAfter }) => wordsBefore.some(isWordTalk) || wordsAfter.some(isWordTalk),
  },
  {
    name: 'phrase behind a preposition',
    weight: -1.2,
    holds: ({ words, before }) =>
      words.length <= 3 && /(?:^|\s)(?:mit|von|vom|auf|für|in|durch|über|unter|aus|wie)\s+$/u.test(before),
  },
  { name: 'comma in it', weight: 0.5, holds: ({ text }) => /,\s/u.test(text) },
  {
    name: 'small letter at its head',
    weight: 0.8,
    holds: ({ text, words }) => words.length > 1 && /^\s*[.…]*\s*\p{Ll}/u.test(text),
  },
  { name: 'written as a title', weight: -2.2, holds: ({ titleCased }) => titleCased },
  { name: 'colon before', weight: 1.8, holds: ({ before }) => /:\s*$/u.test(before) },
  {
    name: 'reporting verb before',
    weight: 1.1,
    holds: ({ words, reportedBefore }) => words.length > 1 && reportedBefore,
  },
  {
    name: 'reporting verb before, and a mere word',
    weight: 1.1 * 0.4,
    holds: ({ words, reportedBefore }) => words.length <= 1 && reportedBefore,
  },
  { name: 'talked of', weight: -2.4, holds: ({ follows }) => follows === 'talk' },
  { name: 'reporting clause behind', weight: 3.8, holds: ({ follows }) => follows === 'report' },
  { name: 'reporting verb farther behind', weight: 0.7, holds: ({ follows }) => follows === 'later report' },
  {
    name: 'noun for quotations before',
    weight: 3.0,
    holds: ({ claim, wordsBefore }) => !claim && wordsBefore.slice(-5).some(isQuotationNoun),
  },
  { name: 'noun for titles before', weight: -3.6, holds: ({ titleNoun }) => titleNoun },
  { name: 'word for terms before', weight: -2.4, holds: ({ wordsBefore }) => wordsBefore.slice(-3).some(isTermWord) },
  { name: 'part of a compound', weight: -2.5, holds: ({ after }) => /^-\p{L}/u.test(after) },
  {
    name: 'article before',
    weight: -1.3,
    holds: ({ named, before, wordsBefore }) =>
      !named && ARTICLES.has((wordsBefore.at(-1) ?? '').toLowerCase()) && !/[:,]\s*$/u.test(before),
  },
  {
    name: 'explained in a bracket behind',
    weight: 1.2,
    holds: ({ after }) => /^\s*\((?:deutsch|dt\.?|zu deutsch|etwa|sinngemäß|□)/iu.test(after),
  },
];

/** Quotation, title or term, by the words and what stands around them. */
export function classify(text: string, lang: Language | 'other', surrounding: Surroundings, depth: number): Classified {
  const quotation = readQuotation(text, lang, surrounding, depth);
  let odds = BIAS;
  for (const { weight, holds } of SIGNS) if (holds(quotation)) odds += weight;
  if (odds > 0) return { kind: 'quotation', odds };
  return { kind: quotation.titleNoun || quotation.titleCased ? 'title' : 'term', odds };
}

/** Dots behind a few words are those of something left out. */
function endsSentence(text: string, words: number): boolean {
  return /[.!?…]\s*$/u.test(text) && !(words <= 4 && /(?:\.\.|…)\s*$/u.test(text));
}
