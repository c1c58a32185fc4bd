import { NOMINATIVE } from '../../languages/grammar-cases.ts';
import { OBJECT_PRONOUNS, TIME_WORDS } from '../../languages/grammar-words.ts';
import { phraseAt } from './german-phrases.ts';
import type { Word } from './sentence-words.ts';

/** An object that begins here and should stand before a closing verb: a pronoun or a noun phrase, no measure of time. */
export function isObject(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  if (!word || at >= to || word.before !== '') return false;
  if (OBJECT_PRONOUNS.has(word.key)) return at + 1 >= to || !/^(?:zu|beim|am|im)$/u.test(words[at + 1]!.key);
  const phrase = phraseAt(words, at);
  if (
    !phrase?.noun ||
    phrase.preposition !== null ||
    (phrase.cases & 0x0fff) === 0 ||
    (phrase.cases & NOMINATIVE) === phrase.cases
  )
    return false;
  const span = words.slice(at, phrase.to);
  if (
    !/^(?:dies|mein|dein|sein|unser)/u.test(word.key) &&
    span.some(
      ({ key }) =>
        TIME_WORDS.test(key) ||
        /^(?:zeit|weile|stunden?|wochen|jahren?|tagen?)$/u.test(key) ||
        key === 'der' ||
        key === 'des',
    )
  )
    return false;
  return !/^(?:im|am|zum|zur|vom|beim|ins|ans)$/u.test(word.key);
}

/** {@link isObject}, with a small adverb or "mehr" before it. */
export function isObjectSoon(words: readonly Word[], at: number, to: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (!word || at >= to || word.before !== '') return false;
  if (/^(?:mehr|viel|viele|wenig|wenige|einige|kein|keine|keinen)$/u.test(word.key))
    return at + 1 < to && next!.before === '' && next!.capital;
  if (/^(?:hundert|tausend|zwei|drei|vier|fünf|sechs|zehn)$/u.test(word.key) || word.number)
    return (
      at + 1 < to &&
      next!.before === '' &&
      next!.capital &&
      !TIME_WORDS.test(next!.key) &&
      !/^(?:jahren?|tagen?|stunden?|minuten?|wochen?|monaten?|mal|uhr|prozent|meter|kilometer)$/u.test(next!.key)
    );
  if (word.key === 'so') return /^(?:ein|eine|einen|viel|viele)$/u.test(next?.key ?? '');
  if (/^(?:noch|schon|auch|nur|immer|jetzt|heute|bitte)$/u.test(word.key))
    return isObject(words, at + 1, to) || isObjectSoon(words, at + 1, to);
  return isObject(words, at, to);
}
