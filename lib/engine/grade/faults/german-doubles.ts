import { NOMINATIVE, PLURAL } from '../../languages/grammar-cases.ts';
import { COPULAS, ONLY_SUBJECTS } from '../../languages/grammar-words.ts';
import type { Fault } from './fault.ts';
import { phraseAt, type NounPhrase } from './german-phrases.ts';
import { stretchEnd } from './german-subjects.ts';
import { FINITE, FULL_FINITE, SEIN } from './german-verbs.ts';
import type { Word } from './words.ts';

/** Finite forms that are infinitives as well: finite only where no other finite verb stands before. */
const INFINITIVE = /^(?:haben|können|müssen|wollen|sollen|dürfen|mögen)$/u;
const LINKS = /^(?:und|oder|als|wie|was|sondern|denn|dass|weil|wenn|ob|wo|bis|noch)$/u;

/** Two subjects for one verb ("Ich habe der Hund gesehen"), or one for another's verb ("und haben ein Adler gesehen"). */
export function doubleSubjectFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  for (let from = 0; from < words.length;) {
    let to = stretchEnd(words, from);
    // What "und" adds goes for itself where its verb stands first.
    for (let at = from + 1; at < to; at++)
      if (/^(?:und|aber)$/u.test(words[at - 1]!.key) && FINITE.has(words[at]!.key)) to = at;
    const second = secondSubject(words, from, to);
    if (second) faults.push({ kind: 'case', start: words[second.from]!.start, end: words[second.to - 1]!.end });
    from = to;
  }
  return faults;
}

function secondSubject(words: readonly Word[], from: number, to: number): NounPhrase | null {
  if (words.slice(from, to).some(({ key }) => COPULAS.test(key) || SEIN.has(key) || key === 'sein')) return null;
  let subjects = 0;
  let finite = 0;
  let plural = false;
  let found: NounPhrase | null = null;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (LINKS.test(word.key) && at > from) break;
    const verb = (!word.capital || word.before === '.') && (FINITE.has(word.key) || FULL_FINITE.has(word.key));
    if (verb && !(INFINITIVE.test(word.key) && finite > 0)) {
      finite++;
      plural = /^(?:p|2|r)$/u.test(FINITE.get(word.key) ?? '');
    }
    if (ONLY_SUBJECTS.has(word.key) || (word.key === 'es' && /^(?:gibt|gab|gäbe)$/u.test(words[at + 1]?.key ?? '')))
      subjects++;
    const phrase = phraseAt(words, at);
    if (!phrase) continue;
    if (isSubject(phrase, words)) found ??= phrase;
    at = Math.max(at, phrase.to - 1);
  }
  if (!found || finite !== 1 || subjects > 1) return null;
  const behind = words[found.to];
  const listed = behind && (behind.before === ',' || /^(?:und|oder|sowie|bzw)$/u.test(behind.key));
  return subjects === 1 || (plural && !listed) ? found : null;
}

/** A singular that can be nothing but a subject; only a masculine tells. Not a title ("Ich lese Der Spiegel"). */
function isSubject(phrase: NounPhrase, words: readonly Word[]): boolean {
  const nominative = phrase.cases & NOMINATIVE;
  return (
    phrase.noun &&
    phrase.preposition === null &&
    !words[phrase.from]!.capital &&
    nominative !== 0 &&
    nominative === phrase.cases &&
    (nominative & PLURAL) === 0
  );
}
