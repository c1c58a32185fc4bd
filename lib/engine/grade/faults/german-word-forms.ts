import { ADJECTIVES } from '../../languages/grammar-adjectives.ts';
import type { Fault } from './fault.ts';
import { isDeterminerWord } from './german-determiners.ts';
import { isWrongForm } from './german-verbs.ts';
import type { Word } from './sentence-words.ts';

/** Forms that do not exist ("gehebt"), and adjectives without the ending that they need ("ein streng Mann"). */
export function wordFormFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (!word.capital && isWrongForm(word.key)) faults.push({ kind: 'word-form', start: word.start, end: word.end });
    else if (
      ADJECTIVES.has(word.key) &&
      !word.capital &&
      word.before === '' &&
      next?.before === '' &&
      next.capital &&
      isDeterminerWord(words[at - 1]?.key ?? '') &&
      !/^(?:ihr|die|das|der|dem|den)$/u.test(words[at - 1]!.key)
    )
      faults.push({ kind: 'case', start: words[at - 1]!.start, end: next.end });
  });
  return faults;
}
