import { ACCUSATIVE, DATIVE, NOMINATIVE } from '../../languages/grammar-cases.ts';
import { DATIVE_VERBS } from '../../languages/grammar-verbs-de.ts';
import { ONLY_SUBJECTS } from '../../languages/grammar-words.ts';
import type { Fault } from './fault.ts';
import { phraseAt } from './german-phrases.ts';
import type { Word } from './words.ts';

/** Verbs that take a dative, with something else behind them: "Ich vertraue meinen Arzt". */
export function governmentFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  words.forEach((word, at) => {
    if (word.capital || !DATIVE_VERBS.has(word.key) || words[at + 1]?.before !== '') return;
    // "Ich danke alle meine Freunde"
    const from = words[at + 1]!.key === 'alle' && words[at + 2]?.before === '' ? at + 2 : at + 1;
    const phrase = phraseAt(words, from);
    if (
      !phrase?.noun ||
      phrase.preposition !== null ||
      phrase.cases === 0 ||
      /^(?:in|an|auf|für|durch|um)s$/u.test(words[at + 1]!.key)
    )
      return;
    if (phrase.cases === (phrase.cases & NOMINATIVE) && isSubjectBefore(words, at)) {
      faults.push({ kind: 'case', start: word.start, end: words[phrase.to - 1]!.end });
      return;
    }
    const sure =
      (phrase.cases & NOMINATIVE) === 0 || (word.before === '' && ONLY_SUBJECTS.has(words[at - 1]?.key ?? ''));
    if (sure && (phrase.cases & DATIVE) === 0 && (phrase.cases & ACCUSATIVE) !== 0)
      faults.push({ kind: 'case', start: word.start, end: words[phrase.to - 1]!.end });
  });
  return faults;
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
