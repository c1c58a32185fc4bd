import type { Lexicon } from '../align/lexicon.ts';
import { TITLE_NOUNS, wordMatcher } from '../languages/reporting.ts';
import { APOSTROPHE, CLOSING_QUOTE, DASH, HYPHEN } from '../languages/signs.ts';
import { clauseWords, NameReader } from './names.ts';
import type { Person } from './names.ts';
import { fromClause } from './reportingclause.ts';
import type { Pronoun } from './subject.ts';
import type { Surroundings } from './surroundings.ts';

const isTitleNoun = wordMatcher(TITLE_NOUNS.words);

/** What is known about a quotation when its speaker is looked for. */
export interface Said {
  readonly start: number;
  readonly end: number;
  readonly kind: 'quotation' | 'title' | 'term';
  readonly around: Surroundings;
}

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

const NAME_PART = String.raw`\p{L}[\p{L}\p{M}.${APOSTROPHE}${HYPHEN}]*`;
const SIGNATURE = new RegExp(
  String.raw`^[${CLOSING_QUOTE}*_]{0,3}\s*\n{1,2}[>\s*_]*[${DASH}${HYPHEN}]{1,2}\s*(@?${NAME_PART}(?: ${NAME_PART}){0,3})[*_]*(?:\s*[,(\n]|\s*$)`,
  'u',
);

/** The line under a block quotation that says whose it is: `— Anna Bell`. */
function signed(text: string, quote: Said): Person | null {
  const line = SIGNATURE.exec(text.slice(quote.end, quote.end + 100));
  const name = line?.[1];
  return name !== undefined && /^@|^\p{Lu}.*(?:^|\s)\p{Lu}\S*$/u.test(name) ? { name, role: null } : null;
}

/** Whom a pronoun means: the only person named shortly before whose role does not speak against it. */
function antecedent(text: string, quote: Said, reader: NameReader, pronoun: Pronoun): Person | null {
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
