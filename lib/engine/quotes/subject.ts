import { ADVERBS, PREPOSITIONS } from '../languages/people.ts';
import { REPORTING_VERBS, wordMatcher } from '../languages/reporting.ts';
import { DASH } from '../languages/signs.ts';
import type { Mention, NameReader, Person } from './names.ts';
import { joined } from './sources.ts';

/** A verb that reports somebody's words and so may have them as its subject. */
export const isReporting = wordMatcher(REPORTING_VERBS.words.filter((word) => word !== 'so'));

export type Pronoun = 'he' | 'she';
/** Who a clause says is speaking: by name or role, or only by a pronoun; null where it does not say. */
export type Found = Person | Pronoun | null;

/** The subject behind a verb. */
export function subject(words: readonly string[], from: number, reader: NameReader, trusting = false): Found {
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

function pronounOf(word: string | undefined): Pronoun | null {
  return word === 'er' || word === 'Er' ? 'he' : word === 'sie' || word === 'Sie' ? 'she' : null;
}

export function pronounNear(words: readonly string[], verb: number): Pronoun | null {
  return pronounOf(words[0]) ?? pronounOf(words[verb + 1]);
}

/** The phrase that ends right before the verb, unless a preposition leads it: "die Trainerin Anna Bell sagte". */
export function adjacent(words: readonly string[], verb: number, reader: NameReader): Mention | Pronoun | null {
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

/** What parts two phrases, as `clauseWords` gives it. */
const CLAUSE_MARK = new RegExp(`^[,;:.${DASH}□]$`, 'u');

/** Since the last comma stands a preposition: "im Stadion von Leeds sagte". */
function isGoverned(words: readonly string[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 6); at--) {
    if (CLAUSE_MARK.test(words[at]!)) return false;
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
