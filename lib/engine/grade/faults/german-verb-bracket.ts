import { DOUBLE_INFINITIVES, REFLEXIVE_FORMS } from '../../languages/grammar-verbs-de.ts';
import { CLAUSE_LINKS } from '../../languages/grammar-words.ts';
import type { Fault, Put } from './fault.ts';
import { isFiniteForm } from './german-finite.ts';
import { isObject, isObjectSoon } from './german-objects.ts';
import { wrongAuxiliary, wrongClosing } from './german-perfect.ts';
import { stretchEnd } from './german-subjects.ts';
import { FINITE, HABEN, isInfinitive, isInfixed, isParticiple, MODAL } from './german-verbs.ts';
import { afterZu, beforeZu } from './german-zu.ts';
import type { Word } from './sentence-words.ts';

/** What a finite verb opens and an infinitive or participle closes: what stands behind, what goes with what. */
export function bracketFaults(words: readonly Word[]): Fault[] {
  const faults: Fault[] = [];
  const put: Put = (kind, from, to) => {
    faults.push({ kind, start: words[from]!.start, end: words[to]!.end });
  };
  for (let from = 0; from < words.length;) {
    const to = stretchEnd(words, from);
    for (let at = from; at < to; at++) {
      const { key } = words[at]!;
      if (key === 'zu') afterZu(words, at, to, put);
      if (isInfixed(key) || (key === 'zu' && isInfinitive(words[at + 1]?.key ?? '') && at + 1 < to))
        beforeZu(words, from, at, put);
      if (/^\p{L}{2,}zu\p{L}{3,}$/u.test(key) && isInfixed(key) && isObject(words, at + 1, to))
        put('order', at, at + 1);
      if (!FINITE.has(key) || words[at]!.capital) continue;
      if (MODAL.has(key) || HABEN.has(key)) closedEarly(words, at, to, put);
    }
    wrongAuxiliary(words, from, to, put);
    const closing = wrongClosing(words, from, to);
    if (closing !== null) put('verb-form', closing, closing);
    from = to;
  }
  words.forEach((word, at) => {
    if (REFLEXIVE_FORMS.has(word.key) && !word.capital && isUnreflected(words, at)) put('small-word', at, at);
  });
  return faults;
}

/** "Er wird vorbeifliegen uns", "kann backen gutes Brot", "hat gesehen das Spiel". */
function closedEarly(words: readonly Word[], verb: number, to: number, put: Put): void {
  const modal = MODAL.has(words[verb]!.key);
  for (let at = verb + 1; at < to; at++) {
    const { key, capital } = words[at]!;
    if (CLAUSE_LINKS.has(key) || FINITE.has(key)) return;
    if (capital) continue;
    const closes = modal ? isInfinitive(key) : isParticiple(key);
    if (!closes) continue;
    if (DOUBLE_INFINITIVES.has(words[at + 1]?.key ?? '') || !isObjectSoon(words, at + 1, to)) return;
    for (let k = at + 1; k < to; k++)
      if (
        isFiniteForm(words[k]!.key) ||
        isInfinitive(words[k]!.key) ||
        words[k]!.key === 'zu' ||
        isInfixed(words[k]!.key)
      )
        return;
    put('order', at, at + 1);
    return;
  }
}

/** No "sich" in the whole sentence. */
function isUnreflected(words: readonly Word[], at: number): boolean {
  for (let step = -1; step <= 1; step += 2) {
    for (let k = at; k >= 0 && k < words.length; k += step) {
      if (/^(?:mich|dich|sich|uns|euch)$/u.test(words[k]!.key)) return false;
      if (step < 0 ? words[k]!.before === '.' : words[k + 1]?.before === '.') break;
    }
  }
  return true;
}
