import type { Comparison } from '../compare/comparison.ts';

/**
 * What nothing accounts for in the gaps of each kind, as far as the answer runs like the reference elsewhere: among
 * faithful words one strange word is a fault, in a free wording it is a wording. `replacedOne`: one word for one.
 */
export function localFaults(c: Comparison): {
  readonly replaced: number;
  readonly replacedOne: number;
  readonly dropped: number;
  readonly added: number;
  readonly all: number;
} {
  let alike = 0;
  let other = 0;
  c.reference.forEach((unit, at) => {
    const pair = c.ofReference[at];
    if (pair && !pair.moved && pair.score >= 0.9) alike += unit.weight;
    else other += unit.weight * (pair ? 0.5 : 1);
  });
  const result = {
    replaced: 0,
    replacedOne: 0,
    dropped: 0,
    added: 0,
    all: 0,
  };
  for (const gap of c.gaps) {
    const own = c.reference.slice(...gap.reference).reduce((sum, unit) => sum + unit.weight, 0);
    // The share of the rest of the reference, by weight, that the answer follows word for word.
    const faithful = (alike + 0.5) / (alike + 0.5 + Math.max(0, other - own));
    const put = (name: keyof typeof COPY_POWER, mass: number, shift: number): void => {
      result[name] = Math.max(result[name], Math.min(MOST_GAP, mass) * shift * faithful ** COPY_POWER[name]);
      if (name !== 'replacedOne')
        result.all = Math.min(MOST_LOCAL, result.all + Math.min(MOST_GAP, mass) * faithful ** LIKE_POWER);
    };
    if (gap.answer[0] === gap.answer[1])
      put('dropped', gap.referenceMass, lengthShift(c.reference.length - c.answer.length, gap.reference));
    else if (gap.reference[0] === gap.reference[1])
      put('added', gap.answerMass, lengthShift(c.answer.length - c.reference.length, gap.answer));
    else {
      put('replaced', heavier(gap.answerMass, gap.referenceMass), knownToDiffer(c, gap.reference));
      if (gap.answer[1] - gap.answer[0] === 1 && gap.reference[1] - gap.reference[0] === 1)
        put('replacedOne', Math.max(gap.answerMass, gap.referenceMass), 1);
    }
  }
  return result;
}

/**
 * How sure we may be that another word is a wrong word: sure when the source's word is known to mean the reference's,
 * so that the lexicon would know the answer's word too; less when the reference itself is free, or without a source.
 */
function knownToDiffer(c: Comparison, [from, to]: readonly [number, number]): number {
  let best = 0;
  for (let k = from; k < to; k++) {
    const unit = c.reference[k]!;
    if (unit.closed) best = Math.max(best, SMALL_WORD);
    if (unit.closed || unit.number) continue;
    for (const s of c.source) if (!s.closed) best = Math.max(best, c.knowledge.translation(s.stem, unit.stem));
  }
  return UNSURE + (1 - UNSURE) * Math.min(1, best / 6);
}

const UNSURE = 0.25;
/** Another word in place of a small one: in sixths, as sure as a translation of that degree. */
const SMALL_WORD = 4.5;

/** A word of weight in place of a small one is nearly as strange as in place of another of weight. */
function heavier(a: number, b: number): number {
  return 0.7 * Math.max(a, b) + 0.3 * Math.min(a, b);
}

/** A word that was dropped makes the text shorter; where the length stayed, it was rather said elsewhere. */
function lengthShift(difference: number, [from, to]: readonly [number, number]): number {
  return 0.25 + 0.75 * Math.max(0, Math.min(1, difference / (to - from)));
}

/** One strange word in what is otherwise a copy, and all strange words in what is more or less like the reference. */
const COPY_POWER = Object.freeze({ replaced: 8, replacedOne: 4, dropped: 5, added: 5 });
const LIKE_POWER = 2;
const MOST_GAP = 1.3;
const MOST_LOCAL = 2;
