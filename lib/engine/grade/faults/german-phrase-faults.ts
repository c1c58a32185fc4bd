import { casesOf, DATIVE, PLURAL } from '../../languages/grammar-cases.ts';
import { numeralValue } from '../../languages/numerals.ts';
import type { Fault } from './fault.ts';
import { FUSED_WITH, PREPOSITION } from './german-determiners.ts';
import { casesOfNoun } from './german-nouns.ts';
import { phraseAt } from './german-phrases.ts';
import type { Word } from './words.ts';

/** Phrases whose preposition, determiner, adjectives and noun have no case, gender and number in common ("mit das"). */
export function phraseFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  for (let at = 0; at < words.length; at++) {
    const phrase = phraseAt(words, at);
    if (!phrase) continue;
    if (phrase.cases === 0)
      faults.push({
        kind: 'case',
        start: words[phrase.preposition === null ? phrase.from : phrase.from - 1]!.start,
        end: words[phrase.to - 1]!.end,
      });
    at = Math.max(at, phrase.to - 1);
  }
  return faults;
}

/** "zwanzig Jahren", "weniger Produkten": a dative that nothing asks for. */
export function strayDatives(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    const counts = word.number || /^(?:mehr|weniger)$/u.test(word.key) || (numeralValue(word.key, 'de') ?? 0) > 1;
    if (
      !counts ||
      next?.before !== '' ||
      !next.capital ||
      ((casesOfNoun(next.key) ?? 0) & ~casesOf('Nn An Dn')) !== (PLURAL & DATIVE)
    )
      return;
    const had =
      words[at - 1]?.before !== undefined &&
      word.before === '' &&
      /^(?:habe|hast|hat|haben|hatte|hatten|gibt|brauche|brauchen|kaufe|kaufen)$/u.test(words[at - 1]?.key ?? '');
    if (
      !had &&
      /(?:ern|kindern|freunden|leuten|hunden|pferden|tieren)$/u.test(next.key) &&
      !/(?:kilometern|metern|häusern|büchern)$/u.test(next.key)
    )
      return;
    for (let k = at; k >= 0 && (k === at || words[k + 1]!.before !== '.'); k--)
      if (
        PREPOSITION.has(words[k]!.key) ||
        FUSED_WITH.has(words[k]!.key) ||
        /^(?:den|dem|deren|allen|diesen|beiden|ab|vergangenen|letzten|binnen|gegenüber|samt|innerhalb|während|trotz|wegen)$/u.test(
          words[k]!.key,
        )
      )
        return;
    faults.push({ kind: 'case', start: word.start, end: next.end });
  });
  return faults;
}
