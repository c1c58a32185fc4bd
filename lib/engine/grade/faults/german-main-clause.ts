import { NO_ADJECTIVES } from '../../languages/grammar-cases.ts';
import {
  CONNECTORS,
  INDIRECT_OPENERS,
  MIDDLE_ADVERBS,
  ONLY_SUBJECTS,
  RELATIVES,
  SUBORDINATE_OPENERS,
} from '../../languages/grammar-words.ts';
import type { Fault } from './fault.ts';
import { behindAdverb, behindClause, behindPhrase, PREPOSITIONS } from './german-fronting.ts';
import { sentenceStart, stretchEnd, subjectEnd } from './german-subjects.ts';
import { FINITE, FULL_FINITE, INFINITIVES, unseparated } from './german-verbs.ts';
import type { Word } from './words.ts';

const isFinite = (word: Word | undefined): boolean =>
  word !== undefined && word.before === '' && !word.capital && (FINITE.has(word.key) || FULL_FINITE.has(word.key));

/** A finite verb, known or by its ending, for behind a pronoun that can only be a subject. */
const looksFinite = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.before === '' &&
  !word.capital &&
  (FINITE.has(word.key) ||
    FULL_FINITE.has(word.key) ||
    INFINITIVES.has(word.key) ||
    /^\p{L}{2,}(?:te|ten|st)$/u.test(word.key)) &&
  !/^(?:erste|zweite|dritte|letzte|beste|nächste|ersten|letzten|besten|meisten|selbst|sonst|erst|fast|fest|einst|längst|zuerst|höchst|rechten|unten|heute)$/u.test(
    word.key,
  );

/** German main clauses whose verb is not the second thing in them. */
export function mainClauseFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  const put = (from: number, to: number): void => {
    faults.push({ kind: 'verb-place', start: words[from]!.start, end: words[to]!.end });
  };
  words.forEach((word, at) => {
    const verb = word.asked ? -1 : (lateVerb(words, at) ?? -1);
    if (verb >= 0) put(at, verb);
    const last = lastVerb(words, at);
    if (last !== null) put(at, last);
  });
  return faults;
}

/** "denn das Haus sehr alt ist", "aber sie nicht schneller sind": the verb at the end of a main clause. */
function lastVerb(words: readonly Word[], at: number): number | null {
  const { key, asked } = words[at]!;
  if (asked || !/^(?:denn|aber|und)$/u.test(key) || words[at + 1]?.before !== '' || dependsBefore(words, at))
    return null;
  const subject = words[at + 1]!.key === 'wer' ? -1 : subjectEnd(words, at + 1, key === 'denn');
  const end = stretchEnd(words, at);
  if (
    subject < 0 ||
    subject >= end - 1 ||
    !FINITE.has(words[end - 1]!.key) ||
    /^(?:haben|werden|können|müssen|sollen|wollen|dürfen|mögen|sein)$/u.test(words[end - 1]!.key)
  )
    return null;
  const inside = words.slice(at + 1, end - 1);
  if (
    inside.some(
      (word) =>
        FINITE.has(word.key) ||
        FULL_FINITE.has(word.key) ||
        SUBORDINATE_OPENERS.has(word.key) ||
        INDIRECT_OPENERS.has(word.key) ||
        word.key === 'wer' ||
        word.key === 'und' ||
        word.key === 'oder',
    )
  )
    return null;
  return end - 1;
}

/** Index of the verb that comes too late in the main clause that begins here; null where all is well. */
function lateVerb(words: readonly Word[], at: number): number | null {
  const { before, key } = words[at]!;
  const link = before === '.' ? '' : (words[at - 1]?.key ?? '');
  const opens = before === '.' || (before === '' && (link === 'und' || link === 'aber') && !dependsBefore(words, at));
  if (opens || (before === ',' && (CONNECTORS.has(key) || key === 'heute'))) {
    const fronted = behindAdverb(words, at) ?? (before === '.' ? behindPhrase(words, at) : null);
    if (fronted !== null)
      return verbBehind(words, fronted, CONNECTORS.has(key) && key !== 'so' && key !== 'vielleicht' && key !== 'erst');
  }
  if (opens || (before === ',' && key !== 'sie' && key !== 'es' && !dependsBefore(words, at))) {
    const verb = behindMiddle(words, at);
    if (verb !== null) return verb;
  }
  if (before === '.') {
    const clause = behindClause(words, at);
    if (clause !== null) return verbBehind(words, clause, true);
    if (isPersonal(key) && isUnseparated(words, at + 1)) return at + 1;
  } else if (
    before === '' &&
    link === 'und' &&
    isPersonal(key) &&
    !dependsBefore(words, at) &&
    isUnseparated(words, at + 1)
  )
    return at + 1;
  return null;
}

