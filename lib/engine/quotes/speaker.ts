import type { Lexicon } from '../align/lexicon.ts';
import { ADVERBS, PREPOSITIONS } from '../languages/people.ts';
import { QUOTATION_NOUNS, REPORTING_VERBS, TITLE_NOUNS, wordMatcher } from '../languages/reporting.ts';
import { clauseWords, NameReader } from './names.ts';
import type { Mention, Person } from './names.ts';
import { isSource, joined, labelled, owner, sourceOf } from './sources.ts';
import type { Surroundings } from './surroundings.ts';

const isReporting = wordMatcher(REPORTING_VERBS.words.filter((word) => word !== 'so'));
const isTitleNoun = wordMatcher(TITLE_NOUNS.words);
const isQuotationNoun = wordMatcher(QUOTATION_NOUNS.words);

/** What is known about a quotation when its speaker is looked for. */
export interface Said {
  readonly start: number;
  readonly end: number;
  readonly kind: 'quotation' | 'title' | 'term';
  readonly around: Surroundings;
}

/** Nobody named behind these is the one who speaks, as long as no verb says so. */
const NO_SUBJECT: ReadonlySet<string> = new Set([...PREPOSITIONS, 'als', 'wie', 'seinen', 'ihren']);

type Found = Person | 'he' | 'she' | null;

const NOBODY: Person = { name: null, role: null };
/** How far back a pronoun looks for a name, and a quotation for the one it goes on from, in characters. */
const BACK = 260;
const GAP = 120;
/** Longest line that announces a block quotation. */
const LINE = 240;

/** Who said each quotation, as far as the article says so; in the order of the article. */
export function findSpeakers(text: string, quotes: readonly Said[], lexicon: Lexicon): Person[] {
  // Names inside quotations are whom somebody speaks of, not who speaks.
  const told = blank(text, quotes);
  const reader = new NameReader(told, lexicon);
  let last: Person = NOBODY;
  let lastEnd = -1;
  // Quoted characters since the last speaker: renderings in brackets do not make him distant.
  let quoted = 0;
  return quotes.map((quote, index) => {
    if (quote.kind !== 'quotation') return NOBODY;
    const around = { before: clauseBefore(told, quote), after: quote.around.after };
    const found = signed(text, quote) ?? fromClause(around, reader) ?? fromWork(text, quotes, index);
    const near = lastEnd >= 0 && quote.start - lastEnd - quoted < BACK;
    quoted += quote.end - quote.start;
    let person: Person = NOBODY;
    if (found === 'he' || found === 'she') person = antecedent(told, quote, reader, found) ?? (near ? last : NOBODY);
    else if (found) person = reader.inFull(found, quote.start);
    else if (lastEnd >= 0 && quote.start - lastEnd < GAP && goesOn(text.slice(lastEnd, quote.start))) person = last;
    if (person !== NOBODY) {
      last = person;
      lastEnd = quote.end;
      quoted = 0;
    }
    return person;
  });
}

