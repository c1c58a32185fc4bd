import { ADVERBS, NO_NAMES } from '../languages/people.ts';
import { REPORTING_VERBS, TITLE_NOUNS, wordMatcher } from '../languages/reporting.ts';
import { clauseWords, collectNames, readPerson } from './names.ts';
import type { NameBook, Person } from './names.ts';
import type { Surroundings } from './surroundings.ts';

const isReporting = wordMatcher(REPORTING_VERBS.words.filter((word) => word !== 'so'));
const isTitleNoun = wordMatcher(TITLE_NOUNS.words);
const PRONOUNS: ReadonlySet<string> = new Set(['er', 'sie', 'Er', 'Sie']);
const SOURCE_WORDS: ReadonlySet<string> = new Set(['laut', 'gemäß', 'nach', 'bei', 'Laut', 'Gemäß', 'Bei']);

/** What is known about a quotation when its speaker is looked for. */
export interface Said {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'quotation' | 'title' | 'term';
  readonly around: Surroundings;
}

const NOBODY: Person = { name: null, role: null };

/** Who said each quotation, as far as the article says so; in the order of the article. */
export function findSpeakers(text: string, quotes: readonly Said[]): Person[] {
  const names = collectNames(text);
  let last: Person = NOBODY;
  let lastEnd = -1;
  return quotes.map((quote, index) => {
    if (quote.kind !== 'quotation') return NOBODY;
    const found = fromClause(quote.around) ?? fromWork(text, quotes, index);
    if (found === 'pronoun') return ((lastEnd = quote.end), last);
    if (found) {
      last = inFull(found, names, quote.start);
      lastEnd = quote.end;
      return last;
    }
    const goesOn =
      lastEnd >= 0 &&
      quote.start - lastEnd < 120 &&
      !text.slice(lastEnd, quote.start).includes('\n\n') &&
      /^[^\p{Lu}]*$/u.test(text.slice(lastEnd, quote.start));
    if (goesOn) return ((lastEnd = quote.end), last);
    return NOBODY;
  });
}

function fromClause(around: Surroundings): Person | 'pronoun' | null {
  return afterQuote(around.after) ?? beforeQuote(around.before);
}

/** `, sagte Anna Bell`, `, so der Trainer`, `, twitterte sie`. */
function afterQuote(after: string): Person | 'pronoun' | null {
  const words = clauseWords(after.slice(0, 140));
  let at = 0;
  while (at < 2 && /^[,–—.]$/u.test(words[at] ?? '')) at++;
  if (/^[(;:]$/u.test(words[at] ?? '')) return null;
  const limit = at + 4;
  for (; at < limit && at < words.length; at++) {
    const word = words[at]!;
    if (/^[,;:()□.]$/u.test(word)) return null;
    if (word === 'so' || isReporting(word)) return subject(words.slice(at + 1));
  }
  return null;
}

/** The subject of a clause whose verb is behind us. */
function subject(words: readonly string[]): Person | 'pronoun' | null {
  let at = 0;
  while (at < words.length && ADVERBS.has(words[at]!)) at++;
  if (PRONOUNS.has(words[at] ?? '')) return 'pronoun';
  const person = readPerson(words.slice(at));
  if (!person || person.name) return person;
  const comma = words.indexOf(',', at);
  const apposition = comma >= 0 && comma - at < 7 ? readPerson(words.slice(comma + 1)) : null;
  return apposition?.name && !apposition.role ? { name: apposition.name, role: person.role } : person;
}

/** `Anna Bell sagte: `, `Dazu schrieb sie: `, `Bell: `, `laut Bell `. */
function beforeQuote(before: string): Person | 'pronoun' | null {
  const words = clauseWords(before);
  for (let at = words.length - 1; at >= 0; at--) {
    if (!isReporting(words[at]!)) continue;
    const following = subject(words.slice(at + 1));
    if (following) return following;
    const preceding = subjectBefore(words.slice(0, at));
    if (preceding) return preceding;
  }
  const source = words.findIndex((word) => SOURCE_WORDS.has(word));
  if (source >= 0) {
    const person = readPerson(words.slice(source + 1));
    if (person?.name) return person;
  }
  if (words.at(-1) === ':' && words.length <= 6) return readPerson(words);
  return null;
}

/** The subject in front of a verb: the last name, or the noun phrase at the head of the clause. */
function subjectBefore(words: readonly string[]): Person | 'pronoun' | null {
  for (let at = 0; at < words.length; at++) {
    if (PRONOUNS.has(words[at]!) && at < 3) return 'pronoun';
    if (at > 0 && !/^[,–—:]$/u.test(words[at - 1]!) && !NO_NAMES.has(words[at - 1]!.toLowerCase())) continue;
    const person = readPerson(words.slice(at));
    if (person?.name) return person;
  }
  return null;
}

/** "Ansage aus dem Videospiel „X“. „…“, hieß es dort": the work named just before speaks itself. */
function fromWork(text: string, quotes: readonly Said[], index: number): Person | null {
  const quote = quotes[index]!;
  if (!/hei(?:ß|ss)|hieß|geheißen|lautet/u.test(`${quote.around.before} ${quote.around.after}`)) return null;
  for (let look = index - 1; look >= Math.max(0, index - 3); look--) {
    const work = quotes[look]!;
    if (quote.start - work.end > 250) return null;
    const noun = clauseWords(work.around.before).slice(-2).findLast(isTitleNoun);
    if (work.kind === 'title' && noun) return { name: text.slice(work.start, work.end), role: noun };
  }
  return null;
}

/** "Musk" as "Elon Musk", where the article gives the name in full before. */
function inFull(person: Person, names: NameBook, at: number): Person {
  if (!person.name || person.name.includes(' ')) return person;
  const bare = person.name.replace(/s$/u, '');
  const full = names.get(person.name) ?? names.get(bare);
  return full && full.at < at ? { ...person, name: full.name } : person;
}
