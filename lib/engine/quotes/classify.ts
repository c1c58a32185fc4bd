import {
  CLAIM_NOUNS,
  IMPERSONAL,
  NAMING_VERBS,
  QUOTATION_NOUNS,
  REPORTING_VERBS,
  TERM_WORDS,
  TITLE_NOUNS,
  WORD_TALK,
  wordMatcher,
} from '../languages/reporting.ts';
import type { Language, QuoteKind } from '../types.ts';
import type { Surroundings } from './surroundings.ts';
import { wordsOf } from './surroundingwords.ts';

const isReporting = wordMatcher(REPORTING_VERBS.words);
const isQuotationNoun = wordMatcher(QUOTATION_NOUNS.words);
const isTitle = wordMatcher(TITLE_NOUNS.words);
/** A diary is a book, but what stands in it was written by somebody. */
const isTitleNoun = (word: string): boolean => isTitle(word) && !/(?:tage|notiz|gäste)buch(?:e?s)?$/iu.test(word);
const isClaim = wordMatcher(CLAIM_NOUNS.words);
const isTermWord = wordMatcher(TERM_WORDS.words);
const isNaming = wordMatcher(NAMING_VERBS.words);
const isWordTalk = wordMatcher(WORD_TALK.words);

export interface Classified {
  readonly kind: QuoteKind;
  /** Evidence that somebody said or wrote it, as a log-odds. */
  readonly odds: number;
}

/** What each sign says, as a log-odds for "somebody said this". */
const WEIGHTS = Object.freeze({
  bias: -0.4,
  nested: -2.2,
  /** By number of words: one, two, three, four and five, six to nine, ten and more. */
  words: [-2.6, -1.3, -0.4, 0.5, 1.6, 3.0],
  /** "I", "you", "is", "don't": a verb or a pronoun of its own language. */
  sentence: 1.6,
  stop: 1.2,
  /** An exclamation or question mark says more than a full stop. */
  cry: 0.6,
  /** An English phrase with a capital at its head alone, as sentences have. */
  sentenceCase: 0.8,
  named: 2.2,
  wordTalk: -2.6,
  afterPreposition: -1.2,
  comma: 0.5,
  lowerStart: 0.8,
  titleCase: -2.2,
  colonBefore: 1.8,
  reportingBefore: 1.1,
  reportingAfter: 3.8,
  reportingNear: 0.7,
  quotationNoun: 3.0,
  titleNoun: -3.6,
  termWord: -2.4,
  compound: -2.5,
  article: -1.3,
  inList: -0.5,
  foreign: -1.5,
  explained: 1.2,
});

/** Words that only sentences have. */
const SENTENCE_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set("i you he she it we they me us them is are was were am be been have has had do does did don't doesn't didn't can can't cannot could would should will won't must not never this that i'm i've i'll i'd you're you've you'll he's she's it's we're we've we'll they're they've that's there's what's isn't aren't wasn't let's ain't my your our go get come make want know think need say please if because who".split(' ')),
  de: new Set('ich du er sie es wir ihr mich dich uns euch mir dir ihm ihnen ist sind bin bist war waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen soll sollen sollte will wollen wollte darf dürfen nicht nie kein keine keinen wenn weil dass ob man mein meine unser unsere dein deine gibt macht geht hätte wäre würde habe sei'.split(' ')),
}; // prettier-ignore

/** "Von „due diligence“ sprach niemand": people talk of it, nobody says it. */
const TALKED_OF = { before: /(?:^|\s)[Vv]on\s*$/u, after: /^\s*(?:sprach|spricht|sprechen|redet|ist|war)/u };

const ARTICLES: ReadonlySet<string> = new Set(
  'der die das den dem des ein eine einen einem einer eines im am zum zur vom beim ins ans diese dieser dieses diesen diesem seine seiner seinen seinem ihre ihrer ihren ihrem kein keine keinen als'.split(
    ' ',
  ),
);
const SMALL_IN_TITLES: ReadonlySet<string> = new Set(
  "a an the of and or in on at to for from by with but nor as vs is it's".split(' '),
);

