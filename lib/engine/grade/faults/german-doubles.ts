import { NOMINATIVE, PLURAL } from '../../languages/grammar-cases.ts';
import { COPULAS } from '../../languages/grammar-words.ts';
import type { Fault } from './fault.ts';
import { phraseAt } from './german-phrases.ts';
import { ONLY_SUBJECTS, stretchEnd } from './german-subjects.ts';
import { FINITE, FULL_FINITE, SEIN } from './german-verbs.ts';
import type { Word } from './words.ts';

/** Two subjects for one verb: "Ich habe der Hund gesehen". Only a masculine tells its nominative. */
export function doubleSubjectFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  for (let from = 0; from < words.length;) {
    const to = stretchEnd(words, from);
    const second = secondSubject(words, from, to);
    if (second) faults.push({ kind: 'case', start: words[second.from]!.start, end: words[second.to - 1]!.end });
    from = to;
  }
  return faults;
}

function secondSubject(
  words: readonly Word[],
  from: number,
  to: number,
): { readonly from: number; readonly to: number } | null {
  let subject = -1;
  let finite = 0;
  let found: { readonly from: number; readonly to: number } | null = null;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (/^(?:und|oder|als|wie|was|sondern|denn|dass|weil|wenn|ob|wo|bis|noch)$/u.test(word.key) && at > from) break;
    if (COPULAS.test(word.key) || SEIN.has(word.key) || word.key === 'sein') return null;
    if (
      !word.capital &&
      (FINITE.has(word.key) || FULL_FINITE.has(word.key)) &&
      !/^(?:haben|können|müssen|wollen|sollen|dürfen|mögen)$/u.test(word.key)
    )
      finite++;
    else if (/^(?:haben|können|müssen|wollen|sollen|dürfen|mögen)$/u.test(word.key) && finite === 0) finite++;
    if (ONLY_SUBJECTS.has(word.key)) {
      if (subject >= 0) return null;
      subject = at;
      continue;
    }
    const phrase = phraseAt(words, at);
    if (!phrase) continue;
    const nominative = phrase.cases & NOMINATIVE;
    const lower = !words[phrase.from]!.capital;
    if (
      phrase.noun &&
      lower &&
      phrase.preposition === null &&
      nominative !== 0 &&
      nominative === phrase.cases &&
      (nominative & PLURAL) === 0
    )
      found ??= { from: phrase.from, to: phrase.to };
    at = Math.max(at, phrase.to - 1);
  }
  return subject >= 0 && finite === 1 ? found : null;
}
