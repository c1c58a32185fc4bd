import type { Language } from '../../types.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { gapsOf, type Gap } from './gaps.ts';
import type { Knowledge } from '../pack.ts';
import { pairUnits, type Pair } from './pairing.ts';
import type { Unit } from '../types.ts';
import { unitsOf } from './units.ts';

/** Everything that the checks look at: the three texts as units, what stands for what, and what is left over. */
export interface Comparison {
  /** Language of answer and reference. */
  readonly lang: Language;
  readonly texts: { readonly source: string; readonly reference: string; readonly answer: string };
  readonly source: readonly Unit[];
  readonly reference: readonly Unit[];
  readonly answer: readonly Unit[];
  readonly pairs: readonly Pair[];
  /** By answer unit, the pair it is in; by reference unit likewise. */
  readonly ofAnswer: readonly (Pair | null)[];
  readonly ofReference: readonly (Pair | null)[];
  readonly coverage: Coverage;
  readonly gaps: readonly Gap[];
  readonly knowledge: Knowledge;
}

export function compare(texts: Comparison['texts'], lang: Language, knowledge: Knowledge): Comparison {
  const other: Language = lang === 'de' ? 'en' : 'de';
  const source = unitsOf(texts.source, other, knowledge);
  const [answer, reference] = joinSplit(
    unitsOf(texts.answer, lang, knowledge),
    unitsOf(texts.reference, lang, knowledge),
  );
  const pairs = pairUnits(answer, reference, source, lang, knowledge);
  const ofAnswer: (Pair | null)[] = answer.map(() => null);
  const ofReference: (Pair | null)[] = reference.map(() => null);
  for (const pair of pairs) {
    ofAnswer[pair.answer] = pair;
    ofReference[pair.reference] = pair;
  }
  const coverage = coverageOf(answer, reference, source, ofAnswer, ofReference, lang, knowledge);
  const gaps = gapsOf(answer, reference, ofAnswer, ofReference, coverage);
  return { lang, texts, source, reference, answer, pairs, ofAnswer, ofReference, coverage, gaps, knowledge };
}

/** Two neighbouring words of one text that the other writes in one ("zusammen arbeiten") become one unit. */
function joinSplit(answer: readonly Unit[], reference: readonly Unit[]): [Unit[], Unit[]] {
  return [joinLike(answer, reference), joinLike(reference, answer)];
}

function joinLike(units: readonly Unit[], other: readonly Unit[]): Unit[] {
  const whole = new Map(other.filter((unit) => unit.key.length >= 6).map((unit) => [unit.key, unit]));
  const own = new Set(units.map((unit) => unit.key));
  const result: Unit[] = [];
  for (let k = 0; k < units.length; k++) {
    const a = units[k]!;
    const b = units[k + 1];
    const joined = b && !a.number && !b.number ? whole.get(a.key + b.key) : undefined;
    if (b && joined && !own.has(joined.key)) {
      result.push({
        ...joined,
        start: a.start,
        end: b.end,
        text: `${a.text} ${b.text}`,
        capital: a.capital,
        opening: a.opening,
      });
      k++;
    } else result.push(a);
  }
  return result;
}
