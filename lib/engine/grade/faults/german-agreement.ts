import { NOMINATIVE, PLURAL } from '../../languages/grammar-cases.ts';
import { SUBJECT_PRONOUNS, SUBORDINATE_OPENERS } from '../../languages/grammar-words.ts';
import type { Fault } from './fault.ts';
import { FUSED_WITH } from './german-determiners.ts';
import { phraseAt } from './german-phrases.ts';
import { stretchEnd } from './german-subjects.ts';
import { FINITE, FULL_FINITE, INFINITIVES, isSecondPlural, SEIN } from './german-verbs.ts';
import type { Word } from './words.ts';

/** Pronouns and the persons of the verbs that go with them. */
const PERSONS: Readonly<Record<string, string>> = {
  ich: '1',
  du: '2',
  er: '3',
  man: '3',
  jemand: '3',
  niemand: '3',
  jeder: '3',
  wir: 'p',
};

/** Finite forms that are infinitives as well. */
const INFINITIVE = /^(?:haben|werden|können|müssen|sollen|wollen|dürfen|mögen)$/u;

/** A subject and a verb that do not go together: "ich hat", "die Leute denkt", "der Mann haben". */
export function agreementFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  words.forEach((word, at) => {
    const pronoun = beforePronoun(words, at);
    if (pronoun !== null) faults.push({ kind: 'agreement', start: word.start, end: words[pronoun]!.end });
    const verb = PERSONS[word.key] === undefined ? besidePhrase(words, at) : besidePronoun(words, at);
    if (verb !== null) faults.push({ kind: 'agreement', start: word.start, end: words[verb]!.end });
  });
  return faults;
}

const personsOf = (key: string): string | undefined => FINITE.get(key) ?? FULL_FINITE.get(key);

/** "hat wir gewonnen": the verb first. */
function beforePronoun(words: readonly Word[], at: number): number | null {
  const { key, capital, before } = words[at]!;
  const next = words[at + 1];
  const after = words[at + 2];
  if (!FINITE.has(key) || INFINITIVE.test(key) || (capital && before !== '.')) return null;
  if (next?.before !== '' || !/^(?:ich|du|wir)$/u.test(next.key) || after?.before !== '') return null;
  if (FINITE.has(after.key) || FULL_FINITE.has(after.key) || /^(?:und|auch|nicht|selbst)$/u.test(after.key))
    return null;
  return FINITE.get(key)!.includes(PERSONS[next.key]!) ? null : at + 1;
}

/** "Er lügen immer": an infinitive where the verb should be. */
function isUnbent(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const end = stretchEnd(words, at);
  if (word.before === '' || word.key === 'wir' || end < at + 3 || !INFINITIVES.has(words[at + 1]!.key)) return false;
  return !words.slice(at, end).some(({ key }) => FINITE.has(key) || FULL_FINITE.has(key));
}

function besidePronoun(words: readonly Word[], at: number): number | null {
  const word = words[at]!;
  const verb = words[at + 1];
  const before = word.before === '' ? (words[at - 1]?.key ?? '') : '';
  if (!verb || verb.before !== '' || verb.capital || /^(?:oder|noch|als|wie|der|die|das|sondern|auch)$/u.test(before))
    return null;
  if (isUnbent(words, at)) return at + 1;
  const person = PERSONS[word.key]!;
  const persons = personsOf(verb.key);
  if (before === 'und') return word.key === 'ich' && persons === '3' && at > 2 ? at + 1 : null;
  if (persons === undefined ? person !== '3' || !isSecondPlural(verb.key) : persons.includes(person)) return null;
  const opens = word.before !== '' || SUBORDINATE_OPENERS.has(before) || /^(?:was|aber|denn)$/u.test(before);
  if (!opens) return null;
  if (!FINITE.has(verb.key) || INFINITIVE.test(verb.key)) {
    const end = stretchEnd(words, at);
    // "was man haben kann": another verb is the finite one.
    if (words.slice(at + 2, end).some(({ key }) => personsOf(key) !== undefined)) return null;
    // "ich, gut gemacht", "du gesagt": what is no finite verb at all
    if (!FINITE.has(verb.key) && word.before === '' && before === '') return null;
  }
  return at + 1;
}

/** Index behind a phrase with a preposition that begins here; the same index where none does. */
function attributeEnd(words: readonly Word[], at: number): number {
  const fused = phraseAt(words, at);
  if (fused?.noun && FUSED_WITH.has(words[at]!.key)) return fused.to;
  const phrase = words[at + 1] ? phraseAt(words, at + 1) : null;
  return phrase?.noun && phrase.preposition !== null ? phrase.to : at;
}

function besidePhrase(words: readonly Word[], at: number): number | null {
  const word = words[at]!;
  const opener = word.before === '' && SUBORDINATE_OPENERS.has(words[at - 1]?.key ?? '');
  if (word.asked || (word.before !== '.' && !opener)) return null;
  const phrase = phraseAt(words, at);
  if (!phrase?.noun || phrase.cases === 0 || phrase.cases === 0xffff) return null;
  // "die Frauen in meiner Familie"
  const added = words[phrase.to]?.before === '' ? attributeEnd(words, phrase.to) : phrase.to;
  if (added > phrase.to && (phrase.cases & ~PLURAL) !== 0) return null;
  const verb = words[added];
  if (!verb || verb.before !== '' || verb.capital) return null;
  const persons = personsOf(verb.key);
  const nominative = phrase.cases & NOMINATIVE;
  if (nominative === 0) return null;
  const end = stretchEnd(words, added);
  if (persons === undefined) {
    const ours = words.slice(added, end).some(({ key }) => key === 'ihr');
    return isSecondPlural(verb.key) && !ours ? added : null;
  }
  if ((phrase.cases & ~PLURAL) === 0) {
    if (persons.includes('p') || persons === '2' || persons === 'r') return null;
    return hasSubject(words, added + 1, end, SEIN.has(verb.key)) ? null : added;
  }
  if (persons === 'p' && !SEIN.has(verb.key) && (phrase.cases & PLURAL) === 0 && phrase.cases !== nominative) {
    const other = words.slice(added + 1, end).some(({ key }) => personsOf(key) !== undefined);
    return other || hasSubject(words, added + 1, end, false) || hasBareNoun(words, added + 1, end) ? null : phrase.to;
  }
  // Only a masculine tells its nominative: "der Mann haben".
  if (phrase.cases !== nominative || (phrase.cases & PLURAL) !== 0) return null;
  if (persons.includes('3') || SEIN.has(verb.key)) return null;
  return INFINITIVE.test(verb.key) && words.slice(added + 1, end).some(({ key }) => personsOf(key) !== undefined)
    ? null
    : phrase.to;
}

/** Whether something in the stretch may be its subject. With "sein" only a pronoun is taken for one. */
function hasSubject(words: readonly Word[], from: number, to: number, sein: boolean): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (SUBJECT_PRONOUNS.has(word.key)) return true;
    if (sein) continue;
    const phrase = phraseAt(words, at);
    if (phrase?.noun && phrase.preposition === null && (phrase.cases & NOMINATIVE) !== 0) return true;
    if (at === from && word.capital) return true;
  }
  return false;
}

/** A noun that no determiner and no preposition belongs to: it may be the subject. */
function hasBareNoun(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const phrase = phraseAt(words, at);
    if (phrase?.noun) at = phrase.to - 1;
    else if (words[at]!.capital) return true;
  }
  return false;
}
