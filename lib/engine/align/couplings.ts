import { likeness } from './cognates.ts';
import type { Lexicon } from './lexicon.ts';
import type { Side } from './side.ts';

/** How well each English token i and German token j translate each other, 0 to 1, at [i * german + j]. */
export interface Couplings {
  readonly germanGivenEnglish: Float64Array;
  readonly englishGivenGerman: Float64Array;
  /** Likeness of spelling, 0 to 1; 1 for equal numbers. */
  readonly alike: Float64Array;
}

/** How far spelling and equality go in place of the lexicon. */
export const COUPLING = Object.freeze({
  /** Probability of a translation that is spelled the same. */
  cognate: 0.3,
  /** Likeness below this is chance. */
  chance: 0.55,
  /** Probability of a number that stands on both sides. */
  number: 0.9,
});

export function couple(english: Side, german: Side, lexicon: Lexicon, cognates = true): Couplings {
  const cells = english.size * german.size;
  const result = {
    germanGivenEnglish: new Float64Array(cells),
    englishGivenGerman: new Float64Array(cells),
    alike: new Float64Array(cells),
  };
  for (let i = 0; i < english.size; i++) {
    const seen = lexicon.seen(english.id[i]!, 'en');
    for (let j = 0; j < german.size; j++) {
      const cell = i * german.size + j;
      const kind = english.kind[i]!;
      if (kind === 'number' || german.kind[j] === 'number') {
        numbers(english, german, i, j, cell, result, lexicon);
        continue;
      }
      const linked = lexicon.linked(english.id[i]!, german.id[j]!);
      let ge = linked > 0 ? linked / seen : 0;
      let eg = linked > 0 ? linked / lexicon.seen(german.id[j]!, 'de') : 0;
      for (const part of german.standIns[j]!) {
        const count = lexicon.linked(english.id[i]!, part.id);
        if (count === 0) continue;
        ge = Math.max(ge, (part.weight * count) / seen);
        eg = Math.max(eg, (part.weight * count) / lexicon.seen(part.id, 'de'));
      }
      for (const part of english.standIns[i]!) {
        const count = lexicon.linked(part.id, german.id[j]!);
        if (count === 0) continue;
        ge = Math.max(ge, (part.weight * count) / lexicon.seen(part.id, 'en'));
        eg = Math.max(eg, (part.weight * count) / lexicon.seen(german.id[j]!, 'de'));
      }
      if (cognates && kind === 'word' && german.kind[j] === 'word') {
        const alike = likeness(english.skeleton[i]!, german.skeleton[j]!);
        if (alike > COUPLING.chance) {
          const trust = (alike - COUPLING.chance) / (1 - COUPLING.chance);
          result.alike[cell] = trust;
          ge = Math.max(ge, COUPLING.cognate * trust * trust);
          eg = Math.max(eg, COUPLING.cognate * trust * trust);
        }
      }
      result.germanGivenEnglish[cell] = Math.min(1, ge);
      result.englishGivenGerman[cell] = Math.min(1, eg);
    }
  }
  return result;
}

interface Target {
  readonly germanGivenEnglish: Float64Array;
  readonly englishGivenGerman: Float64Array;
  readonly alike: Float64Array;
}

/** Two numbers couple when their digits are equal; a number and a word by the lexicon ("2" and "zwei" are rare). */
function numbers(
  english: Side,
  german: Side,
  i: number,
  j: number,
  cell: number,
  result: Target,
  lexicon: Lexicon,
): void {
  if (english.kind[i] !== german.kind[j]) {
    const linked = lexicon.linked(english.id[i]!, german.id[j]!);
    if (linked === 0) return;
    result.germanGivenEnglish[cell] = Math.min(1, linked / lexicon.seen(english.id[i]!, 'en'));
    result.englishGivenGerman[cell] = Math.min(1, linked / lexicon.seen(german.id[j]!, 'de'));
    return;
  }
  if (digits(english.folded[i]!) !== digits(german.folded[j]!)) return;
  result.alike[cell] = 1;
  result.germanGivenEnglish[cell] = COUPLING.number;
  result.englishGivenGerman[cell] = COUPLING.number;
}

function digits(number: string): string {
  return number.replace(/[^\p{N}]/gu, '');
}