/** The text with spaces in place of its quotations. */
function blank(text: string, quotes: readonly Said[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of quotes) {
    if (end <= at) continue;
    const from = Math.max(at, start);
    pieces.push(text.slice(at, from), ' '.repeat(end - from));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** Between two quotations of one speaker stands nobody else: no capital letter, no end of paragraph. */
function goesOn(between: string): boolean {
  return !/\n\n|\p{Lu}/u.test(between);
}

/** The words before the quotation; with the sentence before, where they only announce it: "Wörtlich: …", or a new line. */
function clauseBefore(told: string, quote: Said): string {
  const own = quote.around.before;
  if (own !== '' && !/^(?:Wörtlich|Original|Im Original|Im englischen Original|Auf Englisch|O-Ton)\s*:\s*$/u.test(own))
    return own;
  const back = told.slice(Math.max(0, quote.start - LINE), quote.start - 1).trimEnd();
  const before = (own === '' ? back : back.slice(0, back.length - own.trimEnd().length)).trimEnd();
  if (own === '' && !before.endsWith(':')) return own;
  const ends = [...before.slice(0, -1).matchAll(/[.!?]\s+(?=\p{Lu})|\n\s*\n/gu)];
  const last = ends.at(-1);
  return `${last ? before.slice(last.index + last[0].length) : before} ${own}`;
}

/** The line under a block quotation that says whose it is: `— Anna Bell`. */
function signed(text: string, quote: Said): Person | null {
  const line =
    /^[“”"«»’‘'*_]{0,3}\s*\n{1,2}[>\s*_]*[—–-]{1,2}\s*(@?\p{L}[\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){0,3})[*_]*(?:\s*[,(\n]|\s*$)/u.exec(
      text.slice(quote.end, quote.end + 100),
    );
  const name = line?.[1];
  return name !== undefined && /^@|^\p{Lu}.*(?:^|\s)\p{Lu}\S*$/u.test(name) ? { name, role: null } : null;
}

function fromClause(around: Surroundings, reader: NameReader): Found {
  const before = around.before.replace(/\([^()]{0,160}\)/gu, ' ');
  if (/:\s*$/u.test(before)) return beforeQuote(before, around.after, reader) ?? afterQuote(around.after, reader);
  return afterQuote(around.after, reader) ?? beforeQuote(before, around.after, reader);
}

/** `, sagte Anna Bell`, `, so der Trainer`, `, twitterte sie`. */
function afterQuote(after: string, reader: NameReader): Found {
  const words = clauseWords(after.slice(0, 160).replace(/^\s*\([^()]{0,120}\)/u, ''));
  let at = 0;
  while (at < 2 && /^[,–—.]$/u.test(words[at] ?? '')) at++;
  for (const limit = at + 4; at < limit && at < words.length; at++) {
    const word = words[at]!;
    if (/^[,;:()□.]$/u.test(word)) return null;
    if (word === 'so' || isReporting(word)) return subject(words, at + 1, reader, true);
  }
  return null;
}

/** The subject behind a verb. */
function subject(words: readonly string[], from: number, reader: NameReader, trusting = false): Found {
  let at = from;
  while (at < words.length && ADVERBS.has(words[at]!)) at++;
  const pronoun = pronounOf(words[at]);
  if (pronoun) return pronoun;
  const person = reader.read(words, at, trusting || isSingular(words[from - 1] ?? ''));
  if (!person || person.name) return person;
  const more = joined(words, person, reader);
  if (more) return more;
  const comma = words.indexOf(',', at);
  const apposition = comma >= 0 && comma - at < 8 ? reader.read(words, comma + 1) : null;
  return apposition?.name && !apposition.role ? { name: apposition.name, role: person.role } : person;
}

/** "sagte", "schrieb", "ruft", not "sagten": one person is its subject. */
function isSingular(verb: string): boolean {
  return isReporting(verb) && /^\p{Ll}/u.test(verb) && !/en$/u.test(verb);
}

function pronounOf(word: string | undefined): 'he' | 'she' | null {
  return word === 'er' || word === 'Er' ? 'he' : word === 'sie' || word === 'Sie' ? 'she' : null;
}

/** `Anna Bell sagte: `, `Dazu schrieb sie: `, `Bell: `, `laut Bell`, `der Satz von Anna Bell: `. */
function beforeQuote(before: string, after: string, reader: NameReader): Found {
  const words = clauseWords(before);
  const source = labelled(before, words, reader) ?? sourceOf(words, reader) ?? owner(words, reader);
  if (source) return source;
  for (let at = words.length - 1; at >= 0; at--) {
    if (!isReporting(words[at]!)) continue;
    const found = adjacent(words, at, reader) ?? subject(words, at + 1, reader) ?? pronounNear(words, at);
    if (found) return found;
  }
  const people = reader
    .all(words)
    .filter(({ start }) => isSource(words, start) || !NO_SUBJECT.has((words[start - 1] ?? '').toLowerCase()));
  const sourced = people.find(({ start }) => isSource(words, start));
  const verbBehind = clauseWords(after.slice(0, 80)).slice(0, 4).some(isReporting);
  const first = people[0];
  const said =
    /[:]\s*$/u.test(before) || verbBehind || words.some(isReporting) || words.slice(-3).some(isQuotationNoun);
  if (said || sourced) return people.find(({ role }) => role !== null) ?? sourced ?? first ?? null;
  return first?.name?.includes(' ') && people.length === 1 ? first : null;
}

/** The phrase that ends right before the verb, unless a preposition leads it: "die Trainerin Anna Bell sagte". */
function adjacent(words: readonly string[], verb: number, reader: NameReader): Mention | 'he' | 'she' | null {
  const pronoun = pronounOf(words[verb - 1]);
  if (pronoun) return pronoun;
  let role: Mention | null = null;
  for (let start = Math.max(0, verb - 9); start < verb; start++) {
    if (isGoverned(words, start)) continue;
    const mention = reader.read(words, start, start === 0 && isSingular(words[verb]!));
    if (!mention) continue;
    const behind = pastAdverbs(words, mention.end, verb);
    if (mention.name && (behind === verb || apposed(words, mention.end, verb))) return mention;
    const more = mention.name ? null : joined(words, mention, reader);
    if (more && pastAdverbs(words, more.end, verb) === verb) return more;
    if (!mention.name && behind === verb && (start === 0 || words[start - 1] === ',')) role = mention;
  }
  return role;
}

/** Since the last comma stands a preposition: "im Stadion von Leeds sagte". */
function isGoverned(words: readonly string[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 6); at--) {
    if (/^[,;:.–—□]$/u.test(words[at]!)) return false;
    if (PREPOSITIONS.has(words[at]!.toLowerCase()) && words[at] !== 'wie' && words[at] !== 'als') return true;
  }
  return false;
}

/** "Tarrant selbst sagte". */
function pastAdverbs(words: readonly string[], from: number, to: number): number {
  let at = from;
  while (at < to && ADVERBS.has(words[at]!)) at++;
  return at;
}

/** Between a name and its verb an apposition may stand: "Anna Bell, die Trainerin, sagte". */
function apposed(words: readonly string[], from: number, verb: number): boolean {
  return (
    words[from] === ',' && words[verb - 1] === ',' && (from === verb - 1 || words.indexOf(',', from + 1) === verb - 1)
  );
}

function pronounNear(words: readonly string[], verb: number): 'he' | 'she' | null {
  return pronounOf(words[0]) ?? pronounOf(words[verb + 1]);
}

/** Whom a pronoun means: the only person named shortly before whose role does not speak against it. */
function antecedent(text: string, quote: Said, reader: NameReader, pronoun: 'he' | 'she'): Person | null {
  const from = Math.max(0, quote.start - BACK - quote.around.before.length);
  const back = text.slice(from, Math.max(from, quote.start - quote.around.before.length));
  const paragraph = back.slice(back.lastIndexOf('\n\n') + 1);
  const people = reader
    .all(clauseWords(paragraph))
    .filter(({ role }) => role === null || /in(?:nen)?$/u.test(role) === (pronoun === 'she'));
  const sure = people.filter(({ role }) => role !== null);
  const names = new Set((sure.length > 0 ? sure : people).map((person) => reader.inFull(person, quote.start).name));
  const only = (sure.length > 0 ? sure : people).at(-1);
  return names.size === 1 && only ? reader.inFull(only, quote.start) : null;
}

/** "Ansage aus dem Videospiel „X“. „…“, hieß es dort": the work named just before speaks itself. */
function fromWork(text: string, quotes: readonly Said[], index: number): Person | null {
  const quote = quotes[index]!;
  if (!/hei(?:ß|ss)|hieß|geheißen|lautet/u.test(`${quote.around.before} ${quote.around.after}`)) return null;
  for (let look = index - 1; look >= Math.max(0, index - 3); look--) {
    const work = quotes[look]!;
    if (quote.start - work.end > BACK) return null;
    const noun = clauseWords(work.around.before).slice(-2).findLast(isTitleNoun);
    if (work.kind === 'title' && noun) return { name: text.slice(work.start, work.end), role: noun };
  }
  return null;
}
