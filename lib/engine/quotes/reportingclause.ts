import { PREPOSITIONS } from '../languages/people.ts';
import { QUOTATION_NOUNS, wordMatcher } from '../languages/reporting.ts';
import { DASH } from '../languages/signs.ts';
import { clauseWords } from './names.ts';
import type { Mention, NameReader } from './names.ts';
import { isSource, labelled, owner, sourceOf } from './sources.ts';
import { adjacent, isReporting, pronounNear, subject, type Found } from './subject.ts';
import type { Surroundings } from './surroundings.ts';

const isQuotationNoun = wordMatcher(QUOTATION_NOUNS.words);

/** Nobody named behind these is the one who speaks, as long as no verb says so. */
const NO_SUBJECT: ReadonlySet<string> = new Set([...PREPOSITIONS, 'als', 'wie', 'seinen', 'ihren']);

/** What may stand between a quotation and its reporting clause. */
const LEADING_MARK = new RegExp(`^[,.${DASH}]$`, 'u');

/** Who speaks, by the sentence that the quotation stands in. */
export function fromClause(around: Surroundings, reader: NameReader): Found {
  const before = around.before.replace(/\([^()]{0,160}\)/gu, ' ');
  if (/:\s*$/u.test(before)) return beforeQuote(before, around.after, reader) ?? afterQuote(around.after, reader);
  return afterQuote(around.after, reader) ?? beforeQuote(before, around.after, reader);
}

/** `, sagte Anna Bell`, `, so der Trainer`, `, twitterte sie`. */
function afterQuote(after: string, reader: NameReader): Found {
  const words = clauseWords(after.slice(0, 160).replace(/^\s*\([^()]{0,120}\)/u, ''));
  let at = 0;
  while (at < 2 && LEADING_MARK.test(words[at] ?? '')) at++;
  for (const limit = at + 4; at < limit && at < words.length; at++) {
    const word = words[at]!;
    if (/^[,;:()□.]$/u.test(word)) return null;
    if (word === 'so' || isReporting(word)) return subject(words, at + 1, reader, true);
  }
  return null;
}

/** `Anna Bell sagte: `, `Dazu schrieb sie: `, `Bell: `, `laut Bell`, `der Satz von Anna Bell: `. */
function beforeQuote(before: string, after: string, reader: NameReader): Found {
  const words = clauseWords(before);
  return (
    labelled(before, words, reader) ??
    sourceOf(words, reader) ??
    owner(words, reader) ??
    ofLastVerb(words, reader) ??
    mentioned(before, words, after, reader)
  );
}

/** The subject of the verb nearest to the quotation that has one: `Anna Bell sagte: `, `Dazu schrieb sie: `. */
function ofLastVerb(words: readonly string[], reader: NameReader): Found {
  for (let verb = words.length - 1; verb >= 0; verb--) {
    if (!isReporting(words[verb]!)) continue;
    const found = adjacent(words, verb, reader) ?? subject(words, verb + 1, reader) ?? pronounNear(words, verb);
    if (found) return found;
  }
  return null;
}

/** Whoever is named before the quotation without being the subject of a verb: `der Satz von Anna Bell: `, `Bell: `. */
function mentioned(before: string, words: readonly string[], after: string, reader: NameReader): Mention | null {
  const people = reader.all(words).filter(({ start }) => isSource(words, start) || mayBeSubject(words, start));
  const first = people[0] ?? null;
  const sourced = people.find(({ start }) => isSource(words, start));
  if (sourced || isReport(before, words, after)) return people.find(({ role }) => role !== null) ?? sourced ?? first;
  return people.length === 1 && first?.name?.includes(' ') ? first : null;
}

function mayBeSubject(words: readonly string[], start: number): boolean {
  return !NO_SUBJECT.has((words[start - 1] ?? '').toLowerCase());
}

/** A colon, a verb or a noun around the quotation says that somebody said it. */
function isReport(before: string, words: readonly string[], after: string): boolean {
  return (
    /:\s*$/u.test(before) ||
    words.some(isReporting) ||
    words.slice(-3).some(isQuotationNoun) ||
    clauseWords(after.slice(0, 80)).slice(0, 4).some(isReporting)
  );
}
