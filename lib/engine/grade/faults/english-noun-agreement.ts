import { BARE_PLURALS, COLLECTIVES, NO_NOUNS, SINGULAR_IN_S, THIRD_PERSONS } from '../../languages/grammar-verbs-en.ts';
import { BASE_ASKING, PLURAL_AUXILIARIES, SINGULAR_AUXILIARIES } from '../../languages/grammar-words-en.ts';
import { isOpening, type Place } from './english-subjects.ts';
import { isThird } from './english-verbs.ts';
import { adjoining, type Word } from './sentence-words.ts';

/** "people says", "these children is". */
export function besidePeople(words: readonly Word[], at: number, { previous, opens, form }: Place): number | null {
  if (!opens && !/^(?:these|those|many|some|most|young|old|all)$/u.test(previous)) return null;
  if (!opens && !isOpening(words, at - 1)) return null;
  return SINGULAR_AUXILIARIES.has(form) || THIRD_PERSONS.has(form) ? at + 1 : null;
}

/** "every child have", "each of the players know". */
export function besideEach(words: readonly Word[], at: number): number | null {
  if (!isOpening(words, at)) return null;
  let noun = at + 1;
  if (words[noun]?.key === 'of')
    noun = /^(?:the|these|those|my|our|your|his|her|their)$/u.test(words[noun + 1]?.key ?? '') ? noun + 2 : noun + 1;
  const verb = words[noun + 1];
  if (verb?.before !== '' || verb.capital || words[noun]?.before !== '' || words[noun]!.number) return null;
  return NO_NOUNS.has(verb.key) ? noun + 1 : null;
}

/** "the museum have", "my dog belong": one noun, and a base that is no noun behind it. */
export function besideSingular(words: readonly Word[], at: number): number | null {
  const noun = words[at + 1];
  const verb = words[at + 2];
  if (noun?.before !== '' || verb?.before !== '' || noun.capital || noun.number || verb.capital) return null;
  if (noun.key.endsWith('s') || BARE_PLURALS.has(noun.key) || COLLECTIVES.has(noun.key) || noun.key.length < 3)
    return null;
  if (/(?:ed|ing|ly|ese|ish|less|st)$/u.test(noun.key) || NO_NOUNS.has(noun.key)) return null;
  if (BASE_ASKING.has(noun.key) || /(?:men|folk|people|you|ll)$/u.test(noun.key)) return null;
  return NO_NOUNS.has(verb.key) ? at + 2 : null;
}

/** "the glasses was", "until all households has", "the old dogs is". */
export function besidePlural(words: readonly Word[], at: number): number | null {
  const first = adjoining(words, at + 1);
  const second = adjoining(words, at + 2);
  if (!first || !second || /^(?:it|that|you|we|they|i|he|she|this|what|there)$/u.test(first.key)) return null;
  if (isMany(first.key) && isThird(second.key)) return at + 2;
  if (SINGULAR_AUXILIARIES.has(second.key)) return isPlural(first) ? at + 2 : null;
  if (PLURAL_AUXILIARIES.has(second.key)) return null;
  // One adjective may stand between.
  const third = adjoining(words, at + 3);
  const isAdjective = !/(?:ing|s|'s)$/u.test(first.key);
  return isAdjective && isPlural(second) && SINGULAR_AUXILIARIES.has(third?.key ?? '') ? at + 3 : null;
}

function isPlural({ key, capital }: Word): boolean {
  return !capital && isMany(key);
}

function isMany(key: string): boolean {
  return (BARE_PLURALS.has(key) && key.length > 2) || (/^\p{L}{3,}s$/u.test(key) && !SINGULAR_IN_S.test(key));
}
