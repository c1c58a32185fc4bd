import { casesOf, DATIVE, PLURAL } from '../../languages/grammar-cases.ts';
import { numeralValue } from '../../languages/numerals.ts';
import type { Fault } from './fault.ts';
import { FUSED_WITH, PREPOSITION } from './german-determiners.ts';
import { casesOfNoun } from './german-nouns.ts';
import { phraseAt } from './german-phrases.ts';
import { sentenceStart } from './german-subjects.ts';
import { adjoining, keyBefore, type Word } from './sentence-words.ts';

/** Phrases whose preposition, determiner, adjectives and noun have no case, gender and number in common ("mit das"). */
export function phraseFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(words, at);
    if (!phrase) continue;
    if (phrase.cases === 0)
      faults.push({
        kind: 'case',
        start: words[phrase.preposition === null ? phrase.from : phrase.from - 1]!.start,
        end: words[phrase.to - 1]!.end,
      });
    at = Math.max(at, phrase.to - 1);
  }
  return faults;
}

/** "zwanzig Jahren", "weniger Produkten": a dative that nothing asks for. */
export function strayDatives(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  words.forEach((word, at) => {
    const noun = adjoining(words, at + 1);
    if (!noun || !isCount(word) || !isDativePlural(noun)) return;
    if (mayReceive(noun.key) && !HAVING.test(keyBefore(words, at))) return;
    if (!isDativeAskedFor(words, at)) faults.push({ kind: 'case', start: word.start, end: noun.end });
  });
  return faults;
}

function isCount({ key, number }: Word): boolean {
  return number || /^(?:mehr|weniger)$/u.test(key) || (numeralValue(key, 'de') ?? 0) > 1;
}

/** What an infinitive may be as well, and nothing but a dative of several else. */
function isDativePlural({ key, capital }: Word): boolean {
  return capital && ((casesOfNoun(key) ?? 0) & ~casesOf('Nn An Dn')) === (PLURAL & DATIVE);
}

/** Verbs with an accusative and no dative: "Ich habe zwei Kindern." */
const HAVING = /^(?:habe|hast|hat|haben|hatte|hatten|gibt|brauche|brauchen|kaufe|kaufen)$/u;

/** Those that something may be given to, where no preposition need stand: "Er hilft zwei Kindern." */
function mayReceive(noun: string): boolean {
  return (
    /(?:ern|kindern|freunden|leuten|hunden|pferden|tieren)$/u.test(noun) &&
    !/(?:kilometern|metern|häusern|büchern)$/u.test(noun)
  );
}

/** Whether a word up to the number, in its sentence, asks for a dative or shows one. */
function isDativeAskedFor(words: readonly Word[], at: number): boolean {
  return words
    .slice(sentenceStart(words, at), at + 1)
    .some(({ key }) => PREPOSITION.has(key) || FUSED_WITH.has(key) || BEFORE_DATIVE.test(key));
}

const BEFORE_DATIVE =
  /^(?:den|dem|deren|allen|diesen|beiden|ab|vergangenen|letzten|binnen|gegenüber|samt|innerhalb|während|trotz|wegen)$/u;
