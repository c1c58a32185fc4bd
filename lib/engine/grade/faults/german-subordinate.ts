import { ADJECTIVES } from '../../languages/grammar-adjectives.ts';
import { GOES_ON, KNOWING } from '../../languages/grammar-words.ts';
import type { Fault } from './fault.ts';
import { hasFinite, isFiniteForm } from './german-finite.ts';
import { misplacedVerb } from './german-misplaced-verb.ts';
import { isPersonal, sentenceStart, stretchEnd } from './german-subjects.ts';
import { FINITE, HABEN, isInfinitive, isParticiple, MODAL, SEIN } from './german-verbs.ts';
import type { Word } from './sentence-words.ts';

/** A finite verb directly behind the subject of a clause whose verb belongs at its end ("dass er ist krank"). */
export function subordinateFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  const put = (from: number, to: number): void => {
    faults.push({ kind: 'verb-place', start: words[from]!.start, end: words[to]!.end });
  };
  words.forEach((_, at) => {
    const verb = misplacedVerb(words, at);
    if (verb !== null) put(at, verb);
  });
  words.forEach((_, at) => {
    const closing = closesWrong(words, at);
    if (closing !== null) put(closing, closing + 1);
    if (isVerbFirst(words, at)) put(at, at + 2);
    if (isRelativeInverted(words, at) || isAskedInside(words, at)) put(at, at + 1);
  });
  return faults;
}

/** "dass alles gut wird sein", "weil er es hat verkauft": the finite verb before the last infinitive or participle. */
function closesWrong(words: readonly Word[], at: number): number | null {
  if (!/^(?:dass|weil|obwohl|ob|nachdem|bevor|falls)$/u.test(words[at]!.key)) return null;
  const end = stretchEnd(words, at);
  const finite = words[end - 2];
  const last = words[end - 1]!;
  if (end < at + 5 || last.capital || finite!.capital || words[end - 3]!.key === 'und') return null;
  if (hasFinite(words, at + 1, end - 2)) return null;
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
  return FINITE.has(verb.key) && isPersonal(next.key);
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
  return isFiniteForm(next.key) && !words.slice(at + 2, end).some((word) => FINITE.has(word.key));
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
