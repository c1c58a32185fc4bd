import type { Fault } from './fault.ts';
import type { Word } from './words.ts';

/** Spelled with a consonant that is spoken, and a vowel behind it, so that it is no abbreviation. */
const CONSONANT = /^[bcdfgjklmnpqrstvwyz][aeiou][a-z]{2,}$/u;
const VOWEL = /^(?:[ai][a-z]{3,}|e(?!u|w)[a-z]{2,}|o(?!n[ce])[a-z]{2,}|u(?:n(?!i)|gl|mbr|p)[a-z]{2,})$/u;
const ASPIRATED =
  /^(?:house|home|hand|hospital|horse|hat|happy|hard|hundred|human|huge|high|hot|heavy|half|helpful|hole|hobby|husband|holiday)s?$/u;
/** Words of grammar that no article stands before: "grade A is", "a, and", "team A also". */
const SMALL =
  /^(?:and|are|also|after|about|along|among|around|into|over|even|ever|each|either|else|often|only|onto|instead|itself|again|against|although|always|any|above|across|ago|already|am|as|at|in|is|it|its|if|on|off|of|or|our|out|own|upon|until|under|unless|us|enables?|allows?|exists?|equals?|occurs?|appears?|instead|increases?|includes?|applies|uses?|uno|ella|una|usted)$/u;

/** "an doctor", "a apple". */
export function articleFaults(words: readonly Word[]): Fault[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (next?.before !== '' || next.start !== word.end + 1 || word.number) return [];
    const wrong =
      (/^[Aa]n$/u.test(word.text) && (CONSONANT.test(next.text) || ASPIRATED.test(next.text))) ||
      (isArticle(words, at) && VOWEL.test(next.text) && !SMALL.test(next.text));
    return wrong ? [{ kind: 'article' as const, start: word.start, end: next.end }] : [];
  });
}

/** Not the letter: "vitamin A", "plan a". */
function isArticle(words: readonly Word[], at: number): boolean {
  const { text, before } = words[at]!;
  return text === 'a' || (text === 'A' && before === '.');
}
