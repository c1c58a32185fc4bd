import type { Language } from '../types.ts';

/** Words this short keep their form: "der", "die" and "das", "has" and "had" are worth telling apart. */
const SHORT = 4;

/**
 * Folds the endings of a word, so that its forms meet in one stem: "houses" and "house", "Göttern" and "Gott".
 * Takes a word as `foldWord` leaves it (lower case, ß as ss). A stem is a key, not a word: never show it.
 */
export function stemWord(folded: string, lang: Language): string {
  if (folded.length <= SHORT) return folded;
  return lang === 'de' ? stemGerman(folded) : stemEnglish(folded);
}

/**
 * CISTEM by Weissweiler and Fraser (2017), "Developing a Stemmer for German Based on a Comparative Analysis of
 * Publicly Available Stemmers", in its case-insensitive form. Letters are read in units: "sch", "ei" and "ie" are one
 * unit, the second of two equal letters is a unit of its own kind, and none of these is ever cut off as an ending.
 */
function stemGerman(word: string): string {
  let stem = word.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');
  if (stem.length >= 6 && stem.startsWith('ge')) stem = stem.slice(2);
  let units = 0;
  for (let at = 0; at < stem.length && units < LONGEST; units++) {
    const length = unitLength(stem, at);
    const double = length === 1 && units > 0 && unit[units - 1] === stem[at] && at > 0;
    unit[units] = length > 1 || double ? '' : stem[at]!;
    at += length;
  }
  if (units === LONGEST) return stem;
  const before = units;
  while (units > 3) {
    const cut = germanEnding(units);
    if (cut === 0) break;
    units -= cut;
  }
  return stem.slice(0, stem.length - (before - units));
}

/** Longer words are left as they are. */
const LONGEST = 64;
/** The letter of each unit of the word at hand, '' where it is more, or less, than a plain letter. */
const unit: string[] = new Array<string>(LONGEST).fill('');

function unitLength(stem: string, at: number): number {
  if (stem.startsWith('sch', at)) return 3;
  const here = stem[at];
  return (here === 'e' && stem[at + 1] === 'i') || (here === 'i' && stem[at + 1] === 'e') ? 2 : 1;
}

/** How many units of ending to cut off next; each is one letter. */
function germanEnding(units: number): number {
  const last = unit[units - 1];
  const before = unit[units - 2];
  if (
    units > 5 &&
    ((last === 'm' && before === 'e') || (last === 'r' && before === 'e') || (last === 'd' && before === 'n'))
  )
    return 2;
  return last === 't' || last === 'e' || last === 's' || last === 'n' ? 1 : 0;
}

const VOWEL = /[aeiouy]/u;

/**
 * The inflections of English (plural, third person, -ed, -ing, -ly), in the manner of Porter's first step, and a
 * final -e, so that "hoping" meets "hope". Derivations keep their suffix.
 */
function stemEnglish(word: string): string {
  let stem = word.replace(/'s?$/u, '');
  if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:s|x|z|ch|sh)es$/u.test(stem)) stem = stem.slice(0, -2);
  else if (/[^sui]s$/u.test(stem)) stem = stem.slice(0, -1);
  if (stem.endsWith('ied')) stem = `${stem.slice(0, -3)}y`;
  const verb = /(?:ed|ing)(ly)?$/u.exec(stem);
  if (verb && verb.index >= 2 && VOWEL.test(stem.slice(0, verb.index))) {
    stem = stem.slice(0, verb.index).replace(/([bdgmnprt])\1$/u, '$1');
  } else if (stem.endsWith('ily') && stem.length > 5) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith('ly') && stem.length > 4) stem = stem.slice(0, -2);
  return stem.length > 3 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
