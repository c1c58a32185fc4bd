import { ANY, NOMINATIVE, PLURAL } from '../../languages/grammar-cases.ts';
import { SUBJECT_PRONOUNS, SUBORDINATE_OPENERS } from '../../languages/grammar-words.ts';
import type { Fault } from './fault.ts';
import { FUSED_WITH } from './german-determiners.ts';
import { hasFinite, isFiniteForm } from './german-finite.ts';
import { phraseAt, type NounPhrase } from './german-phrases.ts';
import { stretchEnd } from './german-subjects.ts';
import { FINITE, FULL_FINITE, INFINITIVES, isSecondPlural, SEIN } from './german-verbs.ts';
import { adjoining, keyBefore, type Word } from './sentence-words.ts';

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
  if (isFiniteForm(after.key) || /^(?:und|auch|nicht|selbst)$/u.test(after.key)) return null;
  return FINITE.get(key)!.includes(PERSONS[next.key]!) ? null : at + 1;
}

/** "Er lügen immer": an infinitive where the verb should be. */
function isUnbent(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  const end = stretchEnd(words, at);
  if (word.before === '' || word.key === 'wir' || end < at + 3 || !INFINITIVES.has(words[at + 1]!.key)) return false;
  return !hasFinite(words, at, end);
}

/** What stands before a pronoun that belongs to something else than the verb behind it: "größer als er", "auch ich". */
const NO_CLAUSE = /^(?:oder|noch|als|wie|der|die|das|sondern|auch)$/u;

function besidePronoun(words: readonly Word[], at: number): number | null {
  const { key, before } = words[at]!;
  const link = keyBefore(words, at);
  const verb = adjoining(words, at + 1);
  if (!verb || verb.capital || NO_CLAUSE.test(link)) return null;
  if (isUnbent(words, at)) return at + 1;
  if (link === 'und') return key === 'ich' && personsOf(verb.key) === '3' && at > 2 ? at + 1 : null;
  if (mayGoWith(PERSONS[key]!, verb.key)) return null;
  const opens = before !== '' || SUBORDINATE_OPENERS.has(link) || /^(?:was|aber|denn)$/u.test(link);
  return opens && isOnlyFinite(words, at + 1) ? at + 1 : null;
}

/** Whether a verb may have a subject of a person. What we do not know may, but "lest" goes with "ihr" alone. */
function mayGoWith(person: string, key: string): boolean {
  return personsOf(key)?.includes(person) ?? !(person === '3' && isSecondPlural(key));
}

/** Not "was man haben kann": there another verb is the finite one. */
function isOnlyFinite(words: readonly Word[], verb: number): boolean {
  const { key } = words[verb]!;
  return (FINITE.has(key) && !INFINITIVE.test(key)) || !hasFinite(words, verb + 1, stretchEnd(words, verb));
}

/** Index behind a phrase with a preposition that begins here; the same index where none does. */
function attributeEnd(words: readonly Word[], at: number): number {
  const fused = phraseAt(words, at);
  if (fused?.noun && FUSED_WITH.has(words[at]!.key)) return fused.to;
  const phrase = words[at + 1] ? phraseAt(words, at + 1) : null;
  return phrase?.noun && phrase.preposition !== null ? phrase.to : at;
}

function besidePhrase(words: readonly Word[], at: number): number | null {
  const { before, asked } = words[at]!;
  if (asked || (before !== '.' && !SUBORDINATE_OPENERS.has(keyBefore(words, at)))) return null;
  const phrase = phraseAt(words, at);
  if (!phrase?.noun || phrase.cases === ANY || (phrase.cases & NOMINATIVE) === 0) return null;
  // "die Frauen in meiner Familie"
  const end = adjoining(words, phrase.to) ? attributeEnd(words, phrase.to) : phrase.to;
  if (end > phrase.to && !isOnlyPlural(phrase)) return null;
  const verb = adjoining(words, end);
  return verb && !verb.capital && disagrees(phrase, words, end) ? end : null;
}

function isOnlyPlural({ cases }: NounPhrase): boolean {
  return (cases & ~PLURAL) === 0;
}

/** Whether the word behind a phrase is a verb that cannot have it as its subject. */
function disagrees(phrase: NounPhrase, words: readonly Word[], verb: number): boolean {
  const { key } = words[verb]!;
  const persons = personsOf(key);
  if (persons === undefined) {
    const ours = words.slice(verb, stretchEnd(words, verb)).some((word) => word.key === 'ihr');
    return isSecondPlural(key) && !ours;
  }
  if (isOnlyPlural(phrase)) return disagreesWithMany(persons, words, verb);
  return (phrase.cases & PLURAL) === 0 && !SEIN.has(key) && disagreesWithOne(phrase, persons, words, verb);
}

function disagreesWithMany(persons: string, words: readonly Word[], verb: number): boolean {
  if (persons.includes('p') || persons === '2' || persons === 'r') return false;
  return !hasSubject(words, verb + 1, stretchEnd(words, verb), SEIN.has(words[verb]!.key));
}

function disagreesWithOne(phrase: NounPhrase, persons: string, words: readonly Word[], verb: number): boolean {
  const end = stretchEnd(words, verb);
  // Only a masculine tells its nominative: "der Mann haben".
  if ((phrase.cases & NOMINATIVE) === phrase.cases)
    return !persons.includes('3') && !(INFINITIVE.test(words[verb]!.key) && hasFinite(words, verb + 1, end));
  return (
    persons === 'p' &&
    !hasFinite(words, verb + 1, end) &&
    !hasSubject(words, verb + 1, end, false) &&
    !hasBareNoun(words, verb + 1, end)
  );
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
