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
