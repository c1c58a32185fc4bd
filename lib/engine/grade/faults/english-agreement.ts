import {
  BARE_PLURALS,
  COLLECTIVES,
  NO_NOUNS,
  PLAIN_VERBS,
  SINGULAR_IN_S,
  THIRD_PERSONS,
} from '../../languages/grammar-verbs-en.ts';
import {
  BASE_ASKING,
  OPENING_DETERMINERS,
  PLURAL_AUXILIARIES,
  SINGULAR_AUXILIARIES,
  SINGULAR_DETERMINERS,
  SUBJECT_OPENERS,
} from '../../languages/grammar-words-en.ts';
import type { Fault } from './fault.ts';
import type { Word } from './words.ts';

/** A subject and a verb that do not go together: "he go", "people says", "the measurements is". */
export function englishAgreementFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  words.forEach((word, at) => {
    const verb = word.asked ? null : wrongVerb(words, at);
    if (verb !== null) faults.push({ kind: 'agreement', start: word.start, end: words[verb]!.end });
  });
  return faults;
}

/** What stands about a subject. */
interface Place {
  /** The word before it in the same stretch, or nothing. */
  readonly previous: string;
  /** Does a clause begin with it? */
  readonly opens: boolean;
  /** Its verb, as far as the next word is one, and where that stands: over one adverb, "He always arrive". */
  readonly form: string;
  readonly verb: number;
}

function placeOf(words: readonly Word[], at: number): Place {
  const { before } = words[at]!;
  const previous = before === '' ? (words[at - 1]?.key ?? '') : '';
  const opens = before === '.' || before === ',' || SUBJECT_OPENERS.has(previous);
  const next = words[at + 1];
  const adverb = next?.before === '' && /^(?:always|never|often|usually|sometimes|also|only)$/u.test(next.key) ? 1 : 0;
  const verb = at + 1 + adverb;
  const second = words[verb];
  return { previous, opens, form: second?.before === '' && !second.capital ? second.key : '', verb };
}

/** Gives the index of the verb that does not go with the subject that begins here, null where all is well. */
function wrongVerb(words: readonly Word[], at: number): number | null {
  const { key, before, text } = words[at]!;
  const place = placeOf(words, at);
  const { previous, opens, form, verb } = place;
  if (/^(?:he|she|it)$/u.test(key)) return besideHe(words, at, place);
  if (key === 'they' || key === 'we') return SINGULAR_AUXILIARIES.has(form) || isThird(form) ? verb : null;
  if (key === 'you') return opens && before !== ',' && (SINGULAR_AUXILIARIES.has(form) || isThird(form)) ? verb : null;
  if (key === 'i')
    return opens &&
      !(previous === 'and') &&
      /^(?:is|has|are|does|goes|says|knows|wants|be)$/u.test(form) &&
      text === 'I' &&
      (before !== ',' || form !== 'be')
      ? at + 1
      : null;
  if (/^(?:everybody|everyone|nobody|somebody|someone)$/u.test(key)) return besideEverybody(words, at, place);
  if (key === 'people' || key === 'children' || key === 'men' || key === 'women') return besidePeople(words, at, place);
  if (key === 'every' || key === 'each') return isOpening(words, at) ? besideEach(words, at) : null;
  if (SINGULAR_DETERMINERS.has(key) && isOpening(words, at)) {
    const found = besideSingular(words, at);
    if (found !== null) return found;
  }
  if (OPENING_DETERMINERS.has(key) && isOpening(words, at)) return besideNoun(words, at);
  return null;
}

/** "he go", "because she have". */
function besideHe(words: readonly Word[], at: number, { previous, form, verb }: Place): number | null {
  const { before } = words[at]!;
  if (
    before !== '.' &&
    before !== ',' &&
    !/^(?:and|but|because|when|while|until|where|as|since|before|after|who)$/u.test(previous)
  )
    return null;
  if (before === ',' && hasAuxiliaryBefore(words, at)) return null;
  if ((previous === 'and' || previous === 'as' || before === ',') && (form === 'do' || form === 'were')) return null;
  const base =
    form === 'have' ||
    form === 'are' ||
    form === 'do' ||
    (PLAIN_VERBS.has(form) && !/^(?:let|read|play|use|work|need|hope|try)$/u.test(form));
  if (!base) return null;
  const mayHang = previous === 'and' || previous === 'as' || previous === 'since' || before === ',';
  return mayHang && hasAuxiliaryBefore(words, at) ? null : verb;
}

