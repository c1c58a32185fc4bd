import { ADJECTIVES } from '../../languages/grammar-adjectives.ts';
import { NOMINATIVE } from '../../languages/grammar-cases.ts';
import { BESIDE_ZU, CLAUSE_LINKS } from '../../languages/grammar-words.ts';
import type { Put } from './fault.ts';
import { isDeterminerWord } from './german-determiners.ts';
import { hasFinite, isFiniteForm } from './german-finite.ts';
import { isObject } from './german-objects.ts';
import { phraseAt } from './german-phrases.ts';
import { stretchEnd } from './german-subjects.ts';
import { FINITE, INFINITIVES, isInfinitive, PARTICIPLES, SEIN, unseparated } from './german-verbs.ts';
import { adjoining, type Word } from './sentence-words.ts';

/** "zu verlassen die Halle", "zu anrufen", "kann nicht zu gehen". */
export function afterZu(words: readonly Word[], at: number, to: number, put: Put): void {
  const verb = at + 1 < to ? adjoining(words, at + 1) : undefined;
  if (!verb || verb.capital) return;
  if (takesZuInside(verb.key)) put('verb-form', at, at + 1);
  else if (!isInfinitive(verb.key) && !/^(?:sein|haben|werden)$/u.test(verb.key)) return;
  else if (isObject(words, at + 2, to)) {
    if (!mayLeadObject(words, at) && !hasFinite(words, at + 2, to)) put('order', at, at + 2);
  } else if (at + 2 >= to && dependsOnModal(words, at)) put('small-word', at, at + 1);
}

/** "anrufen", since it is "anzurufen". */
function takesZuInside(key: string): boolean {
  const prefix = key.endsWith('en') ? unseparated(key) : null;
  return prefix !== null && INFINITIVES.has(key.slice(prefix.length)) && !/^(?:wiederhol|zu)/u.test(key);
}

/** Whether a form of "sein", or "um" and the like, stands before "zu" in its stretch: what follows is hard to tell then. */
function mayLeadObject(words: readonly Word[], at: number): boolean {
  for (let k = at; k >= 0 && adjoining(words, k + 1); k--)
    if (SEIN.has(words[k]!.key) || /^(?:statt|anstatt|ohne|um)$/u.test(words[k]!.key)) return true;
  return false;
}

/** Whether the infinitive that "zu" stands before is a modal's, with only small words and objects between the two. */
function dependsOnModal(words: readonly Word[], at: number): boolean {
  for (let k = at - 1; k >= 0 && adjoining(words, k + 1); k--) {
    // "schwimmen können zu wollen": a modal that is an infinitive itself.
    if (isModal(words[k]!.key)) return k < at - 1 || k === 0 || !isInfinitive(words[k - 1]!.key);
    if (mayGovernZu(words, k, at)) return false;
  }
  return false;
}

function isModal(key: string): boolean {
  return /^(?:kann|könn|muss|müss|soll|will|woll|darf|dürf|möcht)/u.test(key) && FINITE.has(key);
}

/** Another verb, or a noun that "zu" may belong to: "kann versuchen zu gehen", "muss Lust zu kochen haben". */
function mayGovernZu(words: readonly Word[], k: number, zu: number): boolean {
  const { key, capital } = words[k]!;
  if (isFiniteForm(key) || CLAUSE_LINKS.has(key) || PARTICIPLES.has(key)) return true;
  if (capital) return k === zu - 1 && !isDeterminerWord(words[k - 1]?.key ?? '');
  return mayBeInfinitive(key) || !(BESIDE_ZU.has(key) || isDeterminerWord(key) || ADJECTIVES.has(key));
}

function mayBeInfinitive(key: string): boolean {
  return key.endsWith('en') && !/^(?:den|einen|meinen|deinen|seinen|ihren|unseren|keinen|diesen|allen)$/u.test(key);
}

/** ", der Fehler zu finden": an infinitive has no subject. */
export function beforeZu(words: readonly Word[], from: number, at: number, put: Put): void {
  if (
    /^(?:sein|werden|bleiben|heissen)$/u.test(words[at + 1]?.key ?? '') ||
    words.slice(from, stretchEnd(words, at)).some(({ key }) => isFiniteForm(key) || key === 'als')
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
