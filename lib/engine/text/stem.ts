import type { Language } from '../types.ts';

/**
 * Folds the endings of a word, so that its forms meet in one stem: "houses" and "house", "Göttern" and "Gott".
 * Takes a word as `foldWord` leaves it (lower case, ß as ss). A stem is a key, not a word: never show it.
 */
export function stemWord(folded: string, lang: Language): string {
  if (lang === 'de') return stemGerman(folded);
  return folded.length <= SHORT ? folded : stemEnglish(folded);
}

/** Words this short have no ending to lose: "der", "die" and "das", "has" and "had" are worth telling apart. */
const SHORT = 3;

/**
 * CISTEM by Weissweiler and Fraser (2017), "Developing a Stemmer for German Based on a Comparative Analysis of
 * Publicly Available Stemmers", in its case-insensitive form. Letters are read in units: "sch", "ei" and "ie" are one
 * unit, the second of two equal letters is a unit of its own kind, and none of these is ever cut off as an ending.
 * Departures, both for the sake of short words and of nouns: what counts is the letters that would be left
 * ("Häuser" meets "Haus", "guter" meets "gut"), and "ge-" goes only where "-t" or "-en" says participle ("Gespräch").
 */
function stemGerman(word: string): string {
  if (word === 'schon') return word; // "already" is not "schön"
  let stem = word.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');
  if (stem.length <= SHORT) return stem;
  if (stem.length >= 6 && stem.startsWith('ge') && (stem.endsWith('t') || stem.endsWith('en'))) stem = stem.slice(2);
  let units = 0;
  for (let at = 0; at < stem.length && units < LONGEST; units++) {
    const length = unitLength(stem, at);
    const double = length === 1 && units > 0 && unit[units - 1] === stem[at];
    unit[units] = length > 1 || double ? '' : stem[at]!;
    at += length;
  }
  if (units === LONGEST) return stem;
  let end = stem.length;
  for (;;) {
    const cut = germanEnding(units, end);
    if (cut === 0) return stem.slice(0, end);
    units -= cut;
    end -= cut;
  }
}

/** How many letters of ending to cut off next, where `end` letters in `units` units are left. */
function germanEnding(units: number, end: number): number {
  const last = unit[units - 1];
  const before = unit[units - 2];
  if (end >= 5 && ((before === 'e' && (last === 'm' || last === 'r')) || (before === 'n' && last === 'd'))) return 2;
  if (last === 's') return end >= 5 ? 1 : 0;
  return end >= 4 && (last === 't' || last === 'e' || last === 'n') ? 1 : 0;
}

function unitLength(stem: string, at: number): number {
  if (stem.startsWith('sch', at)) return 3;
  const here = stem[at];
  return (here === 'e' && stem[at + 1] === 'i') || (here === 'i' && stem[at + 1] === 'e') ? 2 : 1;
}

/** Longer words are left as they are. */
const LONGEST = 64;
/** The letter of each unit of the word at hand, '' where it is more, or less, than a plain letter. */
const unit: string[] = new Array<string>(LONGEST).fill('');

const VOWEL = /[aeiouy]/u;

/** Words that end in -s and are no plural. */
const NO_PLURALS: ReadonlySet<string> = new Set(['news', 'does', 'goes', 'less', 'thus', 'else']);

/**
 * The inflections of English (plural, third person, -ed, -ing, -ly), in the manner of Porter's first step, and a
 * final -e of words longer than four letters, so that "changing" meets "change" and "note" stays apart from "not".
 * Derivations keep their suffix.
 */
function stemEnglish(word: string): string {
  let stem = word.replace(/'s?$/u, '');
  if (NO_PLURALS.has(stem)) return stem;
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (/..(?:s|x|z|ch|sh)es$/u.test(stem)) stem = stem.slice(0, -2);
  else if (/[^sui]s$/u.test(stem)) stem = stem.slice(0, -1);
  if (stem.length <= 4) return stem;
  if (stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  const verb = /(?:ed|ing)(ly)?$/u.exec(stem);
  if (verb && verb.index >= 3 && VOWEL.test(stem.slice(0, verb.index))) {
    stem = stem.slice(0, verb.index);
    if (/^[^aeiou][aeiou][^aeiouwxy]$/u.test(stem)) stem += 'e'; // "making" meets "make", "asking" and "eating" need none
    stem = stem.replace(/([bdgmnprt])\1$/u, '$1');
  } else if (stem.endsWith('ily') && stem.length > 5) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('ly') && stem.length > 4) stem = stem.slice(0, -2);
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