/** "everybody know". */
function besideEverybody(words: readonly Word[], at: number, { previous, opens, form }: Place): number | null {
  const free = opens && (words[at]!.before !== '' || !BASE_ASKING.has(previous) || previous === 'that');
  return free &&
    !hasAuxiliaryBefore(words, at) &&
    /^(?:have|are|were|like|want|know|need|think|believe|understand|hope|seem|exist)$/u.test(form)
    ? at + 1
    : null;
}

/** "people says", "these children is". */
function besidePeople(words: readonly Word[], at: number, { previous, opens, form }: Place): number | null {
  if (!opens && !/^(?:these|those|many|some|most|young|old|all)$/u.test(previous)) return null;
  if (!opens && !isOpening(words, at - 1)) return null;
  return SINGULAR_AUXILIARIES.has(form) || THIRD_PERSONS.has(form) ? at + 1 : null;
}

/** "helps", of a verb that we know. */
function isThird(key: string): boolean {
  if (THIRD_PERSONS.has(key)) return true;
  const base = key.replace(/(?<=[sxz]|sh|ch|o)es$|s$/u, '').replace(/i$/u, 'y');
  return key.endsWith('s') && (NO_NOUNS.has(base) || PLAIN_VERBS.has(base));
}

/** "the museum have", "my dog belong": one noun, and a base that is no noun behind it. */
function besideSingular(words: readonly Word[], at: number): number | null {
  const noun = words[at + 1];
  const verb = words[at + 2];
  if (noun?.before !== '' || verb?.before !== '' || noun.capital || noun.number || verb.capital) return null;
  if (noun.key.endsWith('s') || BARE_PLURALS.has(noun.key) || COLLECTIVES.has(noun.key) || noun.key.length < 3)
    return null;
  if (/(?:ed|ing|ly|ese|ish|less|st)$/u.test(noun.key) || NO_NOUNS.has(noun.key)) return null;
  if (BASE_ASKING.has(noun.key) || /(?:men|folk|people|you|ll)$/u.test(noun.key)) return null;
  return NO_NOUNS.has(verb.key) ? at + 2 : null;
}

/** "every child have", "each of the players know". */
function besideEach(words: readonly Word[], at: number): number | null {
  let noun = at + 1;
  if (words[noun]?.key === 'of')
    noun = /^(?:the|these|those|my|our|your|his|her|their)$/u.test(words[noun + 1]?.key ?? '') ? noun + 2 : noun + 1;
  const verb = words[noun + 1];
  if (verb?.before !== '' || verb.capital || words[noun]?.before !== '' || words[noun]!.number) return null;
  return NO_NOUNS.has(verb.key) ? noun + 1 : null;
}

function isOpening(words: readonly Word[], at: number): boolean {
  const { before } = words[at]!;
  const previous = before === '' ? (words[at - 1]?.key ?? '') : '';
  return (
    before === '.' ||
    (SUBJECT_OPENERS.has(previous) &&
      previous !== 'and' &&
      previous !== 'as' &&
      previous !== 'than' &&
      previous !== 'before' &&
      previous !== 'after' &&
      previous !== 'since')
  );
}

const isMany = (key: string): boolean =>
  (BARE_PLURALS.has(key) && key.length > 2) || (/^\p{L}{3,}s$/u.test(key) && !SINGULAR_IN_S.test(key));

/** "the glasses was", "until all households has", "the dog have". */
function besideNoun(words: readonly Word[], at: number): number | null {
  let noun = at + 1;
  if (/^(?:it|that|you|we|they|i|he|she|this|what|there)$/u.test(words[noun]?.key ?? '')) return null;
  const next = words[noun];
  const third = words[noun + 1];
  if (next?.before === '' && third?.before === '' && isMany(next.key) && isThird(third.key)) return noun + 1;
  // One adjective may stand between.
  if (
    words[noun + 1]?.before === '' &&
    !SINGULAR_AUXILIARIES.has(words[noun + 1]!.key) &&
    !PLURAL_AUXILIARIES.has(words[noun + 1]!.key)
  )
    noun++;
  const word = words[noun];
  const verb = words[noun + 1];
  if (!word || word.before !== '' || word.capital || !verb || verb.before !== '') return null;
  const { key } = word;
  if (isMany(key) && SINGULAR_AUXILIARIES.has(verb.key) && words[at + 1]!.before === '') {
    if (noun === at + 2 && /(?:ing|s|'s)$/u.test(words[at + 1]!.key)) return null;
    return noun + 1;
  }
  return null;
}

function hasAuxiliaryBefore(words: readonly Word[], at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k < 14; k--) {
    if (BASE_ASKING.has(words[k]!.key) && !/^(?:and|or|that|if|so|not|to|have|had|long|than)$/u.test(words[k]!.key))
      return true;
    if (words[k]!.before === '.') return false;
  }
  return false;
}
