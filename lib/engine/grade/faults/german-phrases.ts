import {
  ADJECTIVE_ENDINGS,
  ANY,
  GENITIVE,
  PLURAL,
  type Cases,
  type Declension,
  type DeterminerRow,
} from '../../languages/grammar-cases.ts';
import { numeralValue } from '../../languages/numerals.ts';
import {
  DETERMINER,
  FUSED_WITH,
  isAdjective,
  isDeterminer,
  isOpen,
  isPreposition,
  PREPOSITION,
} from './german-determiners.ts';
import { casesOfNoun } from './german-nouns.ts';
import { isRead } from './german-phrase-doubts.ts';
import { keyBefore, type Word } from './sentence-words.ts';

const MOST_ADJECTIVES = 4;

/** A stretch of the answer that is one noun phrase, as far as it can be told. */
export interface NounPhrase {
  /** Index of its first word, the preposition not counted. */
  readonly from: number;
  /** Index behind its last word. */
  readonly to: number;
  readonly preposition: string | null;
  /** What it can stand for; 0 when its words do not go together. */
  readonly cases: Cases;
  readonly noun: boolean;
}

/** The noun phrase that begins at a determiner, or at an adjective behind a preposition; null where none begins. */
export function phraseAt(words: readonly Word[], at: number): NounPhrase | null {
  const { key } = words[at]!;
  const fused = FUSED_WITH.get(key);
  if (fused) return isSuperlative(words, at) ? null : finish(words, at, at + 1, null, fused.cases, 'weak', null);
  const before = keyBefore(words, at);
  const preposition = before !== '' && isPreposition(words, at - 1) ? before : null;
  const row = DETERMINER.get(key);
  if (row) return DETERMINER.has(before) ? null : determinedPhrase(words, at, preposition, row);
  return preposition === null ? null : barePhrase(words, at, preposition);
}

/** "am besten" */
function isSuperlative(words: readonly Word[], at: number): boolean {
  return words[at]!.key === 'am' && /sten$/u.test(words[at + 1]?.key ?? '');
}

const governedBy = (preposition: string): Cases => PREPOSITION.get(preposition)!.cases;

function determinedPhrase(
  words: readonly Word[],
  at: number,
  preposition: string | null,
  row: DeterminerRow,
): NounPhrase | null {
  if (!isDeterminer(words, at, row)) return null;
  const governed = preposition === null || isOpen(words, at, preposition) ? ANY : governedBy(preposition);
  return finish(words, at, at + 1, preposition, row.cases & governed, row.declension, row);
}

/** "mit elf Freunden", "mit alten Hunden": without a determiner only a preposition tells that a phrase begins. */
function barePhrase(words: readonly Word[], at: number, preposition: string): NounPhrase | null {
  if (preposition === 'zu' || isOpen(words, at, preposition)) return null;
  const governed = governedBy(preposition);
  const counted = countedCases(words, at);
  if (counted !== null) return { from: at, to: at + 2, preposition, cases: counted & governed, noun: true };
  return isAdjective(words, at) ? finish(words, at, at, preposition, governed, 'strong', null) : null;
}

/** What a number and its noun can stand for ("elf Monate"), where the noun tells its plural; null for other words. */
function countedCases(words: readonly Word[], at: number): Cases | null {
  const { key, number } = words[at]!;
  const noun = words[at + 1];
  if ((!number && (numeralValue(key, 'de') ?? 0) < 2) || noun?.before !== '' || !noun.capital || noun.cut) return null;
  if (words[at + 2]?.before === '-' || (words[at + 2]?.before === '' && words[at + 2]!.capital)) return null;
  const cases = casesOfNoun(noun.key);
  return cases !== null && (cases & PLURAL) !== 0 && (cases & ~PLURAL & 0x7777) === 0 ? cases : null;
}

/** Goes on over adjectives to the noun, and takes the cases of each. */
function finish(
  words: readonly Word[],
  from: number,
  first: number,
  preposition: string | null,
  given: Cases,
  declension: Declension,
  row: DeterminerRow | null,
): NounPhrase {
  let at = first;
  while (
    at < words.length &&
    at - first < MOST_ADJECTIVES &&
    (at === from || words[at]!.before === '') &&
    isAdjective(words, at)
  )
    at++;
  const open: NounPhrase = { from, to: from + 1, preposition, cases: row || first > from ? given : ANY, noun: false };
  if (at >= words.length || words[at]!.before !== '' || !words[at]!.capital) return restOf(words, open, row);
  let head = at;
  while (words[head + 1]?.before === '-') head++;
  const noun = nounCases(words, head);
  let cases = given;
  // What stands before the last adjective may be an adverb: "eine ausgesprochen gute Idee".
  if (at > first && declension !== null) cases &= endingCases(words[at - 1]!.key, declension);
  const phrase: NounPhrase = { from, to: head + 1, preposition, cases: cases & noun, noun: true };
  if (phrase.cases !== 0) return phrase;
  return isRead(words, { from, noun: at, head, preposition, row, cases: noun }) ? phrase : { ...phrase, cases: ANY };
}

/** A preposition and a determiner alone, no noun behind: only what can never stand together. */
function restOf(words: readonly Word[], phrase: NounPhrase, row: DeterminerRow | null): NounPhrase {
  if (phrase.cases !== 0 || phrase.preposition === null) return { ...phrase, cases: ANY };
  // "mit das Schönste", "von der die": only the determiners that nothing else can be.
  const next = words[phrase.to];
  if (
    !row ||
    (row.cases & ~GENITIVE) === 0 ||
    /^(?:ein|kein)er$/u.test(words[phrase.from]!.key) ||
    !next ||
    next.before !== ''
  )
    return { ...phrase, cases: ANY };
  return phrase;
}

function endingCases(key: string, declension: Exclude<Declension, null>): Cases {
  for (const [ending, cases] of ADJECTIVE_ENDINGS[declension]) if (key.endsWith(ending)) return cases;
  return 0;
}

/** "eine Tasse Kaffee": what stands before another noun and is no name. */
const MEASURES = /^(?:tasse|glas|flasche|stück|teller|dose|kiste|gruppe|art|stunde|minute|woche|monat|jahr)$/u;

function nounCases(words: readonly Word[], head: number): Cases {
  const { key, text } = words[head]!;
  const next = words[head + 1];
  // Names and titles, and words in capitals, are no nouns that we know.
  if (next?.before === '' && (next.capital || next.number) && !MEASURES.test(key)) return ANY;
  if (words[head]!.cut || /^\p{Lu}{2}/u.test(text)) return ANY;
  return casesOfNoun(key) ?? ANY;
}
