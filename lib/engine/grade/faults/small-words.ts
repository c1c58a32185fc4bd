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
  if (!isAnchored(c, gap)) return false;
  if (said.length === meant.length && said.every((unit, k) => areAlike(unit, meant[k]!, c.lang))) return false;
  const left = said.filter((unit) => !isPassing(unit, c.lang));
  const wanted = meant.filter((unit) => !isPassing(unit, c.lang));
  if (left.length === wanted.length && left.every((unit, k) => areAlike(unit, wanted[k]!, c.lang))) return false;
  if (
    wanted.length === 0 &&
    left.every((unit) => OBJECTS[c.lang].has(unit.key)) &&
    endsClause(c.answer, gap.answer[1] - 1, c.texts.answer)
  )
    return false;
  if (said.length === 0 && REPEATING.has(c.reference[gap.reference[0] - 1]?.key ?? '')) return false;
  if (meant.length === 0 && REPEATING.has(c.answer[gap.answer[0] - 1]?.key ?? '')) return false;
  if (beginsAnew(c, gap)) return false;
  const changed = [...left, ...wanted];
  if (changed.every((unit) => unit.key === 'for') && isNumeral(c.answer[gap.answer[1]], c.lang)) return false;
  if (changed.every((unit) => ADDRESS.has(unit.key)) && c.ofReference[gap.reference[0] - 1]?.kind === 'form')
    return false;
  if (changed.every((unit) => PERFECT[c.lang].has(unit.key)) && hasOtherForm(c, gap)) return false;
  return !(
    c.lang === 'en' &&
    changed.every((unit) => ASPECT.has(unit.key)) &&
    c.ofAnswer[gap.answer[1]]?.kind === 'form'
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
