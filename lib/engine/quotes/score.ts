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

interface Sign {
  readonly name: string;
  /** What it says where it holds, or for each one of them, as a log-odds for "one renders the other". */
  readonly weight: number;
  readonly amount: (evidence: Evidence) => number | boolean;
}

/** The log-odds of a couple without any sign. */
const BIAS = -2.0;

/** Signs follow from sense; weights are fitted on tables of sentences. */
const SIGNS: readonly Sign[] = [
  { name: 'bracket', weight: 2.6, amount: ({ gap }) => gap.bracket },
  { name: 'cue', weight: 1.8, amount: ({ gap }) => (gap.row ? gap.row.strength ** 0.7 : 0) },
  { name: 'cue in a bracket', weight: 0.8, amount: ({ gap }) => gap.bracket && gap.row !== null },
  { name: 'nothing but a bracket', weight: 1.6, amount: (e) => isBareBracket(e.gap) && isAnnounced(e) },
  // Nothing says that a title or a term is explained by the other.
  { name: 'title or term at large', weight: -4.0, amount: (e) => e.odds < 0 && !isAnnounced(e) },
  { name: 'cue behind', weight: 1.5, amount: ({ cueAfter }) => cueAfter },
  { name: 'dash', weight: 3.0, amount: ({ gap }) => gap.sign === 'dash' },
  { name: 'comma', weight: 0.2, amount: ({ gap }) => gap.sign === 'comma' },
  { name: 'another sign', weight: 1.2, amount: ({ gap }) => gap.sign === 'other' },
  {
    // Those in the last sentence of the gap say more than those before it.
    name: 'words between',
    weight: 1,
    amount: ({ gap }) => -0.9 * Math.log1p(gap.strayWords) + -0.3 * Math.log1p(gap.wordsBefore),
  },
  { name: 'end of a sentence', weight: -0.4, amount: ({ gap }) => Math.min(4, gap.sentenceEnds) },
  { name: 'end of a paragraph', weight: -0.8, amount: ({ gap }) => Math.min(3, gap.paragraphs) },
  { name: 'another quotation between', weight: -1.4, amount: ({ others }) => Math.min(3, others) },
  { name: 'sentence of its own', weight: 1.0, amount: standsAlone },
  {
    name: 'German first, unannounced',
    weight: -0.8,
    amount: ({ gap, germanFirst }) => germanFirst && !gap.bracket && !gap.row,
  },
  { name: 'length', weight: -3.0, amount: ({ english, german }) => lengthMisfit(english, german) },
  { name: 'question of one alone', weight: -1.0, amount: ({ english, german }) => asks(english) !== asks(german) },
  { name: 'numbers', weight: 0.7, amount: ({ similarity }) => similarity.numbers },
  { name: 'words in common', weight: 1, amount: lexicalOdds },
  { name: 'without marks', weight: -0.3, amount: ({ quoted }) => !quoted },
  { name: 'running text', weight: -2.6, amount: ({ bare }) => bare },
  // It repeats what somebody said.
  { name: 'indirect speech', weight: 1.2, amount: ({ indirect }) => indirect },
];

/** What the words say that are known to render one another. */
const LEXICAL = Object.freeze({
  overlap: 11.5,
  matched: 0.16,
  /** What is taken off the overlap before it counts: so much is found between any two texts. */
  chance: 0.39,
  /** No lack of known words says more than this: free renderings share few. */
  floor: -2.0,
  /** The same where nothing announces the rendering. */
  deepFloor: -5.0,
});

/** German runs a little longer than English: characters of German for one of English in the tables. */
const GERMAN_FOR_ENGLISH = 1.1;

/** Probability, 0 to 1, that the one renders the other. */
export function pairProbability(evidence: Evidence): number {
  let odds = BIAS;
  for (const { weight, amount } of SIGNS) odds += weight * Number(amount(evidence));
  return 1 / (1 + Math.exp(-odds));
}

/** A bracket or a cue, and nothing else, stands between the two. */
function isAnnounced({ gap, others }: Evidence): boolean {
  return (gap.bracket || gap.row !== null) && gap.strayWords === 0 && others === 0;
}

/** `"…" ("…")` */
function isBareBracket(gap: Gap): boolean {
  return gap.bracket && !gap.row && gap.wordsBefore === 0;
}

/** It is a sentence of its own, as long as it should be, right after the one with the quotation: „…“, sagte sie. „…“ */
function standsAlone(evidence: Evidence): boolean {
  const { gap, others, quoted, english, german } = evidence;
  const neighbour = gap.strayWords === 0 && others === 0 && gap.sentenceEnds > 0 && gap.paragraphs < 2;
  return quoted && neighbour && !isAnnounced(evidence) && lengthMisfit(english, german) === 0;
}

function asks(text: string): boolean {
  return /\?\s*$/u.test(text);
}

function lexicalOdds(evidence: Evidence): number {
  const { similarity, informed } = evidence;
  const overlap = Math.sqrt(similarity.english * similarity.german);
  const counted = informed ? LEXICAL.overlap * (overlap - LEXICAL.chance) : (LEXICAL.overlap / 3) * overlap;
  const floor = isAnnounced(evidence) ? LEXICAL.floor : LEXICAL.deepFloor;
  return Math.max(floor, counted + LEXICAL.matched * similarity.matched);
}

/** How far the lengths are from those of a text and its translation: 0 for as expected, 1 for a factor of e beyond. */
function lengthMisfit(english: string, german: string): number {
  const ratio = Math.log(Math.max(1, german.length) / (GERMAN_FOR_ENGLISH * Math.max(1, english.length)));
  const slack = 0.25 + 1.5 / Math.sqrt(Math.max(1, Math.min(english.length, german.length)));
  return Math.max(0, Math.abs(ratio) - slack);
}
