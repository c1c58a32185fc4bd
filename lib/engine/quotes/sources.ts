import { QUOTATION_NOUNS, wordMatcher } from '../languages/reporting.ts';
import { APOSTROPHE, HYPHEN } from '../languages/signs.ts';
import type { Mention, NameReader, Person } from './names.ts';

const isQuotationNoun = wordMatcher(QUOTATION_NOUNS.words);
/** "nach Angaben von Bell". */
const OPINIONS: ReadonlySet<string> = new Set(
  'Angaben Ansicht Auffassung Aussage Aussagen Meinung Worten Einschätzung Darstellung Überzeugung'.split(' '),
);

/** "der frühere Spieler und Trainer Alan Reed": what somebody is may be two things. */
export function joined(words: readonly string[], person: Mention, reader: NameReader): Mention | null {
  if (person.role === null || words[person.end] !== 'und') return null;
  let at = person.end + 1;
  while (at < person.end + 4 && /^\p{Ll}/u.test(words[at] ?? '')) at++;
  const other = reader.read(words, at);
  return other?.name ? other : null;
}

/** "der Satz von Anna Bell", "stammt von Anna Bell", "heißt es bei Anna Bell". */
export function isSource(words: readonly string[], start: number): boolean {
  const before = words[start - 1]?.toLowerCase();
  if (before === 'bekannt') return true;
  if (before === 'bei') return words.some((word) => /^(?:hei(?:ß|ss)t|hieß|liest|steht)$/u.test(word));
  return before === 'von' && (isQuotationNoun(words[start - 2] ?? '') || words.some((word) => /^stamm/u.test(word)));
}

const LABEL = new RegExp(
  String.raw`^[*_>\s-]*(?:@[\w.]+|(?:\p{Lu}[\p{L}\p{M}.${APOSTROPHE}${HYPHEN}]*\s?){1,4})[*_]*:[*_]*\s*$`,
  'u',
);

/** `Bell: „…“`, `@bell: „…“`: a name with a colon at the head of a line. */
export function labelled(before: string, words: readonly string[], reader: NameReader): Mention | null {
  if (!LABEL.test(before)) return null;
  const mention = reader.read(words, 0, true);
  return mention?.name && mention.end >= words.length - 1 ? mention : null;
}

/** `laut Anna Bell`, `gemäß der Autorin Anna Bell`, `Bell zufolge`, `nach Angaben von Bell`, `so auch Bell von der Post`. */
export function sourceOf(words: readonly string[], reader: NameReader): Mention | null {
  for (let at = words.length - 1; at >= 0; at--) {
    const person =
      words[at]!.toLowerCase() === 'zufolge' ? mentionUpTo(words, at, reader) : referredTo(words, at, reader);
    if (person) return person;
  }
  return null;
}

/** `die Trainerin Anna Bell zufolge`: whoever is named right before `words[end]`. */
function mentionUpTo(words: readonly string[], end: number, reader: NameReader): Mention | null {
  for (let start = Math.max(0, end - 6); start < end; start++) {
    const mention = reader.read(words, start, start === end - 1);
    if (mention?.end === end) return mention;
  }
  return null;
}

/** `laut Bell`: whoever is named behind the words that begin at `words[at]`, where these refer to somebody. */
function referredTo(words: readonly string[], at: number, reader: NameReader): Mention | null {
  const start = at + referenceLength(words, at);
  if (start === at) return null;
  const mention = reader.read(words, start, words[at]!.toLowerCase() !== 'so');
  return mention && !mention.name ? (joined(words, mention, reader) ?? mention) : mention;
}

/** How many words refer to what somebody said: `laut`, `so auch`, `nach Angaben von`; 0 for none. */
function referenceLength(words: readonly string[], at: number): number {
  const word = words[at]!.toLowerCase();
  const next = words[at + 1] ?? '';
  if (word === 'laut' || word === 'gemäß') return 1;
  if (word === 'so') return /^(?:auch|etwa|beispielsweise)$/u.test(next) ? 2 : 0;
  if (word !== 'nach' || !OPINIONS.has(next)) return 0;
  return words[at + 2] === 'von' ? 3 : 2;
}

/** `Bells erste Worte waren: „…“`: a name in the genitive before what was said. */
export function owner(words: readonly string[], reader: NameReader): Person | null {
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (!/^\p{Lu}\p{Ll}{2,}s$/u.test(word)) continue;
    let next = at + 1;
    while (next - at < 4 && /^\p{Ll}/u.test(words[next] ?? '')) next++;
    const after = words.slice(next + 1).filter((one) => /^\p{Lu}/u.test(one)).length;
    if (isQuotationNoun(words[next] ?? '') && (after === 0 || /^(?:Worte|Satz|Antwort)$/u.test(words[next] ?? ''))) {
      const from = at > 0 && /^\p{Lu}/u.test(words[at - 1]!) ? at - 1 : at;
      const name = [...words.slice(from, at), word.slice(0, -1)];
      const mention = reader.read(name, 0) ?? reader.read([word.slice(0, -1)], 0);
      if (mention?.name) return { name: mention.name, role: mention.role };
    }
  }
  return null;
}
