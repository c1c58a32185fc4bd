import { BASE_ASKING, SUBJECT_OPENERS } from '../../languages/grammar-words-en.ts';
import { adjoining, keyBefore, type Word } from './sentence-words.ts';

/** What stands about a subject. */
export interface Place {
  /** The word before it in the same stretch, or nothing. */
  readonly previous: string;
  /** Does a clause begin with it? */
  readonly opens: boolean;
  /** Its verb, as far as the next word is one, and where that stands: over one adverb, "He always arrive". */
  readonly form: string;
  readonly verb: number;
}

export function placeOf(words: readonly Word[], at: number): Place {
  const { before } = words[at]!;
  const previous = keyBefore(words, at);
  const opens = before === '.' || before === ',' || SUBJECT_OPENERS.has(previous);
  const next = adjoining(words, at + 1);
  const adverb = next && /^(?:always|never|often|usually|sometimes|also|only)$/u.test(next.key) ? 1 : 0;
  const verb = at + 1 + adverb;
  const second = adjoining(words, verb);
  return { previous, opens, form: second && !second.capital ? second.key : '', verb };
}

/** Whether a clause surely begins here: not behind what may join two nouns, or be a preposition. */
export function isOpening(words: readonly Word[], at: number): boolean {
  const previous = keyBefore(words, at);
  return (
    words[at]!.before === '.' ||
    (SUBJECT_OPENERS.has(previous) && !/^(?:and|as|than|before|after|since)$/u.test(previous))
  );
}

/** Whether a word before in the sentence may ask for a base form. */
export function hasAuxiliaryBefore(words: readonly Word[], at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k < 14; k--) {
    if (BASE_ASKING.has(words[k]!.key) && !/^(?:and|or|that|if|so|not|to|have|had|long|than)$/u.test(words[k]!.key))
      return true;
    if (words[k]!.before === '.') return false;
  }
  return false;
}
