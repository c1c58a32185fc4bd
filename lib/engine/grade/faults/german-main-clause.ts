import { CONNECTORS, INDIRECT_OPENERS, RELATIVES, SUBORDINATE_OPENERS } from '../../languages/grammar-words.ts';
import type { Fault } from './fault.ts';
import { isFiniteForm } from './german-finite.ts';
import { behindAdverb, behindClause, behindPhrase, PREPOSITIONS } from './german-fronting.ts';
import { isPersonal, sentenceStart, stretchEnd, subjectEnd } from './german-subjects.ts';
import { behindMiddle, verbBehind } from './german-verb-behind.ts';
import { FINITE, unseparated } from './german-verbs.ts';
import { adjoining, keyBefore, type Word } from './sentence-words.ts';

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
        isFiniteForm(word.key) ||
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
  const opens = opensMainClause(words, at);
  const fronted = opens || before === ',' ? behindFronted(words, at) : null;
  // "So ein Hund", "erst der Regen": these may belong to the noun phrase.
  if (fronted !== null)
    return verbBehind(words, fronted, CONNECTORS.has(key) && !/^(?:so|vielleicht|erst)$/u.test(key));
  const middle = opens || isNextClause(words, at) ? behindMiddle(words, at) : null;
  if (middle !== null) return middle;
  const clause = before === '.' ? behindClause(words, at) : null;
  if (clause !== null) return verbBehind(words, clause, true);
  const isSubject = opens && isPersonal(key) && keyBefore(words, at) !== 'aber';
  return isSubject && isUnseparated(words, at + 1) ? at + 1 : null;
}

/** At the beginning of a sentence, or behind "und" and "aber" that add to a main clause. */
function opensMainClause(words: readonly Word[], at: number): boolean {
  if (words[at]!.before === '.') return true;
  return /^(?:und|aber)$/u.test(keyBefore(words, at)) && !dependsBefore(words, at);
}

/** Behind a comma, at a word that goes on with a main clause: "sie" and "es" may be an object there. */
function isNextClause(words: readonly Word[], at: number): boolean {
  const { before, key } = words[at]!;
  return before === ',' && key !== 'sie' && key !== 'es' && !dependsBefore(words, at);
}

/** Index behind what stands before the verb instead of the subject; behind a comma that is one of the known adverbs. */
function behindFronted(words: readonly Word[], at: number): number | null {
  const { before, key } = words[at]!;
  if (before === ',' && !CONNECTORS.has(key)) return null;
  return behindAdverb(words, at) ?? (before === '.' ? behindPhrase(words, at) : null);
}

/** "Ich aufwache um sieben." */
function isUnseparated(words: readonly Word[], at: number): boolean {
  const word = adjoining(words, at);
  return (
    word !== undefined &&
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
