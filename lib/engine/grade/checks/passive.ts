import { baseForm } from '../../languages/irregular.ts';
import { NOT_OF_VERBS, PARTICIPLE_DE, PASSIVE_DE, PASSIVE_EN } from '../../languages/voice.ts';
import { isClitic } from '../../text/tokens.ts';
import type { Language } from '../../types.ts';
import type { Unit } from '../types.ts';

/** Is something done to somebody in the text: "was fired", "wurde entlassen"? Judged by forms alone. */
export function isPassive(units: readonly Unit[], lang: Language): boolean {
  return units.some((unit, at) => {
    // A short "'s" may be "has".
    if (!(lang === 'en' ? PASSIVE_EN : PASSIVE_DE).has(unit.key) || isClitic(unit.text)) return false;
    const near = lang === 'en' ? units.slice(at + 1, at + 4) : units;
    return near.some((other) => looksLikeParticiple(other, lang));
  });
}

/** A participle by its form, so that some adjectives and pasts pass for one. */
export function looksLikeParticiple(unit: Unit, lang: Language): boolean {
  if (unit.closed || unit.number || (lang === 'de' && unit.capital)) return false;
  if (lang === 'de') return PARTICIPLE_DE.test(unit.key);
  if (NOT_OF_VERBS.has(unit.key)) return false;
  return (
    /.{2}ed$/u.test(unit.key) ||
    (baseForm(unit.key, 'en') !== unit.key && !unit.key.endsWith('ing') && !unit.key.endsWith('s'))
  );
}