const isPersonal = (key: string): boolean => /^(?:ich|du|er|sie|wir|ihr|man|es)$/u.test(key);

/** "Ich aufwache um sieben." */
function isUnseparated(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    word.before === '' &&
    !word.capital &&
    stretchEnd(words, at) > at + 1 &&
    unseparated(word.key) !== null &&
    !NOT_SEPARABLE.test(word.key)
  );
}

const NOT_SEPARABLE =
  /^(?:wiederhol|antwort|einig|eign|anal|atm|zog|mit$|an$|vor$|her$|hin$|ein$|aus$|bei$|nach$|ab$)/u;

/** Whether something before in the sentence opens a subordinate clause: verbs may be last then. */
function dependsBefore(words: readonly Word[], at: number): boolean {
  for (let k = sentenceStart(words, at); k < at; k++) {
    const { key, before } = words[k]!;
    if (
      SUBORDINATE_OPENERS.has(key) ||
      INDIRECT_OPENERS.has(key) ||
      key === 'wer' ||
      key === 'welche' ||
      key === 'während' ||
      key === 'da' ||
      key === 'ehe'
    )
      return true;
    if (before === ',' && RELATIVES.has(key)) return true;
    if (words[k - 1]?.before === ',' && PREPOSITIONS.has(words[k - 1]!.key) && RELATIVES.has(key)) return true;
  }
  return false;
}

/** The verb directly behind a subject, where another thing has come first. `phrases`: the subject may be a noun phrase. */
function verbBehind(words: readonly Word[], subject: number, phrases: boolean): number | null {
  const word = words[subject];
  if (!word) return null;
  if (
    word.key === 'ich' &&
    words[subject + 1]?.before === '' &&
    !words[subject + 1]!.capital &&
    /^\p{L}{3,}e$/u.test(words[subject + 1]!.key) &&
    !NO_ADJECTIVES.has(words[subject + 1]!.key)
  )
    return subject + 1;
  if (ONLY_SUBJECTS.has(word.key) || ((word.key === 'niemand' || word.key === 'keiner') && phrases)) {
    const next = words[subject + 1];
    if (looksFinite(next)) return subject + 1;
    return next?.before === '' && MIDDLE_ADVERBS.has(next.key) && looksFinite(words[subject + 2]) ? subject + 2 : null;
  }
  if (
    word.key === 'es' &&
    /^(?:ist|war|gibt|gab|hat|hatte|wird|wurde|kann)$/u.test(words[subject + 1]?.key ?? '') &&
    words[subject + 1]!.before === ''
  )
    return subject + 1;
  if (!phrases) return null;
  const end = subjectEnd(words, subject, false);
  if (end < 0 || end === subject + 1)
    return (word.key === 'sie' || word.key === 'es') &&
      FINITE.has(words[end]?.key ?? '') &&
      words[end]!.before === '' &&
      stretchEnd(words, end) > end + 1
      ? end
      : null;
  if (isFinite(words[end]) && FINITE.has(words[end]!.key)) return end;
  // Behind a clause other verbs are sure, too: "Obwohl es regnet, die Leute sitzen draußen."
  const verb = words[end];
  return word.before === ',' &&
    verb?.before === '' &&
    (FULL_FINITE.has(verb.key) || INFINITIVES.has(verb.key)) &&
    stretchEnd(words, end) > end + 1
    ? end
    : null;
}

/** "Sie nur hat", "niemand uns würde": an adverb or an object between subject and verb. */
function behindMiddle(words: readonly Word[], at: number): number | null {
  const { key } = words[at]!;
  const next = words[at + 1];
  if (!next || next.before !== '') return null;
  if (!isPersonal(key) && key !== 'niemand' && key !== 'jemand' && key !== 'jeder') return null;
  const middle =
    MIDDLE_ADVERBS.has(next.key) ||
    (/^(?:mich|dich|uns|euch|ihn|mir|dir|ihm|ihnen)$/u.test(next.key) && key !== 'es' && key !== 'sie');
  const verb = words[at + 2];
  if (!middle || !verb || verb.before !== '' || !FINITE.has(verb.key)) return null;
  return at + 2;
}
