import { ADJECTIVES } from '../../languages/grammar-adjectives.ts';
import { DOUBLE_INFINITIVES } from '../../languages/grammar-verbs-de.ts';
import {
  FEELING,
  GOES_ON,
  INDIRECT_OPENERS,
  KNOWING,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATE_OPENERS,
} from '../../languages/grammar-words.ts';
import type { Fault } from './fault.ts';
import { behindSubject, sentenceStart, stretchEnd } from './german-subjects.ts';
import { FINITE, FULL_FINITE, HABEN, isInfinitive, isParticiple, MODAL, SEIN, STRONG_THIRDS } from './german-verbs.ts';
import type { Word } from './words.ts';

/** A finite verb directly behind the subject of a clause whose verb belongs at its end ("dass er ist krank"). */
export function subordinateFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  words.forEach((word, at) => {
    const subject = subjectOfClause(words, at);
    if (subject < 0) return;
    const verb =
      FEELING.has(words[subject]!.key) && SUBORDINATE_OPENERS.has(word.key)
        ? subject + 1
        : behindSubject(words, subject);
    if (verb < 0 || !isMisplaced(words, verb, SUBJECT_PRONOUNS.has(words[subject]!.key))) return;
    faults.push({ kind: 'verb-place', start: word.start, end: words[verb]!.end });
  });
  words.forEach((word, at) => {
    const closing = closesWrong(words, at);
    if (closing !== null)
      faults.push({ kind: 'verb-place', start: words[closing]!.start, end: words[closing + 1]!.end });
    if (isVerbFirst(words, at)) faults.push({ kind: 'verb-place', start: word.start, end: words[at + 2]!.end });
    if (isRelativeInverted(words, at) || isAskedInside(words, at))
      faults.push({ kind: 'verb-place', start: word.start, end: words[at + 1]!.end });
  });
  return faults;
}

/** Where the subject of a subordinate clause that opens here may begin; -1 where none opens. */
function subjectOfClause(words: readonly Word[], at: number): number {
  const { key, before } = words[at]!;
  const next = words[at + 1];
  if (!next || next.before !== '') return -1;
  const link = before === '' ? (words[at - 1]?.key ?? '') : '';
  const free =
    before !== '' ||
    link === 'und' ||
    link === 'oder' ||
    link === 'aber' ||
    /^(?:genau|egal|gerade|einmal)$/u.test(link) ||
    (key === 'als' && /(?:er|mehr|weniger|anders)$/u.test(link));
  // "als Kind war er", "wie viele waren da": before other words these two open no clause.
  if (
    (key === 'als' || key === 'wie') &&
    !/^(?:ich|du|er|sie|es|wir|ihr|man|jemand|niemand|irgendjemand)$/u.test(next.key)
  )
    return -1;
  if (SUBORDINATE_OPENERS.has(key)) return free || key === 'dass' || key === 'weil' || key === 'ob' ? at + 1 : -1;
  if (INDIRECT_OPENERS.has(key)) return free ? at + 1 : -1;
  // ", die ich habe verpasst": before a pronoun, and only behind a comma; a preposition may lead.
  if (RELATIVES.has(key) && /^(?:ich|du|er|wir|man|sie|es|ihr)$/u.test(next.key)) {
    if (before === ',') return at + 1;
    if (
      words[at - 1]?.before === ',' &&
      /^(?:mit|von|für|in|an|auf|aus|bei|zu|nach|über|um|gegen|durch|ohne)$/u.test(words[at - 1]!.key)
    )
      return at + 1;
  }
  return -1;
}

function isMisplaced(words: readonly Word[], verb: number, pronoun: boolean): boolean {
  const word = words[verb];
  const next = words[verb + 1];
  if (!word || word.before !== '' || !next || next.before !== '' || word.capital) return false;
  // "ob sie plane": the subjunctive of another is no first person.
  if (FULL_FINITE.get(word.key) === '13' && /[^t]e$/u.test(word.key) && words[verb - 1]!.key !== 'ich') return false;
  const finite = FINITE.has(word.key) || FULL_FINITE.has(word.key);
  if (
    !finite ||
    (!pronoun &&
      !FINITE.has(word.key) &&
      !/^(?:.{3,}te|.{3,}ten)$/u.test(word.key) &&
      FULL_FINITE.get(word.key) === '3' &&
      !STRONG_THIRDS.has(word.key))
  )
    return false;
  if (GOES_ON.has(next.key) || FINITE.has(next.key) || FULL_FINITE.has(next.key)) return false;
  // "wenn ich kann gehe ich", the comma forgotten
  const after = words[verb + 2];
  if (after?.before === '' && /^(?:ich|du|er|sie|es|wir|ihr|man)$/u.test(after.key) && /(?:e|t|st|en)$/u.test(next.key))
    return false;
  const end = stretchEnd(words, verb);
  const last = words[end - 1]!;
  const before = words[end - 2]!;
  const doubled = !before.capital && /(?:en|ern|eln|t|sein)$/u.test(before.key);
  if (DOUBLE_INFINITIVES.has(last.key) && end - verb > 2 && doubled && (HABEN.has(word.key) || MODAL.has(word.key)))
    return false;
  if (
    /^[a-zäöü]+en$/u.test(last.key) &&
    HABEN.has(word.key) &&
    end - 2 > verb &&
    DOUBLE_INFINITIVES.has(words[end - 2]?.key ?? '')
  )
    return false;
  return true;
}

