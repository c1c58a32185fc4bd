/**
 * Signs that stand in many shapes, each as the inside of a character class: `[${APOSTROPHE}]`. What counts as an
 * apostrophe, a dash or a quotation mark is decided here alone; which mark closes which is in marks.ts.
 */

/** "don't", "don’t", "don´t": typed in as many ways as there are keyboards. */
export const APOSTROPHE = "'’‘ʼ`´′";

/** Between the parts of a word: "well-known", and the hyphen at which no line breaks. */
export const HYPHEN = '\\-‑';

/** Between clauses: "Sie ging – endlich". */
export const DASH = '–—';

/** Double marks, opening or closing: „Ja“, “yes”, »ja«, "ja". */
export const QUOTE = '„“”"»«‟';

/** Single ones, which stand inside of double ones; some of them stand for an apostrophe as well. */
export const SINGLE_QUOTE = "‚‘’'‹›";

/** Marks of both kinds that may open in German or in English; ' is none, for in front of a word it is an apostrophe. */
export const OPENING_QUOTE = '„“"»«‟‚‘‹›';

/** Marks of both kinds that may close, behind a full stop too. */
export const CLOSING_QUOTE = '“”"»«‟‘’\'‹›';

/** The double mark that never opens, in either language. */
export const ONLY_CLOSING_QUOTE = '”';

/** Double marks that close in German and yet may open: “ in English, « in Switzerland. */
export const GERMAN_CLOSING_QUOTE = '“«';

const APOSTROPHES: ReadonlySet<string> = new Set(APOSTROPHE);
const HYPHENS: ReadonlySet<string> = new Set(HYPHEN.replace('\\', ''));
const EVERY_APOSTROPHE = new RegExp(`[${APOSTROPHE}]`, 'gu');

/** Whether one character is an apostrophe of any shape. */
export function isApostrophe(char: string): boolean {
  return APOSTROPHES.has(char);
}

/** Whether one character is a hyphen of any shape. */
export function isHyphen(char: string): boolean {
  return HYPHENS.has(char);
}

/** The text with every apostrophe as ', the one that the tables of words are written with. */
export function plainApostrophes(text: string): string {
  return text.replace(EVERY_APOSTROPHE, "'");
}
