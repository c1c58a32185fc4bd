import { UMLAUT_PAIRS } from '../../languages/modality.ts';
import { isClosedWord } from '../../languages/closed-words.ts';
import { baseForm } from '../../languages/irregular.ts';
import { numeralValue } from '../../languages/numerals.ts';
import { SEPARABLE_BEGINNING } from '../../languages/separable.ts';
import { SAYING_THE_SAME } from '../../languages/small-words.ts';
import { SPELLING_MIX_UPS } from '../../languages/spelling.ts';
import type { Language } from '../../types.ts';
import { areContrary } from './contrast.ts';
import { areOpposites } from './opposites.ts';
import type { Knowledge } from '../pack.ts';
import { slipDistance, slipsAllowed } from './slips.ts';
import type { Unit } from '../types.ts';

export type MatchKind = 'same' | 'form' | 'synonym' | 'typo' | 'part';

/** How well an answer's word stands for a word of the reference. */
export interface Match {
  readonly kind: MatchKind;
  /** 0 to 1. */
  readonly score: number;
}

/** What each way of matching is worth. */
export const MATCH = Object.freeze({
  same: 1,
  form: 0.93,
  typo: 0.94,
  /** Small words that say the same. */
  alike: 0.92,
  /** Synonym with digit d: base + step × d. */
  synonymBase: 0.46,
  synonymStep: 0.06,
  /** A shared part of at least `partLetters` letters counts its share of the longer word times this. */
  part: 0.8,
  partLetters: 4,
  /** An end is shared by words that only end alike: it must be longer. */
  tailLetters: 6,
  /** Only words this long are compounds. */
  partWord: 7,
  partLeast: 0.42,
});

const SAME: Match = { kind: 'same', score: MATCH.same };
const FORM: Match = { kind: 'form', score: MATCH.form };
const TYPO: Match = { kind: 'typo', score: MATCH.typo };
const ALIKE: Match = { kind: 'synonym', score: MATCH.alike };
const PREFIXED: Match = { kind: 'synonym', score: MATCH.form };

const UMLAUTS: ReadonlySet<string> = new Set(UMLAUT_PAIRS.flatMap(([a, b]) => [`${a}/${b}`, `${b}/${a}`]));

/** @returns null when the two have nothing in common */
export function matchUnits(answer: Unit, reference: Unit, lang: Language, knowledge: Knowledge): Match | null {
  if (answer.key === reference.key) return SAME;
  if (answer.number || reference.number) return matchNumbers(answer, reference, lang);
  if (UMLAUTS.has(`${answer.key}/${reference.key}`) || exclude(answer, reference, lang)) return null;
  if (answer.root === reference.root) return isMisspelt(answer.key, reference.key, lang) ? TYPO : FORM;
  if (MIX_UPS[lang].has(`${answer.key} ${reference.key}`)) return TYPO;
  if (SAME_WORDS[lang].has(`${answer.key} ${reference.key}`)) return ALIKE;
  if (answer.closed) return null;
  if (isTypo(answer, reference, lang, knowledge)) return TYPO;
  return reference.closed ? null : matchSenses(answer, reference, lang, knowledge);
}

/** Of two words of weight: a synonym, the same verb with a prefix and without, or a part in common. */
function matchSenses(answer: Unit, reference: Unit, lang: Language, knowledge: Knowledge): Match | null {
  const whole = lang === 'de' && sameVerb(answer, reference) ? PREFIXED : matchSynonyms(answer, reference, knowledge);
  const part = knowledge.exists(answer.key) ? 0 : sharedPart(answer.key, reference.key);
  return part > (whole?.score ?? 0) ? { kind: 'part', score: part } : whole;
}

function matchSynonyms(answer: Unit, reference: Unit, knowledge: Knowledge): Match | null {
  const digit = Math.max(
    knowledge.synonym(reference.stem, answer.stem),
    answer.root === answer.stem ? 0 : knowledge.synonym(reference.stem, answer.root),
  );
  return digit > 0 ? { kind: 'synonym', score: MATCH.synonymBase + MATCH.synonymStep * digit } : null;
}

const MIX_UPS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: mixUps('en'),
  de: mixUps('de'),
};

const SAME_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = { en: sameWords('en'), de: sameWords('de') };

