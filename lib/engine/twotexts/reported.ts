import { REPORTED_MOOD_DE, SAYING_EN, SOURCES_DE } from '../languages/reported.ts';
import { REPORTING_VERBS, wordMatcher } from '../languages/reporting.ts';
import { APOSTROPHE, HYPHEN, QUOTE } from '../languages/signs.ts';
import type { Language, Span } from '../types.ts';

const saysGerman = wordMatcher(REPORTING_VERBS.words);

/** The longest reporting clause, in characters: `sagte die Bürgermeisterin von Talheim, Ann Tillson, am Montag`. */
const LONGEST_CLAUSE = 130;

/** What a sentence without marks reports. `reported` is false where nothing tells that somebody said it. */
export interface Content extends Span {
  /** Two where a reporting clause stands inside: "Sie werde, so sagte sie, bleiben." */
  readonly parts: readonly Span[];
  readonly reported: boolean;
}

/**
 * The content clause of a sentence: without the reporting clause at its beginning or end, "dass" or "that", the label
 * of a transcript ("WARD:") and the full stop. Offsets into the text that `sentence` is a span of.
 */
export function contentOf(text: string, sentence: Span, lang: Language): Content {
  const words = text.slice(sentence.start, sentence.end);
  let from = LABEL.exec(words)?.[0].length ?? 0;
  let to = words.length;
  let reported = false;
  const head = leadingReport(words.slice(from), lang);
  if (head > 0) {
    from += head;
    reported = true;
  }
  const inner = lang === 'de' ? innerReport(words.slice(from, to)) : null;
  const tail = inner ? -1 : trailingReport(words.slice(from, to), lang);
  if (tail >= 0) to = from + tail;
  if (inner || tail >= 0) reported = true;
  if (lang === 'de' && !reported) reported = inReportedMood(words);
  const said = words.slice(from, to);
  from += said.length - said.trimStart().length;
  to = from + said.trim().replace(/(?<=[^.])\.$/u, '').length;
  const start = sentence.start + from;
  const end = Math.max(start, sentence.start + to);
  const parts = inner
    ? [
        { start, end: start + inner[0] },
        { start: start + inner[1], end },
      ]
    : [{ start, end }];
  return { start, end, parts, reported };
}

/** "In vierzig Jahren, schätzt sie, werde nichts mehr übrig sein": where the clause inside begins and ends. */
function innerReport(sentence: string): readonly [number, number] | null {
  const found = /^([^,]{3,80}), ((?:so )?(\p{Ll}+)\s[^,]{2,60}), (?=\S)/u.exec(sentence);
  if (!found || !saysGerman(found[3] ?? '')) return null;
  const [whole, before = ''] = found;
  const rest = sentence.slice(whole.length);
  if (before.split(' ').length > 4 && !inReportedMood(rest)) return null;
  return rest.split(' ').length >= 3 ? [before.length, whole.length] : null;
}

const NAME_PART = String.raw`\p{Lu}[\p{L}.${APOSTROPHE}${HYPHEN}]*`;
const LABEL = new RegExp(String.raw`^((?:${NAME_PART}\s){0,3}${NAME_PART})((?:, [\p{L} ]{2,30})?):\s+(?=\S)`, 'u');

/** Who speaks, where a line of a transcript begins with the name: "WARD: ", "Ann Ward, engineer: "; else null. */
export function labelledSpeaker(sentence: string): string | null {
  const name = LABEL.exec(sentence)?.[1];
  if (name === undefined || name.length < 3) return null;
  const inCapitals = name === name.toUpperCase();
  return inCapitals ? name.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase()) : name;
}

/** "Ward said: ", "Ward said " before a subject: no mark opens within. */
const ENGLISH_HEAD = new RegExp(
  String.raw`^([^,;:${QUOTE}]{2,90}?)(?::\s|\s(?=(?:he|she|they|it|the|there|no|we|his|her|their)\s))`,
  'u',
);

/** Length of "Ward said that ", "Ward sagte, dass ", "Laut Ward ". */
function leadingReport(sentence: string, lang: Language): number {
  if (lang === 'en') {
    const that = /^(.{2,130}?)\sthat\s/u.exec(sentence);
    if (that && says(that[1]!.split(/\s+/u).slice(1).slice(-6))) return that[0].length;
    const head = ENGLISH_HEAD.exec(sentence);
    if (head && says(head[1]!.split(/\s+/u).slice(1, 9))) return head[0].length;
    return /^According to [^,]{2,80},\s/u.exec(sentence)?.[0].length ?? 0;
  }
  const source = SOURCES_DE.before.exec(sentence);
  if (source) return sourceLength(sentence);
  const comma = sentence.search(/[,:]\s/u);
  if (comma < 0 || comma > LONGEST_CLAUSE) return 0;
  const clause = sentence.slice(0, comma).split(/\s+/u);
  if (!clause.slice(1).some(saysGerman) || clause.length > 14) return 0;
  return comma + 2 + (/^dass\s/u.exec(sentence.slice(comma + 2))?.[0].length ?? 0);
}

function says(words: readonly string[]): boolean {
  return words.some((word) => SAYING_EN.has(word.toLowerCase()));
}

const SOURCE_DE = new RegExp(
  String.raw`^(?:Laut|Gemäß|Nach \p{Lu}\p{L}+)(?:\s(?:der|des|dem|von|vom|einer|eines|${NAME_PART}))+\s(?=\p{Ll})`,
  'u',
);

/** "Laut Bürgermeisterin Tillson ": up to the first word in lower case that is no article or preposition. */
function sourceLength(sentence: string): number {
  return SOURCE_DE.exec(sentence)?.[0].length ?? 0;
}

/** Where ", said Ward on Monday." or ", so Ward." begins; -1 where there is none. */
function trailingReport(sentence: string, lang: Language): number {
  for (let comma = sentence.lastIndexOf(','); comma > 8; comma = sentence.lastIndexOf(',', comma - 1)) {
    const clause = sentence.slice(comma + 1).trim();
    if (clause.length > LONGEST_CLAUSE) return -1;
    const words = clause.split(/\s+/u);
    const near = words.slice(0, lang === 'en' ? 6 : 2).map((word) => word.replace(/\P{L}+$/u, ''));
    if (lang === 'en' ? says(near) : near.some(saysGerman)) return comma;
  }
  return -1;
}

function inReportedMood(sentence: string): boolean {
  if (SOURCES_DE.inside.test(sentence)) return true;
  for (const [word] of sentence.matchAll(/\p{Ll}+/gu)) if (REPORTED_MOOD_DE.has(word)) return true;
  return false;
}
