import type { Gap } from './gap.ts';
import type { Similarity } from './similarity.ts';

/** What is known about a quotation and something that may be its rendering. */
export interface Evidence {
  readonly gap: Gap;
  /** The German one stands first. */
  readonly germanFirst: boolean;
  /** A cue behind the second one: `"…", so die Übersetzung`; its strength, 0 for none. */
  readonly cueAfter: number;
  /** Other quotations between the two. */
  readonly others: number;
  readonly english: string;
  readonly german: string;
  readonly similarity: Similarity;
  /** The lexicon knows words, so that finding none of them means something. */
  readonly informed: boolean;
  readonly quoted: boolean;
  /** Running text that nothing announces. */
  readonly bare: boolean;
  /** Running text in indirect speech. */
  readonly indirect: boolean;
  /** The stronger of both log-odds for being said by somebody. */
  readonly odds: number;
}

/** Log-odds for "one renders the other". Signs follow from sense; sizes are fitted on tables of sentences. */
export const PAIR_WEIGHTS = Object.freeze({
  bias: -2.0,
  bracket: 2.6,
  cue: 1.8,
  /** Nothing but a bracket between them: "…" ("…"). */
  bareBracket: 1.6,
  bracketCue: 0.8,
  /** One of them is a title or a term, and nothing says that the other explains it. */
  termAtLarge: -4.0,
  cueAfter: 1.5,
  dash: 3.0,
  comma: 0.2,
  sign: 1.2,
  strayWords: -0.9,
  wordsBefore: -0.3,
  sentenceEnd: -0.4,
  paragraph: -0.8,
  other: -1.4,
  /** It is a sentence of its own, right after the one with the quotation: „…“, sagte sie. „…“ */
  alone: 1.0,
  germanFirstBare: -0.8,
  length: -3.0,
  question: -1.0,
  numbers: 0.7,
  overlap: 11.5,
  matched: 0.16,
  unquoted: -0.3,
  bare: -2.6,
  /** Indirect speech repeats what somebody said. */
  indirect: 1.2,
  /** No lack of known words says more than this: free renderings share few. */
  floor: -2.0,
  /** The same where nothing announces the rendering. */
  deepFloor: -5.0,
  /** What is taken off the overlap before it counts: so much is found between any two texts. */
  chance: 0.39,
});

/** German runs a little longer than English: characters of German for one of English in the tables. */
const GERMAN_FOR_ENGLISH = 1.1;

/** Probability, 0 to 1, that the one renders the other. */
export function pairProbability(evidence: Evidence): number {
  return 1 / (1 + Math.exp(-pairOdds(evidence)));
}

function pairOdds(e: Evidence): number {
  const w = PAIR_WEIGHTS;
  const { gap } = e;
  let odds = w.bias;
  if (gap.bracket) odds += w.bracket;
  if (gap.row) odds += w.cue * gap.row.strength ** 0.7;
  if (gap.bracket && gap.row) odds += w.bracketCue;
  const announced = (gap.bracket || gap.row !== null) && gap.strayWords === 0 && e.others === 0;
  if (gap.bracket && !gap.row && announced && gap.wordsBefore === 0) odds += w.bareBracket;
  if (e.odds < 0 && !announced) odds += w.termAtLarge;
  odds += w.cueAfter * e.cueAfter;
  if (gap.sign === 'dash') odds += w.dash;
  if (gap.sign === 'comma') odds += w.comma;
  if (gap.sign === 'other') odds += w.sign;
  odds += w.strayWords * Math.log1p(gap.strayWords) + w.wordsBefore * Math.log1p(gap.wordsBefore);
  odds += w.sentenceEnd * Math.min(4, gap.sentenceEnds);
  odds += w.paragraph * Math.min(3, gap.paragraphs);
  odds += w.other * Math.min(3, e.others);
  const alone = e.quoted && !announced && gap.strayWords === 0 && e.others === 0 && gap.sentenceEnds > 0;
  if (alone && gap.paragraphs < 2 && lengthMisfit(e.english, e.german) === 0) odds += w.alone;
  if (e.germanFirst && !gap.bracket && !gap.row) odds += w.germanFirstBare;
  odds += w.length * lengthMisfit(e.english, e.german);
  if (/\?\s*$/u.test(e.english) !== /\?\s*$/u.test(e.german)) odds += w.question;
  odds += w.numbers * e.similarity.numbers;
  odds += Math.max(announced ? w.floor : w.deepFloor, lexicalOdds(e));
  if (!e.quoted) odds += w.unquoted;
  if (e.bare) odds += w.bare;
  if (e.indirect) odds += w.indirect;
  return odds;
}

function lexicalOdds({ similarity, informed }: Evidence): number {
  const w = PAIR_WEIGHTS;
  const overlap = Math.sqrt(similarity.english * similarity.german);
  if (!informed) return (w.overlap / 3) * overlap + w.matched * similarity.matched;
  return w.overlap * (overlap - w.chance) + w.matched * similarity.matched;
}

/** How far the lengths are from those of a text and its translation: 0 for as expected, 1 for a factor of e beyond. */
export function lengthMisfit(english: string, german: string): number {
  const ratio = Math.log(Math.max(1, german.length) / (GERMAN_FOR_ENGLISH * Math.max(1, english.length)));
  const slack = 0.25 + 1.5 / Math.sqrt(Math.max(1, Math.min(english.length, german.length)));
  return Math.max(0, Math.abs(ratio) - slack);
}
