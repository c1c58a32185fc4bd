import { NOMINATIVE, PLURAL } from '../../languages/grammar-cases.ts';
import { COPULAS, ONLY_SUBJECTS } from '../../languages/grammar-words.ts';
import type { Fault } from './fault.ts';
import { isFiniteForm } from './german-finite.ts';
import { phraseAt, type NounPhrase } from './german-phrases.ts';
import { stretchEnd } from './german-subjects.ts';
import { FINITE, SEIN } from './german-verbs.ts';
import type { Word } from './sentence-words.ts';

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

/** What stands in a stretch up to the next conjunction. */
interface Clause {
  /** How many pronouns that can be nothing but its subject. */
  readonly subjects: number;
  /** How many finite verbs, and whether the last is one of several or of the person spoken to. */
  readonly finite: number;
  readonly plural: boolean;
  /** The first phrase that can be nothing but a subject. */
  readonly nominative: NounPhrase | null;
}

function secondSubject(words: readonly Word[], from: number, to: number): NounPhrase | null {
  if (words.slice(from, to).some(({ key }) => COPULAS.test(key) || SEIN.has(key) || key === 'sein')) return null;
  const { subjects, finite, plural, nominative } = clauseOf(words, from, to);
  if (!nominative || finite !== 1 || subjects > 1) return null;
  const behind = words[nominative.to];
  const listed = behind && (behind.before === ',' || /^(?:und|oder|sowie|bzw)$/u.test(behind.key));
  return subjects === 1 || (plural && !listed) ? nominative : null;
}

function clauseOf(words: readonly Word[], from: number, to: number): Clause {
  let subjects = 0;
  let finite = 0;
  let plural = false;
  let nominative: NounPhrase | null = null;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (LINKS.test(word.key) && at > from) break;
    if (isFinite(word) && !(INFINITIVE.test(word.key) && finite > 0)) {
      finite++;
      plural = /^(?:p|2|r)$/u.test(FINITE.get(word.key) ?? '');
    }
    if (isSurelySubject(words, at)) subjects++;
    const phrase = phraseAt(words, at);
    if (!phrase) continue;
    if (isSubject(phrase, words)) nominative ??= phrase;
    at = Math.max(at, phrase.to - 1);
  }
  return { subjects, finite, plural, nominative };
}

function isFinite({ key, capital, before }: Word): boolean {
  return (!capital || before === '.') && isFiniteForm(key);
}

/** "ich", "er", "es gibt" */
function isSurelySubject(words: readonly Word[], at: number): boolean {
  const { key } = words[at]!;
  return ONLY_SUBJECTS.has(key) || (key === 'es' && /^(?:gibt|gab|gäbe)$/u.test(words[at + 1]?.key ?? ''));
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
