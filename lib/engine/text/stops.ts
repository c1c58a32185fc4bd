import { ABBREVIATIONS, type Abbreviation } from '../languages/abbreviations.ts';
import { GERMAN_MONTHS } from '../languages/calendar.ts';
import { REPORTING_VERBS_EN } from '../languages/reported.ts';
import { SENTENCE_OPENERS } from '../languages/sentence-openers.ts';
import {
  APOSTROPHE,
  CLOSING_QUOTE,
  GERMAN_CLOSING_QUOTE,
  HYPHEN,
  ONLY_CLOSING_QUOTE,
  OPENING_QUOTE,
  plainApostrophes,
  QUOTE,
  SINGLE_QUOTE,
} from '../languages/signs.ts';
import type { Language } from '../types.ts';

/** How far the rules look back and ahead; keeps the time linear. */
const REACH = Object.freeze({ before: 40, after: 60, bracket: 240, abbreviation: 14 });

const TABLES: Readonly<Record<Language, ReadonlyMap<string, Abbreviation['ends']>>> = {
  de: tableOf('de'),
  en: tableOf('en'),
};

const FIRST_WORD = new RegExp(
  String.raw`^[\s${QUOTE}${SINGLE_QUOTE}([]*([\p{L}\p{M}]+(?:[${APOSTROPHE}]\p{L}+)?)`,
  'u',
);
const MISSED = new RegExp(
  String.raw`(\p{Ll}{2}[.!?]|…[${CLOSING_QUOTE}]?\s{1,3})(?=[${OPENING_QUOTE}]?(\p{Lu}\p{Ll}{0,12})\s)`,
  'gu',
);
const RUN_BEFORE = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}${APOSTROPHE}])((?:[\p{L}\p{M}]+\.[ \u00A0\u2009\u202F]?)+)$`,
  'u',
);
const RUN_AFTER = /^\s*(?:[\p{L}\p{M}]+\.[ \u00A0\u2009\u202F]?)+/u;
const LOWER_START = /^\s*\p{Ll}/u;
const CLOSER_START: Readonly<Record<Language, RegExp>> = {
  de: new RegExp(String.raw`^\s*(?:[,;:)\]}${ONLY_CLOSING_QUOTE}]|[${GERMAN_CLOSING_QUOTE}](?:\s|$))`, 'u'),
  en: new RegExp(String.raw`^\s*[,;:)\]}${ONLY_CLOSING_QUOTE}]`, 'u'),
};
const OPENING_START = new RegExp(String.raw`^\s*[${OPENING_QUOTE}'(]`, 'u');
/** "?”", "!'": the end of a question or a call that was quoted. */
const CLOSED_CALL = new RegExp(`[!?][${CLOSING_QUOTE}]+$`, 'u');
const NAME = String.raw`\p{Lu}[\p{L}.${APOSTROPHE}${HYPHEN}]*`;
const REPORTING = new RegExp(
  String.raw`^(?:${NAME}|he|she|they|it|we)(?: ${NAME})? (\p{Ll}+)(?: [^${QUOTE}${OPENING_QUOTE},:.]{0,40})?\.(?:\s|$)`,
  'u',
);
const INITIAL = new RegExp(String.raw`(?:^|[\s.(${OPENING_QUOTE}${HYPHEN}])(\p{Lu})\.$`, 'u');

/**
 * Whether the sentence that starts at `start` goes on after `end`, where Unicode's rules would break it.
 * Looks at a bounded stretch on either side.
 */
export function continuesSentence(line: string, start: number, end: number, lang: Language): boolean {
  const raw = line.slice(Math.max(start, end - REACH.before), end);
  const before = raw.trimEnd();
  const after = line.slice(end, end + REACH.after);
  // "rief sie!" he said; "Ja!" und lief; "usw.), was"
  if (LOWER_START.test(after) || CLOSER_START[lang].test(after)) return true;
  if (raw === before && isGlued(before, after, lang)) return true;
  if (lang === 'en' && isReportedQuestion(before, after)) return true;
  if (before.endsWith('.') && dotIsNoStop(end - start, before, after, lang)) return true;
  return insideBracket(line, start, end);
}

/**
 * Ends that Unicode's rules do not see, as offsets: after "…" ("Tja … | Das kommt noch."), and where a blank was
 * forgotten ("Er kam.|Der Rest blieb."). Only before words that open sentences, so that "Node.Tools" stays whole.
 */
export function missedEnds(piece: string, lang: Language): number[] {
  const ends: number[] = [];
  for (const match of piece.matchAll(MISSED)) {
    if (SENTENCE_OPENERS[lang].has((match[2] ?? '').toLowerCase())) ends.push(match.index + (match[1] ?? '').length);
  }
  return ends;
}

/** Without a blank there is no sentence end ("example.org/?Seite"), unless a word that opens sentences follows. */
function isGlued(before: string, after: string, lang: Language): boolean {
  return /[.!?]$/u.test(before) && /^[\p{L}\p{N}=&]/u.test(after) && !opensSentence(after, lang);
}

function isReportedQuestion(before: string, after: string): boolean {
  if (!CLOSED_CALL.test(before)) return false;
  const verb = REPORTING.exec(after.trimStart())?.[1];
  return verb !== undefined && REPORTING_VERBS_EN.has(verb);
}

/** The dot of an abbreviation, an ordinal, an initial, or a list number. */
function dotIsNoStop(sentenceLength: number, before: string, after: string, lang: Language): boolean {
  const opens = opensSentence(after, lang);
  // "1. Zucker", "A. Sugar" at the beginning: the number of a list.
  if (sentenceLength <= 6 && /^\s*(?:\p{N}{1,3}|\p{L}|[IVX]{1,4})\.$/u.test(before)) return true;
  const kind = abbreviationAt(before, after, lang);
  if (kind === 'never') return true;
  if (kind === 'number') return /^\s*\p{N}/u.test(after);
  if (kind === 'may') return !opens && !OPENING_START.test(after);
  if (isInitial(before, lang)) return !opens;
  return lang === 'de' && isOrdinal(before, after, opens);
}

/**
 * Looks up the dotted run before the break, blanks left out, the longest match first: "Er mag z. B." finds "z.B.".
 * The break may also stand inside an abbreviation: "90 v. | Chr. war".
 */
function abbreviationAt(before: string, after: string, lang: Language): Abbreviation['ends'] | null {
  const table = TABLES[lang];
  const run = compact(RUN_BEFORE.exec(before.slice(-REACH.abbreviation))?.[1]);
  const rest = compact(RUN_AFTER.exec(after.slice(0, REACH.abbreviation))?.[0]);
  for (let at = Math.max(0, run.length - REACH.abbreviation); at < run.length; at = run.indexOf('.', at) + 1) {
    const kind = table.get(run.slice(at));
    for (let to = rest.indexOf('.'); to >= 0 && !kind; to = rest.indexOf('.', to + 1)) {
      if (table.has(run.slice(at) + rest.slice(0, to + 1))) return 'never';
    }
    if (kind) return kind;
  }
  return null;
}

function compact(run: string | undefined): string {
  return run?.replace(/\s/gu, '') ?? '';
}

/** "George W. Abel", "J. R. Abel"; not "and I." */
function isInitial(before: string, lang: Language): boolean {
  const letter = INITIAL.exec(before)?.[1];
  return letter !== undefined && !(lang === 'en' && letter === 'I');
}

/** "am 3. Oktober", "der 100. Besucher", "am 3. 10. 2021", "Ludwig II. Park"; not "seit 2019. Danach", "3:1. Bald". */
function isOrdinal(before: string, after: string, opens: boolean): boolean {
  const number = /(?:^|[^\p{L}\p{N},:.])(\p{N}{1,3}|[IVX]+)\.$/u.exec(before)?.[1];
  if (number === undefined) return /(?:^|\D)\d{1,2}\.\s?\d{1,2}\.$/u.test(before) && /^\s*\d{2,4}/u.test(after);
  if (/^\s*\d{1,2}\.|^\s*\d{4}/u.test(after)) return true;
  const next = FIRST_WORD.exec(after)?.[1]?.toLowerCase();
  if (next === undefined || OPENING_START.test(after)) return false;
  return GERMAN_MONTHS.has(next) || !opens;
}

function opensSentence(after: string, lang: Language): boolean {
  const word = FIRST_WORD.exec(after)?.[1];
  return (
    word !== undefined && /^\p{Lu}/u.test(word) && SENTENCE_OPENERS[lang].has(plainApostrophes(word.toLowerCase()))
  );
}

/** "Er ging (es war spät. Und dunkel.) nach Hause." The bracket opened inside the sentence and closes soon. */
function insideBracket(line: string, start: number, end: number): boolean {
  const behind = line.slice(Math.max(start, end - REACH.bracket), end);
  const open = Math.max(behind.lastIndexOf('('), behind.lastIndexOf('['));
  if (open < 0) return false;
  const close = behind.startsWith('[', open) ? ']' : ')';
  if (behind.includes(close, open)) return false;
  // A bracket that opens the sentence holds whole sentences of its own.
  if (behind.slice(0, open).trim() === '') return false;
  const ahead = line.slice(end, end + REACH.bracket);
  const closing = ahead.indexOf(close);
  const opening = ahead.indexOf(behind.charAt(open));
  return closing >= 0 && (opening < 0 || closing < opening);
}

function tableOf(lang: Language): Map<string, Abbreviation['ends']> {
  return new Map(ABBREVIATIONS[lang].map(({ form, ends }) => [form, ends]));
}
