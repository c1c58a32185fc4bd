import { NOMINATIVE } from '../../languages/grammar-cases.ts';
import { BEFORE_VERB, SUBJECT_PRONOUNS } from '../../languages/grammar-words.ts';
import { phraseAt } from './german-phrases.ts';
import type { Word } from './sentence-words.ts';

/** A pronoun that stands for a person or a thing, and is or may be the subject; "man" is one of them. */
export function isPersonal(key: string): boolean {
  return /^(?:ich|du|er|sie|es|wir|ihr|man)$/u.test(key);
}

/** Where a subject that begins at a word ends; -1 where none begins. A plain noun counts, with a letter or name behind it. */
export function subjectEnd(words: readonly Word[], at: number, plain = true): number {
  const word = words[at];
  if (!word) return -1;
  const phrase = phraseAt(words, at);
  if (phrase?.noun) return (phrase.cases & NOMINATIVE) !== 0 ? phrase.to : -1;
  // "ihr Sohn": no determiner for the phrases, for it may be a pronoun.
  if (word.key === 'ihr' && words[at + 1]?.before === '' && words[at + 1]!.capital) return at + 2;
  if (SUBJECT_PRONOUNS.has(word.key)) return at + 1;
  if (!plain || !word.capital || phrase) return -1;
  let end = at + 1;
  while (
    end < words.length &&
    end < at + 3 &&
    words[end]!.capital &&
    words[end]!.before !== ',' &&
    words[end]!.before !== '.'
  )
    end++;
  return end;
}

/** {@link subjectEnd}, and over small words behind it. */
export function behindSubject(words: readonly Word[], at: number): number {
  const end = subjectEnd(words, at);
  if (end < 0) return -1;
  let verb = end;
  while (verb < words.length && verb < end + 3 && words[verb]!.before === '' && BEFORE_VERB.has(words[verb]!.key))
    verb++;
  return verb;
}

/** Index behind the last word before the next mark. */
export function stretchEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end < words.length && (words[end]!.before === '' || words[end]!.before === '-')) end++;
  return end;
}

/** Index of the first word of the sentence. */
export function sentenceStart(words: readonly Word[], at: number): number {
  let start = at;
  while (start > 0 && words[start]!.before !== '.') start--;
  return start;
}
