import { IDIOMS } from '../../languages/idioms.ts';
import { NEGATIVE_AFFIXES, type Negator } from '../../languages/negation.ts';
import type { Language } from '../../types.ts';
import { clausesOf } from '../compare/clauses.ts';
import type { Comparison } from '../compare/comparison.ts';
import { isHardNegator, NEGATOR_STRENGTH } from '../compare/negators.ts';
import { isSameWord } from '../compare/pairing.ts';
import { spanOf } from '../compare/units.ts';
import type { Flag, Unit } from '../types.ts';
import { confusesEndAndBeginning, deniesOtherClauses } from './polarity.ts';

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

/** How negated a text is: at least `least`, at most `most` negations, as its soft words may count or not. */
interface Count {
  readonly least: number;
  readonly most: number;
  /** Has it any word that denies, hard or soft, shared with the other text or not? */
  readonly denies: boolean;
}

/**
 * Negations that do not add up. The answer must agree with the reference or with the source: either may say it
 * without a negator ("failed to come").
 * @returns `off`: by how many negations the answer differs from the nearer of the two, or a negator that was dropped
 * or put in between words that are otherwise alike; `anchored`: how far what the stray negator denies is said in both
 * texts, 0 to 1, so that it cannot be another wording ("did not survive", "died"); `loose`: the negators alone do not
 * match, but words such as "failed" may make up for it; `lost`: reference and source deny, by whatever word, and the
 * answer does not; `astray`: how far the answer differs from the source, as far as it is worded unlike the reference
 */
export function checkNegation(c: Comparison): {
  readonly off: number;
  readonly anchored: number;
  readonly loose: number;
  readonly lost: number;
  readonly astray: number;
  readonly flags: readonly Flag[];
} {
  const shared = (of: Comparison['ofAnswer']) => (k: number) => isSameWord(of[k]);
  const answer = count(c.answer, c.lang, shared(c.ofAnswer));
  const reference = count(c.reference, c.lang, shared(c.ofReference));
  const source = c.source.length > 0 ? count(c.source, c.lang === 'de' ? 'en' : 'de', () => false) : reference;
  const seam = inSeam(c);
  const fromReference = distance(answer, reference);
  const off = Math.max(
    Math.min(seam, fromReference),
    Math.min(fromReference, distance(answer, source)),
    lacksItsNegator(c) || deniesOtherClauses(c) || confusesEndAndBeginning(c) ? 1 : 0,
  );
  const hard = Math.min(Math.abs(answer.least - reference.least), Math.abs(answer.least - source.least));
  const lost = off === 0 && c.source.length > 0 && !answer.denies && reference.denies && source.denies;
  const fromSource = off === 0 && c.source.length > 0 ? Math.min(1, distance(answer, source)) : 0;
  const loose = off > 0 ? 0 : Math.min(1, hard);
  return {
    off,
    anchored: off > 0 || loose > 0 || lost ? anchored(c) : 0,
    loose,
    lost: lost && loose === 0 ? 1 : 0,
    astray: fromSource * (1 - followed(c)),
    flags: off > 0 || hard > 0 || lost ? [flagFor(c)] : [],
  };
}

/** How many words on each side of a negator are looked at. */
const REACH = 5;

/** Share of the words of weight about the stray negators, in their clause, that both texts have. */
function anchored(c: Comparison): number {
  const shares = [
    ...around(c.answer, c.texts.answer, c.ofAnswer, (at) => c.coverage.answer[at]!, c),
    ...around(c.reference, c.texts.reference, c.ofReference, (at) => c.coverage.reference[at]!, c),
  ];
  return shares.length > 0 ? Math.max(...shares) : 1;
}

function around(
  units: readonly Unit[],
  text: string,
  of: Comparison['ofAnswer'],
  covered: (at: number) => number,
  c: Comparison,
): number[] {
  const clauses = clausesOf(units, text, c.lang);
  return units.flatMap((unit, at) => {
    if (!isHardNegator(unit.key, c.lang) || of[at]) return [];
    let sum = 0;
    let all = 0;
    for (let k = Math.max(0, at - REACH); k <= Math.min(units.length - 1, at + REACH); k++) {
      const near = units[k]!;
      if (near.closed || clauses[k] !== clauses[at]) continue;
      const weight = near.weight / (1 + Math.abs(k - at) / 2);
      sum += weight * covered(k);
      all += weight;
    }
    return all > 0 ? [sum / all] : [];
  });
}

/** "nur … sondern": German contrasts with "sondern" only what was denied before. */
function lacksItsNegator(c: Comparison): boolean {
  if (c.lang !== 'de') return false;
  const lacks = (units: readonly Unit[]): boolean => {
    const at = units.findIndex((unit) => unit.key === 'sondern');
    return at >= 0 && !units.slice(0, at).some(({ key }) => (NEGATOR_STRENGTH.de.get(key) ?? 'faint') !== 'faint');
  };
  return lacks(c.answer) && !lacks(c.reference);
}

/** Share of the reference's words, by weight, that the answer uses. */
function followed(c: Comparison): number {
  let used = 0;
  let all = 0;
  c.reference.forEach((unit, at) => {
    all += unit.weight;
    used += unit.weight * (c.ofReference[at]?.score ?? 0);
  });
  return all > 0 ? used / all : 1;
}

/** Negators dropped from or put into a place where answer and reference are alike before and after. */
function inSeam(c: Comparison): number {
  let found = 0;
  for (const { answer, reference } of c.gaps) {
    const said = negators(c.answer, answer, c);
    const meant = negators(c.reference, reference, c);
    const only = answer[1] - answer[0] === 0 || reference[1] - reference[0] === 0;
    if (said !== meant && (only || said + meant === Math.max(answer[1] - answer[0], reference[1] - reference[0])))
      found++;
  }
  // A negator that only moved stands in two gaps.
  const total =
    c.answer.filter((_, at) => isNegator(c.answer, at, c)).length -
    c.reference.filter((_, at) => isNegator(c.reference, at, c)).length;
  return total === 0 ? 0 : found > 0 ? 1 : 0;
}

function negators(units: readonly Unit[], [from, to]: readonly [number, number], c: Comparison): number {
  let sum = 0;
  for (let k = from; k < to; k++) if (isNegator(units, k, c)) sum++;
  return sum;
}

function isNegator(units: readonly Unit[], at: number, c: Comparison): boolean {
  return isHardNegator(units[at]!.key, c.lang);
}

function count(units: readonly Unit[], lang: Language, shared: (at: number) => boolean): Count {
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

function distance(a: Count, b: Count): number {
  return Math.max(0, a.least - b.most, b.least - a.most);
}

/** The answer without the negators that nothing in the reference stands for, null when it has none. */
export function withoutStrayNegators(c: Comparison): string | null {
  const stray = c.answer.filter((unit, at) => isHardNegator(unit.key, c.lang) && !c.ofAnswer[at]);
  if (stray.length === 0) return null;
  let text = '';
  let from = 0;
  for (const { start, end } of stray) {
    text += c.texts.answer.slice(from, start);
    from = end;
  }
  return text + c.texts.answer.slice(from);
}

function flagFor(c: Comparison): Flag {
  const negates = (unit: Unit): boolean => isHardNegator(unit.key, c.lang);
  const added = c.answer.find((unit, at) => negates(unit) && !c.ofAnswer[at]);
  const dropped = c.reference.find((unit, at) => negates(unit) && !c.ofReference[at]);
  return {
    kind: 'negation',
    answer: added ? spanOf(added) : null,
    reference: dropped ? spanOf(dropped) : null,
  };
}