/** Quotation, title or term, by the words and what stands around them. */
export function classify(text: string, lang: Language | 'other', surrounding: Surroundings, depth: number): Classified {
  const around = { before: beforeRow(surrounding.before), after: surrounding.after };
  const words = text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*['’]?/gu) ?? [];
  const before = wordsOf(around.before);
  const after = wordsOf(around.after);
  const near = before.slice(-5);
  const last = before.at(-1) ?? '';
  const titleCased = isTitleCase(words, lang);
  const named = near.some(isNaming) && !before.some((word) => IMPERSONAL.has(word.toLowerCase()));
  const claim = before.slice(-3).some(isClaim);
  // In a bracket with a cue stands the original of what goes before it: "eine Art Tanz (englisch „a kind of dance“)".
  const bracket = around.before.lastIndexOf('(');
  const inBracket = bracket > around.before.lastIndexOf(')') ? wordsOf(around.before.slice(bracket)) : before;
  const titleNoun = claim || (!named && inBracket.slice(-3).some(isTitleNoun) && !/:\s*$/u.test(around.before));
  const talkedOf = words.length <= 3 && TALKED_OF.before.test(around.before) && TALKED_OF.after.test(around.after);
  const termWord = before.slice(-3).some(isTermWord);
  const compound = /^-\p{L}/u.test(around.after);
  let odds = WEIGHTS.bias;
  if (depth > 0) odds += WEIGHTS.nested;
  odds += WEIGHTS.words[lengthClass(words.length)]!;
  if (lang === 'other') odds += WEIGHTS.foreign;
  else if (words.length > 1 && words.some((word) => SENTENCE_WORDS[lang].has(word.toLowerCase().replace('’', "'"))))
    odds += WEIGHTS.sentence;
  if (/[.!?…]\s*$/u.test(text) && !(words.length <= 4 && /(?:\.\.|…)\s*$/u.test(text))) odds += WEIGHTS.stop;
  if (/[!?]\s*$/u.test(text)) odds += WEIGHTS.cry;
  if (lang === 'en' && isSentenceCase(words)) odds += WEIGHTS.sentenceCase;
  if (named) odds += WEIGHTS.named;
  if (before.some(isWordTalk) || after.some(isWordTalk)) odds += WEIGHTS.wordTalk;
  if (words.length <= 3 && /(?:^|\s)(?:mit|von|vom|auf|für|in|durch|über|unter|aus|wie)\s+$/u.test(around.before))
    odds += WEIGHTS.afterPreposition;
  if (/,\s/u.test(text)) odds += WEIGHTS.comma;
  if (words.length > 1 && /^\s*[.…]*\s*\p{Ll}/u.test(text)) odds += WEIGHTS.lowerStart;
  if (titleCased) odds += WEIGHTS.titleCase;
  if (/:\s*$/u.test(around.before)) odds += WEIGHTS.colonBefore;
  if (before.slice(-8).some(isReporting)) odds += WEIGHTS.reportingBefore * (words.length > 1 ? 1 : 0.4);
  if (talkedOf) odds += WEIGHTS.termWord;
  else if (/^\s*,?\s*(?:\p{L}+\s+){0,3}\p{L}+/u.test(around.after) && reportsAfter(around.after, after))
    odds += WEIGHTS.reportingAfter;
  else if (after.slice(0, 12).some(isReporting)) odds += WEIGHTS.reportingNear;
  if (near.some(isQuotationNoun) && !claim) odds += WEIGHTS.quotationNoun;
  if (titleNoun) odds += WEIGHTS.titleNoun;
  if (termWord) odds += WEIGHTS.termWord;
  if (compound) odds += WEIGHTS.compound;
  if (!named && ARTICLES.has(last.toLowerCase()) && !/[:,]\s*$/u.test(around.before)) odds += WEIGHTS.article;
  if (/^\s*\((?:deutsch|dt\.?|zu deutsch|etwa|sinngemäß|□)/iu.test(around.after)) odds += WEIGHTS.explained;
  if (odds > 0) return { kind: 'quotation', odds };
  return { kind: titleNoun || titleCased ? 'title' : 'term', odds };
}

function isSentenceCase(words: readonly string[]): boolean {
  return (
    words.length > 2 && /^\p{Lu}/u.test(words[0]!) && words.slice(1).every((word) => /^[\p{Ll}\p{N}]|^I\b/u.test(word))
  );
}

function lengthClass(words: number): number {
  return words <= 3 ? Math.max(0, words - 1) : words <= 5 ? 3 : words <= 9 ? 4 : 5;
}

/** `, sagte sie`, `, so der Trainer`: a reporting verb within the first words after the quotation. */
function reportsAfter(after: string, words: readonly string[]): boolean {
  const lead = /^["'“”]?\s*([,–-]?)\s*/u.exec(after);
  return words.slice(0, lead?.[1] ? 2 : 1).some(isReporting);
}

/** What stands before a row of quotations counts for each of them: "die Lieder □, □ und □". */
function beforeRow(before: string): string {
  return before.replace(/(?:□\s*(?:,|und|oder|sowie|&|\/)\s*)+$/u, '');
}

/** All long words of an English name begin with a capital letter. */
function isTitleCase(words: readonly string[], lang: Language | 'other'): boolean {
  if (lang === 'de' || words.length < 2) return false;
  const long = words.filter((word) => !SMALL_IN_TITLES.has(word.toLowerCase()));
  return long.length > 1 && long.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}
