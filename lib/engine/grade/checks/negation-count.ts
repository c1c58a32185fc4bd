import { IDIOMS } from '../../languages/idioms.ts';
import { NEGATIVE_AFFIXES, type Negator } from '../../languages/negation.ts';
import type { Language } from '../../types.ts';
import { NEGATOR_STRENGTH } from '../compare/negators.ts';
import type { Unit } from '../types.ts';

/** How negated a text is: at least `least`, at most `most` negations, as its soft words may count or not. */
export interface Count {
  readonly least: number;
  readonly most: number;
  /** Has it any word that denies, hard or soft, shared with the other text or not? */
  readonly denies: boolean;
}

const PAIRS: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>> = {
  en: idioms('en'),
  de: idioms('de'),
};

function idioms(lang: Language): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const { words } of IDIOMS[lang]) {
    const [first, second] = words.split(' ');
    result.set(first!, [...(result.get(first!) ?? []), second!]);
  }
  return result;
}

/** @param shared whether a unit has the same word in the other text */
export function countNegations(units: readonly Unit[], lang: Language, shared: (at: number) => boolean): Count {
  let hard = 0;
  let soft = 0;
  let denies = false;
  units.forEach((_, at) => {
    const strength = strengthOf(units, at, lang, shared);
    if (strength === 'hard' || strength === 'soft') denies = true;
    if (strength === 'hard') hard++;
    else if (strength !== null && !shared(at)) soft++;
  });
  return { least: hard, most: hard + Math.min(1, soft), denies };
}

function strengthOf(
  units: readonly Unit[],
  at: number,
  lang: Language,
  shared: (at: number) => boolean,
): Negator['strength'] | null {
  const unit = units[at]!;
  const strength = NEGATOR_STRENGTH[lang].get(unit.key);
  if (strength === 'hard') {
    const partner = units[at + 1];
    const loose = partner !== undefined && (PAIRS[lang].get(unit.key) ?? []).includes(partner.key) && !shared(at + 1);
    return loose ? 'soft' : 'hard';
  }
  return strength ?? (hasNegativeAffix(unit, lang) ? 'soft' : null);
}

function hasNegativeAffix({ key, closed, number }: Unit, lang: Language): boolean {
  if (closed || number || key.length < 6) return false;
  const { prefixes, suffixes } = NEGATIVE_AFFIXES[lang];
  if (key.startsWith(prefixes[0]!) || key.startsWith('miss') || key.startsWith('mis') || key.startsWith('nicht'))
    return !/^(?:unter|unser|universit|univers|union|under|until|united|units?|unique)/u.test(key);
  if (lang === 'en' && /^(?:in|im|il|ir|dis)(?=[a-z]{5})/u.test(key))
    return (
      /^(?:im[pmb]|il[l]|ir[r]|dis|in[acdefhost])/u.test(key) &&
      !/^(?:into|inter|import|improv|impress|increas|includ|indee|industr|inform|instead|insid|internat|distan|distri|discuss|discov|display|disea)/u.test(
        key,
      )
    );
  return suffixes.some((suffix) => key.endsWith(suffix) && key.length > suffix.length + 3);
}

/** By how many negations two texts differ at least. */
export function distance(a: Count, b: Count): number {
  return Math.max(0, a.least - b.most, b.least - a.most);
}
