import { HEARSAY, HEARSAY_ADVERB, SAID_TO_EN } from '../../languages/hearsay.ts';
import type { Language } from '../../types.ts';
import type { Comparison } from '../compare/comparison.ts';
import { looksLikeParticiple } from './passive.ts';
import { spanOf } from '../compare/units.ts';
import type { Flag, Unit } from '../types.ts';

/** "is said to have", "soll … haben": what both reference and source only pass on, the answer tells as a fact. */
export function checkHearsay(c: Comparison): { readonly count: number; readonly flags: readonly Flag[] } {
  const other: Language = c.lang === 'de' ? 'en' : 'de';
  const meant = passedOn(c.reference, c.lang);
  if (!meant || c.source.length === 0 || !passedOn(c.source, other)) return { count: 0, flags: [] };
  if (c.answer.some((unit) => HEARSAY[c.lang].has(unit.key))) return { count: 0, flags: [] };
  return { count: 1, flags: [{ kind: 'missing', cause: 'focus', answer: null, reference: spanOf(meant) }] };
}

/** The word that says so, null where the text tells a fact. */
function passedOn(units: readonly Unit[], lang: Language): Unit | null {
  return (
    units.find((unit, at) => {
      if (HEARSAY_ADVERB.test(unit.key)) return true;
      if (lang === 'en')
        return (
          SAID_TO_EN.test(unit.key) &&
          units[at + 1]?.key === 'to' &&
          /^(?:is|are|was|were)$/u.test(units[at - 1]?.key ?? '')
        );
      return (
        /^soll(?:en)?$/u.test(unit.key) &&
        units.some(
          (next, k) =>
            k > at && looksLikeParticiple(next, 'de') && /^(?:haben|sein|werden)$/u.test(units[k + 1]?.key ?? ''),
        )
      );
    }) ?? null
  );
}