function sameWords(lang: Language): Set<string> {
  return new Set(
    SAYING_THE_SAME[lang].flatMap((row) => {
      const words = row.split(' ');
      return words.flatMap((a) => words.filter((b) => b !== a).map((b) => `${a} ${b}`));
    }),
  );
}

function mixUps(lang: Language): Set<string> {
  return new Set(SPELLING_MIX_UPS[lang].flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
}

/** Of one root, and different before the ending ("unfortunatly"), or by umlauts alone: a known word, misspelt. */
function isMisspelt(answer: string, reference: string, lang: Language): boolean {
  if (MIX_UPS[lang].has(`${answer} ${reference}`)) return true;
  if (answer.length < 5 || baseForm(answer, lang) !== answer || baseForm(reference, lang) !== reference) return false;
  if (lang === 'de' && plain(answer) === plain(reference)) return true;
  return answer.slice(-2) === reference.slice(-2) && slipDistance(answer, reference, 1) === 1;
}

/** Opposites, or two words of one field: never the same, whatever a dictionary says. */
export function exclude(a: Unit, b: Unit, lang: Language): boolean {
  return areOpposites(a, b, lang) || areContrary(a, b, lang) || countOtherwise(a, b, lang);
}

/** "einmal", "zweimal". */
function countOtherwise(a: Unit, b: Unit, lang: Language): boolean {
  if (a.closed && b.closed) return false;
  const first = countOf(a, lang);
  if (first === null) return false;
  const second = countOf(b, lang);
  return second !== null && first !== second;
}

function countOf({ key }: Unit, lang: Language): number | null {
  if (key === 'einmal') return 1;
  return numeralValue(key, lang) ?? (lang === 'de' ? numeralValue(key.replace(/mal$/u, ''), lang) : null);
}

function matchNumbers(answer: Unit, reference: Unit, lang: Language): Match | null {
  const a = answer.number ? digitsOf(answer.key) : numeralValue(answer.key, lang);
  const r = reference.number ? digitsOf(reference.key) : numeralValue(reference.key, lang);
  return a !== null && a === r ? { kind: 'synonym', score: MATCH.same } : null;
}

function digitsOf(text: string): number | null {
  const value = Number(text.replace(/[.,:](?=\d{3}(?!\d))/gu, '').replace(/[.,:]/u, '.'));
  return Number.isFinite(value) ? value : null;
}

function isTypo(answer: Unit, reference: Unit, lang: Language, knowledge: Knowledge): boolean {
  const a = answer.key;
  const r = reference.key;
  const allowed = Math.min(slipsAllowed(a.length), slipsAllowed(r.length));
  if (allowed === 0 || Math.abs(a.length - r.length) > 2) return false;
  if (isClosedWord(a, lang) || knowledge.exists(a) || numeralValue(a, lang) !== null) return false;
  if (a.length >= 6 && slipDistance(single(a), single(r), 1) <= 1) return true;
  const distance = slipDistance(a, r, allowed);
  if (distance > allowed) return false;
  return distance === 1 || a[0] === r[0];
}

/** Without umlauts. */
export function plain(word: string): string {
  return word.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');
}

/** Doubled letters once: who writes "tommorow" knows the word. */
function single(word: string): string {
  return word.replace(/(.)\1/gu, '$1');
}

function sameVerb(answer: Unit, reference: Unit): boolean {
  const a = answer.root.replace(SEPARABLE_BEGINNING, '');
  const r = reference.root.replace(SEPARABLE_BEGINNING, '');
  return (
    a.length >= 4 && (a !== answer.root) !== (r !== reference.root) && a === r && !answer.capital && !reference.capital
  );
}

/** Two compounds, or a word and a compound of it, share a beginning or an end. */
function sharedPart(a: string, r: string): number {
  const longest = Math.max(a.length, r.length);
  const shortest = Math.min(a.length, r.length);
  if (shortest < MATCH.partLetters || longest < MATCH.partWord) return 0;
  let head = 0;
  while (head < shortest && a[head] === r[head]) head++;
  let tail = 0;
  while (tail < shortest - head && a[a.length - 1 - tail] === r[r.length - 1 - tail]) tail++;
  const useful = Math.max(head >= MATCH.partLetters ? head : 0, tail >= MATCH.tailLetters ? tail : 0);
  const score = (MATCH.part * useful) / longest;
  return score >= MATCH.partLeast ? score : 0;
}
