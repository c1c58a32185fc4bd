import { ASPIRATED, BEHIND_LETTER, SPOKEN_CONSONANT, SPOKEN_VOWEL } from '../../languages/grammar-words-en.ts';
import type { Fault } from './fault.ts';
import type { Word } from './sentence-words.ts';

/** "an doctor", "a apple". */
export function articleFaults(words: readonly Word[]): Fault[] {
  return words.flatMap((word, at) => {
    const next = words[at + 1];
    if (next?.before !== '' || next.start !== word.end + 1 || word.number) return [];
    const wrong =
      (/^[Aa]n$/u.test(word.text) && (SPOKEN_CONSONANT.test(next.text) || ASPIRATED.test(next.text))) ||
      (isArticle(words, at) && SPOKEN_VOWEL.test(next.text) && !BEHIND_LETTER.test(next.text));
    return wrong ? [{ kind: 'article' as const, start: word.start, end: next.end }] : [];
  });
}

/** Not the letter: "vitamin A", "plan a". */
function isArticle(words: readonly Word[], at: number): boolean {
  const { text, before } = words[at]!;
  return text === 'a' || (text === 'A' && before === '.');
}
