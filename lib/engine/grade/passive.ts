import { baseForm } from '../languages/irregular.ts';
import type { Language } from '../types.ts';
import type { Unit } from './types.ts';

const BE: ReadonlySet<string> = new Set('am is are was were be been being get gets got'.split(' '));
const WERDEN: ReadonlySet<string> = new Set('wird werden werde wirst wurde wurden würde würden worden'.split(' '));
const PARTICIPLE =
  /^(?:[a-zäöüß]{2,}ier(?=t)|[a-zäöü]{0,6}ge[a-zäöüß]{2,}|(?:be|ver|er|ent|zer|über|unter|miss)[a-zäöüß]{2,})(?:t|en)$/u;

/** Is something done to somebody in the text: "was fired", "wurde entlassen"? Judged by forms alone. */
export function isPassive(units: readonly Unit[], lang: Language): boolean {
  return units.some((unit, at) => {
    // A short "'s" may be "has".
    if (!(lang === 'en' ? BE : WERDEN).has(unit.key) || /^['’]/u.test(unit.text)) return false;
    const near = lang === 'en' ? units.slice(at + 1, at + 4) : units;
    return near.some((other) => looksLikeParticiple(other, lang));
  });
}

/** Irregular forms that are not of verbs. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'best better worse worst more most less least further farther elder eldest children men women feet teeth mice people ms mrs'.split(
    ' ',
  ),
);

/** A participle by its form, so that some adjectives and pasts pass for one. */
export function looksLikeParticiple(unit: Unit, lang: Language): boolean {
  if (unit.closed || unit.number || (lang === 'de' && unit.capital)) return false;
  if (lang === 'de') return PARTICIPLE.test(unit.key);
  if (NO_VERBS.has(unit.key)) return false;
  return (
    /.{2}ed$/u.test(unit.key) ||
    (baseForm(unit.key, 'en') !== unit.key && !unit.key.endsWith('ing') && !unit.key.endsWith('s'))
  );
}