/** "dass alles gut wird sein", "weil er es hat verkauft": the finite verb before the last infinitive or participle. */
function closesWrong(words: readonly Word[], at: number): number | null {
  if (!/^(?:dass|weil|obwohl|ob|nachdem|bevor|falls)$/u.test(words[at]!.key)) return null;
  const end = stretchEnd(words, at);
  const finite = words[end - 2];
  const last = words[end - 1]!;
  if (end < at + 5 || last.capital || finite!.capital || words[end - 3]!.key === 'und') return null;
  if (words.slice(at + 1, end - 2).some(({ key }) => FINITE.has(key) || FULL_FINITE.has(key))) return null;
  const infinitive = MODAL.has(finite!.key) && (isInfinitive(last.key) || /^(?:sein|haben)$/u.test(last.key));
  const participle =
    (HABEN.has(finite!.key) || SEIN.has(finite!.key)) && isParticiple(last.key) && !isInfinitive(last.key);
  return (infinitive && !isInfinitive(words[end - 3]!.key)) || participle ? end - 2 : null;
}

/** "ob kann er mitkommen" */
function isVerbFirst(words: readonly Word[], at: number): boolean {
  const { key, asked } = words[at]!;
  const verb = words[at + 1];
  const next = words[at + 2];
  if (asked || !/^(?:dass|weil|ob|obwohl)$/u.test(key) || verb?.before !== '' || next?.before !== '') return false;
  return FINITE.has(verb.key) && /^(?:ich|du|er|sie|es|wir|ihr|man)$/u.test(next.key);
}

/** "Ich kenne niemanden, der so viel Geduld hat." */
const NOBODY = /^(?:jemand|niemand)(?:en|em)?$/u;

/** "Der Mann, der hat das Auto verkauft, wohnt nebenan." */
function isRelativeInverted(words: readonly Word[], at: number): boolean {
  const { key, before } = words[at]!;
  const verb = words[at + 1];
  if (
    before !== ',' ||
    !/^(?:der|die|das)$/u.test(key) ||
    verb?.before !== '' ||
    !FINITE.has(verb.key) ||
    (!words[at - 1]!.capital && !NOBODY.test(words[at - 1]!.key))
  )
    return false;
  if (NOBODY.test(words[at - 1]!.key)) return stretchEnd(words, at) > at + 2 && !words[at]!.asked;
  const end = stretchEnd(words, at);
  const next = words[end];
  if (end < at + 4 || next?.before !== ',' || next.capital) return false;
  return (
    (FINITE.has(next.key) || FULL_FINITE.has(next.key)) &&
    !words.slice(at + 2, end).some((word) => FINITE.has(word.key))
  );
}

/** ", wer ist verantwortlich": a question's order inside a statement. */
function isAskedInside(words: readonly Word[], at: number): boolean {
  const { key, before, asked } = words[at]!;
  const over = key === 'wie' && words[at + 1]?.before === '' && ADJECTIVES.has(words[at + 1]!.key) ? 1 : 0;
  const verb = words[at + 1 + over];
  const next = words[at + 2 + over];
  // "Kannst du mir sagen, wo ist die Post?": the question is another.
  if (asked && !/^(?:sagen|erklären|zeigen|verraten)$/u.test(words[at - 1]?.key ?? '')) return false;
  if (before !== ',' || !verb || verb.before !== '' || !next || next.before !== '') return false;
  if (!/^(?:wer|was|wo|wohin|woher|wann|warum|wie|wieso|weshalb)$/u.test(key) || !FINITE.has(verb.key)) return false;
  if (GOES_ON.has(next.key) || FINITE.has(next.key)) return false;
  if (words.slice(at + 2 + over, stretchEnd(words, at)).some((word) => FINITE.has(word.key))) return false;
  const from = sentenceStart(words, at);
  return words.slice(from, at).some((word) => KNOWING.has(word.key));
}
