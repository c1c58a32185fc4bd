import { DOUBLE_INFINITIVES } from '../../languages/grammar-verbs-de.ts';
import {
  FEELING,
  GOES_ON,
  INDIRECT_OPENERS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATE_OPENERS,
} from '../../languages/grammar-words.ts';
import { isFiniteForm } from './german-finite.ts';
import { behindSubject, isPersonal, stretchEnd } from './german-subjects.ts';
import { FINITE, FULL_FINITE, HABEN, MODAL, STRONG_THIRDS } from './german-verbs.ts';
import { adjoining, keyBefore, type Word } from './sentence-words.ts';

/** Index of a verb behind the subject of the subordinate clause that opens here; null where all is well or none opens. */
export function misplacedVerb(words: readonly Word[], at: number): number | null {
  const subject = adjoining(words, at + 1);
  if (!subject || !opensClause(words, at)) return null;
  const feels = FEELING.has(subject.key) && SUBORDINATE_OPENERS.has(words[at]!.key);
  const verb = feels ? at + 2 : behindSubject(words, at + 1);
  return verb >= 0 && isMisplaced(words, verb, SUBJECT_PRONOUNS.has(subject.key)) ? verb : null;
}

/** Whether a word opens a subordinate clause, with its subject right behind it. */
function opensClause(words: readonly Word[], at: number): boolean {
  const { key, before } = words[at]!;
  const next = words[at + 1]!.key;
  // "als Kind war er", "wie viele waren da": before other words these two open no clause.
  if (/^(?:als|wie)$/u.test(key) && !isPersonal(next) && !/^(?:jemand|niemand|irgendjemand)$/u.test(next)) return false;
  if (SUBORDINATE_OPENERS.has(key)) return /^(?:dass|weil|ob)$/u.test(key) || isFree(words, at);
  if (INDIRECT_OPENERS.has(key)) return isFree(words, at);
  // ", die ich habe verpasst": before a pronoun, and only behind a comma; a preposition may lead.
  return RELATIVES.has(key) && isPersonal(next) && (before === ',' || isLed(words, at));
}

/** Behind a mark, or behind a word that a clause may open behind without one. */
function isFree(words: readonly Word[], at: number): boolean {
  const { key, before } = words[at]!;
  const link = keyBefore(words, at);
  return (
    before !== '' ||
    /^(?:und|oder|aber|genau|egal|gerade|einmal)$/u.test(link) ||
    (key === 'als' && /(?:er|mehr|weniger|anders)$/u.test(link))
  );
}

/** ", mit dem ich" */
function isLed(words: readonly Word[], at: number): boolean {
  const leader = words[at - 1];
  return (
    leader?.before === ',' && /^(?:mit|von|für|in|an|auf|aus|bei|zu|nach|über|um|gegen|durch|ohne)$/u.test(leader.key)
  );
}

/** Whether the word behind a subject is a finite verb, and the clause goes on behind it. `pronoun`: the subject is one. */
function isMisplaced(words: readonly Word[], verb: number, pronoun: boolean): boolean {
  const word = adjoining(words, verb);
  const next = adjoining(words, verb + 1);
  if (!word || !next || word.capital || !isFiniteForm(word.key)) return false;
  if (isOthersSubjunctive(words, verb) || (!pronoun && mayBeParticiple(word.key))) return false;
  if (GOES_ON.has(next.key) || isFiniteForm(next.key)) return false;
  return !lacksComma(words, verb) && !leadsInfinitives(words, verb);
}

/** "ob sie plane": the subjunctive of another is no first person. */
function isOthersSubjunctive(words: readonly Word[], verb: number): boolean {
  const { key } = words[verb]!;
  return FULL_FINITE.get(key) === '13' && /[^t]e$/u.test(key) && words[verb - 1]!.key !== 'ich';
}

/** "verkauft", unlike "spricht" and "kaufte". */
function mayBeParticiple(key: string): boolean {
  return (
    FULL_FINITE.get(key) === '3' && !FINITE.has(key) && !STRONG_THIRDS.has(key) && !/^(?:.{3,}te|.{3,}ten)$/u.test(key)
  );
}

/** "wenn ich kann gehe ich": the main clause begins behind the verb. */
function lacksComma(words: readonly Word[], verb: number): boolean {
  return isPersonal(adjoining(words, verb + 2)?.key ?? '') && /(?:e|t|st|en)$/u.test(words[verb + 1]!.key);
}

/** "dass er hat kommen müssen", "dass er hat lassen kommen": the auxiliary belongs before two infinitives. */
function leadsInfinitives(words: readonly Word[], verb: number): boolean {
  const { key } = words[verb]!;
  const end = stretchEnd(words, verb);
  if (end - verb <= 2) return false;
  const first = words[end - 2]!;
  const last = words[end - 1]!;
  if (DOUBLE_INFINITIVES.has(last.key) && (HABEN.has(key) || MODAL.has(key)) && mayBeInfinitive(first)) return true;
  return HABEN.has(key) && DOUBLE_INFINITIVES.has(first.key) && /^[a-zäöü]+en$/u.test(last.key);
}

function mayBeInfinitive({ key, capital }: Word): boolean {
  return !capital && /(?:en|ern|eln|t|sein)$/u.test(key);
}
