import { numeralValue } from '../../languages/numerals.ts';
import { ADDRESS, ALIKE, ASPECT, OBJECTS, PASSING, PERFECT, REPEATING } from '../../languages/small-words.ts';
import type { Language } from '../../types.ts';
import { endsClause } from '../compare/clauses.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Gap } from '../compare/gaps.ts';
import { isSameWord } from '../compare/pairing.ts';
import type { Unit } from '../types.ts';

const GROUPS: Readonly<Record<Language, readonly ReadonlySet<string>[]>> = {
  en: ALIKE.en.map((row) => new Set(row.split(' '))),
  de: ALIKE.de.map((row) => new Set(row.split(' '))),
};

/** Gaps of more small words are another wording. */
const LONGEST = 3;

/**
 * A small word left out, put in or taken for another, where answer and reference are alike before and after: an article,
 * a preposition, "to", an auxiliary. Words that come and go, or may stand for each other, are no fault.
 */
export function hasSmallWordFault(c: Comparison): boolean {
  return c.gaps.some((gap) => isFault(c, gap));
}

function isFault(c: Comparison, gap: Gap): boolean {
  const said = c.answer.slice(...gap.answer);
  const meant = c.reference.slice(...gap.reference);
  if (said.length + meant.length > LONGEST || ![...said, ...meant].every((unit) => unit.closed)) return false;
  if (!isAnchored(c, gap) || sayAlike(said, meant, c.lang)) return false;
  const left = said.filter((unit) => !isPassing(unit, c.lang));
  const wanted = meant.filter((unit) => !isPassing(unit, c.lang));
  if (sayAlike(left, wanted, c.lang) || (wanted.length === 0 && isObjectAtEnd(c, gap, left))) return false;
  if (said.length === 0 && mayRepeat(c.reference, gap.reference[0])) return false;
  if (meant.length === 0 && mayRepeat(c.answer, gap.answer[0])) return false;
  return !beginsAnew(c, gap) && !isOtherConstruction(c, gap, [...left, ...wanted]);
}

function sayAlike(said: readonly Unit[], meant: readonly Unit[], lang: Language): boolean {
  return said.length === meant.length && said.every((unit, k) => areAlike(unit, meant[k]!, lang));
}

/** "I know it." for "I know." */
function isObjectAtEnd(c: Comparison, gap: Gap, left: readonly Unit[]): boolean {
  return left.every((unit) => OBJECTS[c.lang].has(unit.key)) && endsClause(c.answer, gap.answer[1] - 1, c.texts.answer);
}

/** Behind such a word another may be said once more, or not. */
function mayRepeat(units: readonly Unit[], at: number): boolean {
  return REPEATING.has(units[at - 1]?.key ?? '');
}

/** The words that came or went are those that another form of their neighbour asks for, or that may go. */
function isOtherConstruction(c: Comparison, gap: Gap, changed: readonly Unit[]): boolean {
  const next = gap.answer[1];
  const areAll = (is: (key: string) => boolean): boolean => changed.every(({ key }) => is(key));
  return (
    (areAll((key) => key === 'for') && isNumeral(c.answer[next], c.lang)) ||
    (areAll((key) => ADDRESS.has(key)) && c.ofReference[gap.reference[0] - 1]?.kind === 'form') ||
    (areAll((key) => PERFECT[c.lang].has(key)) && hasOtherForm(c, gap)) ||
    (c.lang === 'en' && areAll((key) => ASPECT.has(key)) && c.ofAnswer[next]?.kind === 'form')
  );
}

/** "…, but heard the cheers", "… I heard the cheers": one text goes on where the other begins a sentence. */
function beginsAnew(c: Comparison, gap: Gap): boolean {
  const opens = (units: readonly Unit[], [from, to]: readonly [number, number]): boolean =>
    from > 0 && units.slice(from, to + 1).some((unit) => unit.opening);
  return opens(c.answer, gap.answer) !== opens(c.reference, gap.reference);
}

/** "for three years", "three years". */
function isNumeral(unit: Unit | undefined, lang: Language): boolean {
  return unit !== undefined && (unit.number || numeralValue(unit.key, lang) !== null);
}

function areAlike(a: Unit, b: Unit, lang: Language): boolean {
  return a.key === b.key || GROUPS[lang].some((group) => group.has(a.key) && group.has(b.key));
}

function isPassing(unit: Unit, lang: Language): boolean {
  return PASSING[lang].has(unit.key);
}

/** Are the words before and after the same on both sides? At the beginning of a text there is none before. */
function isAnchored(c: Comparison, { answer, reference }: Gap): boolean {
  return (
    (answer[0] === 0 || runsOn(c, answer[0] - 1, reference[0] - 1)) &&
    (answer[1] === c.answer.length || runsOn(c, answer[1], reference[1]) || c.ofAnswer[answer[1]]?.kind === 'form')
  );
}

function runsOn(c: Comparison, answer: number, reference: number): boolean {
  const pair = c.ofAnswer[answer];
  return pair?.reference === reference && isSameWord(pair);
}

/** With an auxiliary put in or left out, the verb has another form: the next word in English, any in German. */
function hasOtherForm(c: Comparison, gap: Gap): boolean {
  if (c.lang === 'en') return ['form', 'same'].includes(c.ofAnswer[gap.answer[1]]?.kind ?? '');
  return c.pairs.some((pair) => pair.moved || pair.kind === 'form');
}
