import { OPENING_DETERMINERS, SINGULAR_DETERMINERS } from '../../languages/grammar-words-en.ts';
import { besideEach, besidePeople, besidePlural, besideSingular } from './english-noun-agreement.ts';
import { besideEverybody, besideHe, besideI, besideThey, besideYou } from './english-pronoun-agreement.ts';
import { isOpening, placeOf, type Place } from './english-subjects.ts';
import type { Fault } from './fault.ts';
import type { Word } from './sentence-words.ts';

/** A subject and a verb that do not go together: "he go", "people says", "the measurements is". */
export function englishAgreementFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  words.forEach((word, at) => {
    const verb = word.asked ? null : wrongVerb(words, at);
    if (verb !== null) faults.push({ kind: 'agreement', start: word.start, end: words[verb]!.end });
  });
  return faults;
}

/** Gives the index of the verb that does not go with the subject that begins here, null where all is well. */
type Check = (words: readonly Word[], at: number, place: Place) => number | null;

const SUBJECTS: readonly (readonly [words: string, check: Check])[] = [
  ['he she it', besideHe],
  ['they we', besideThey],
  ['you', besideYou],
  ['i', besideI],
  ['everybody everyone nobody somebody someone', besideEverybody],
  ['people children men women', besidePeople],
  ['every each', besideEach],
];

const CHECK: ReadonlyMap<string, Check> = new Map(
  SUBJECTS.flatMap(([words, check]) => words.split(' ').map((word) => [word, check] as const)),
);

function wrongVerb(words: readonly Word[], at: number): number | null {
  const { key } = words[at]!;
  const check = CHECK.get(key);
  return check ? check(words, at, placeOf(words, at)) : besideDeterminer(words, at, key);
}

function besideDeterminer(words: readonly Word[], at: number, key: string): number | null {
  const one = SINGULAR_DETERMINERS.has(key);
  const several = OPENING_DETERMINERS.has(key);
  if ((!one && !several) || !isOpening(words, at)) return null;
  return (one ? besideSingular(words, at) : null) ?? (several ? besidePlural(words, at) : null);
}
