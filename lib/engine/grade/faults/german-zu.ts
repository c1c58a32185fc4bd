import { ADJECTIVES } from '../../languages/grammar-adjectives.ts';
import { NOMINATIVE } from '../../languages/grammar-cases.ts';
import { BESIDE_ZU, CLAUSE_LINKS } from '../../languages/grammar-words.ts';
import type { Put } from './fault.ts';
import { isDeterminerWord } from './german-determiners.ts';
import { isObject } from './german-objects.ts';
import { phraseAt } from './german-phrases.ts';
import { stretchEnd } from './german-subjects.ts';
import { FINITE, FULL_FINITE, INFINITIVES, isInfinitive, PARTICIPLES, SEIN, unseparated } from './german-verbs.ts';
import type { Word } from './words.ts';

/** "zu verlassen die Halle", "zu anrufen", "kann nicht zu gehen". */
export function afterZu(words: readonly Word[], at: number, to: number, put: Put): void {
  const verb = words[at + 1];
  if (!verb || at + 1 >= to || verb.capital || words[at + 1]!.before !== '') return;
  if (
    verb.key.endsWith('en') &&
    unseparated(verb.key) !== null &&
    INFINITIVES.has(verb.key.slice(unseparated(verb.key)!.length)) &&
    !/^(?:wiederhol|zu)/u.test(verb.key)
  ) {
    put('verb-form', at, at + 1);
    return;
  }
  if (!isInfinitive(verb.key) && !/^(?:sein|haben|werden)$/u.test(verb.key)) return;
  if (isObject(words, at + 2, to)) {
    for (let k = at; k >= 0 && words[k + 1]?.before === ''; k--)
      if (SEIN.has(words[k]!.key) || /^(?:statt|anstatt|ohne|um)$/u.test(words[k]!.key)) return;
    for (let k = at + 2; k < to; k++) if (FINITE.has(words[k]!.key) || FULL_FINITE.has(words[k]!.key)) return;
    put('order', at, at + 2);
    return;
  }
  if (at + 2 < to) return;
  for (let k = at - 1; k >= 0 && words[k + 1]!.before === ''; k--) {
    const { key, capital } = words[k]!;
    if (/^(?:kann|könn|muss|müss|soll|will|woll|darf|dürf|möcht)/u.test(key) && FINITE.has(key)) {
      if (k === at - 1 && k > 0 && isInfinitive(words[k - 1]!.key)) return;
      put('small-word', at, at + 1);
      return;
    }
    // Another verb, or a noun that "zu" may belong to: "kann versuchen zu gehen", "muss Lust zu kochen haben".
    if (FINITE.has(key) || FULL_FINITE.has(key) || CLAUSE_LINKS.has(key) || PARTICIPLES.has(key)) return;
    if (
      !capital &&
      /en$/u.test(key) &&
      !/^(?:den|einen|meinen|deinen|seinen|ihren|unseren|keinen|diesen|allen)$/u.test(key)
    )
      return;
    if (!capital && !BESIDE_ZU.has(key) && !isDeterminerWord(key) && !ADJECTIVES.has(key)) return;
    if (capital && k === at - 1 && !isDeterminerWord(words[k - 1]?.key ?? '')) return;
  }
}

/** ", der Fehler zu finden": an infinitive has no subject. */
export function beforeZu(words: readonly Word[], from: number, at: number, put: Put): void {
  if (
    /^(?:sein|werden|bleiben|heissen)$/u.test(words[at + 1]?.key ?? '') ||
    words.slice(from, stretchEnd(words, at)).some(({ key }) => FINITE.has(key) || FULL_FINITE.has(key) || key === 'als')
  )
    return;
  for (let k = at - 1; k >= from && k > at - 5; k--) {
    const phrase = phraseAt(words, k);
    if (!phrase?.noun || phrase.to !== at) continue;
    const nominative = phrase.cases & NOMINATIVE;
    if (phrase.preposition === null && nominative === phrase.cases && nominative !== 0 && !words[k]!.capital)
      put('case', k, at - 1);
    return;
  }
}
