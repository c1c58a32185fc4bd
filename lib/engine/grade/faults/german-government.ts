import { ACCUSATIVE, DATIVE, NOMINATIVE } from '../../languages/grammar-cases.ts';
import { DATIVE_VERBS } from '../../languages/grammar-verbs-de.ts';
import { ONLY_SUBJECTS } from '../../languages/grammar-words.ts';
import type { Fault } from './fault.ts';
import { phraseAt, type NounPhrase } from './german-phrases.ts';
import { adjoining, keyBefore, type Word } from './sentence-words.ts';

/** Verbs that take a dative, with something else behind them: "Ich vertraue meinen Arzt". */
export function governmentFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  words.forEach((word, at) => {
    if (word.capital || !DATIVE_VERBS.has(word.key)) return;
    const phrase = phraseBehind(words, at);
    if (phrase && isNoDative(words, at, phrase))
      faults.push({ kind: 'case', start: word.start, end: words[phrase.to - 1]!.end });
  });
  return faults;
}

/** A phrase directly behind the verb, without a preposition; null where none stands there. */
function phraseBehind(words: readonly Word[], verb: number): NounPhrase | null {
  const next = adjoining(words, verb + 1);
  if (!next || /^(?:in|an|auf|für|durch|um)s$/u.test(next.key)) return null;
  // "Ich danke alle meine Freunde"
  const phrase = phraseAt(words, next.key === 'alle' && adjoining(words, verb + 2) ? verb + 2 : verb + 1);
  return phrase?.noun && phrase.preposition === null && phrase.cases !== 0 ? phrase : null;
}

/** A nominative where the subject has gone before, or an accusative that is no subject. */
function isNoDative(words: readonly Word[], verb: number, { cases }: NounPhrase): boolean {
  const nominative = cases & NOMINATIVE;
  if (cases === nominative && isSubjectBefore(words, verb)) return true;
  const isObject = nominative === 0 || ONLY_SUBJECTS.has(keyBefore(words, verb));
  return isObject && (cases & DATIVE) === 0 && (cases & ACCUSATIVE) !== 0;
}

/** "Das Auto gehört …": what ends here is the subject, for it is no dative. */
function isSubjectBefore(words: readonly Word[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 5; k--) {
    const phrase = phraseAt(words, k);
    if (phrase?.noun && phrase.to === at && phrase.preposition === null)
      return words[k]!.before === '.' && (phrase.cases & NOMINATIVE) !== 0 && (phrase.cases & DATIVE) === 0;
  }
  return false;
}
