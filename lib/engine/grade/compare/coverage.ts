import type { Language } from '../../types.ts';
import type { Knowledge } from '../pack.ts';
import type { Pair } from './pairing.ts';
import { slipDistance } from './slips.ts';
import type { Unit } from '../types.ts';

/** How well each word is accounted for, 0 to 1, by unit index. */
export interface Coverage {
  /** Words of the answer: by a word of the reference, by a translation of a source word, or as part of a compound. */
  readonly answer: readonly number[];
  /** Words of the reference: by a word of the answer, directly or as part of a compound. */
  readonly reference: readonly number[];
  /** Words of the source: translated in the answer, or rendered by reference words that it has. Empty without a source. */
  readonly source: readonly number[];
  /** How well the reference itself renders each word of the source. */
  readonly sourceInReference: readonly number[];
}

/** Support from a translation with digit d: base + step × d. */
const TRANSLATED = Object.freeze({ base: 0.5, step: 0.055, compound: 0.85, partLetters: 4, misspelt: 6 });

export function coverageOf(
  answer: readonly Unit[],
  reference: readonly Unit[],
  source: readonly Unit[],
  ofAnswer: readonly (Pair | null)[],
  ofReference: readonly (Pair | null)[],
  lang: Language,
  knowledge: Knowledge,
): Coverage {
  const answerScore = ofAnswer.map((pair) => pair?.score ?? 0);
  const referenceScore = ofReference.map((pair) => pair?.score ?? 0);
  const answerByStem = positions(answer);
  const referenceByStem = positions(reference);
  const sourceInReference: number[] = [];
  const sourceScore = source.map((s) => {
    let best = 0;
    let known = referenceByStem.has(s.stem) && s.key.length >= 4 ? 1 : 0;
    const see = (score: number): void => {
      if (score > best) best = score;
    };
    for (const at of answerByStem.get(s.stem) ?? []) {
      if (answer[at]!.key !== s.key && s.key.length < 4) continue;
      answerScore[at] = Math.max(answerScore[at]!, 1);
      see(1);
    }
    for (const [stem, digit] of knowledge.translations(s.stem)) {
      const score = TRANSLATED.base + TRANSLATED.step * digit;
      for (const at of answerByStem.get(stem) ?? []) {
        answerScore[at] = Math.max(answerScore[at]!, score);
        see(score);
      }
      // The reference's word for it has a partner in the answer.
      for (const at of referenceByStem.get(stem) ?? []) {
        known = Math.max(known, score);
        see(Math.min(1, referenceScore[at]! * (0.7 + 0.035 * digit)));
      }
    }
    sourceInReference.push(known);
    return best;
  });
  supportMisspelt(answer, source, answerScore, sourceScore, knowledge);
  if (lang === 'de') supportCompounds(answer, reference, source, answerScore, knowledge);
  supportParts(reference, answer, referenceScore);
  return { answer: answerScore, reference: referenceScore, source: sourceScore, sourceInReference };
}

/** A word that is one slip away from a translation of a source word: "constuction". */
function supportMisspelt(
  answer: readonly Unit[],
  source: readonly Unit[],
  answerScore: number[],
  sourceScore: number[],
  knowledge: Knowledge,
): void {
  answer.forEach((unit, at) => {
    if (answerScore[at]! >= 0.3 || unit.closed || unit.number || unit.stem.length < TRANSLATED.misspelt) return;
    source.forEach((s, k) => {
      if (s.closed || sourceScore[k]! >= 0.8) return;
      for (const [stem, digit] of knowledge.translations(s.stem)) {
        if (digit < 3 || stem[0] !== unit.stem[0] || slipDistance(stem, unit.stem, 1) > 1) continue;
        const score = TRANSLATED.base + TRANSLATED.step * digit;
        answerScore[at] = Math.max(answerScore[at]!, score);
        sourceScore[k] = Math.max(sourceScore[k]!, score);
      }
    });
  });
}

function positions(units: readonly Unit[]): Map<string, number[]> {
  const result = new Map<string, number[]>();
  units.forEach((unit, at) => {
    for (const stem of unit.root === unit.stem ? [unit.stem] : [unit.stem, unit.root]) {
      const list = result.get(stem);
      if (list) list.push(at);
      else result.set(stem, [at]);
    }
  });
  return result;
}

/** A German compound whose parts render words of the source or of the reference ("Einzelauswahl": singles selection). */
function supportCompounds(
  answer: readonly Unit[],
  reference: readonly Unit[],
  source: readonly Unit[],
  scores: number[],
  knowledge: Knowledge,
): void {
  let parts: Set<string> | null = null;
  answer.forEach((unit, at) => {
    if (unit.number || unit.key.length < 8 || scores[at]! >= 0.8) return;
    parts ??= compoundParts(reference, source, knowledge);
    const plain = unplain(unit.key);
    let head = 0;
    let tail = 0;
    for (const part of parts) {
      if (part.length > plain.length - 2) continue;
      if (part.length > head && plain.startsWith(part)) head = part.length;
      const end = plain.lastIndexOf(part);
      if (end > 1 && plain.length - end - part.length <= 3 && plain.length - end > tail) tail = plain.length - end;
    }
    const covered = Math.min(1, (head + tail + (head > 0 && tail > 0 ? 1 : 0)) / plain.length);
    if (covered >= 0.4) scores[at] = Math.max(scores[at]!, TRANSLATED.compound * covered);
  });
}

function compoundParts(reference: readonly Unit[], source: readonly Unit[], knowledge: Knowledge): Set<string> {
  const parts = new Set<string>();
  const add = (stem: string): void => {
    if (stem.length >= TRANSLATED.partLetters) parts.add(unplain(stem));
  };
  for (const r of reference) {
    if (r.closed || r.number) continue;
    add(r.root);
    for (const stem of knowledge.synonyms(r.stem).keys()) add(stem);
  }
  for (const s of source) {
    if (s.closed || s.number) continue;
    add(s.key);
    for (const [stem, digit] of knowledge.translations(s.stem)) if (digit >= 2) add(stem);
  }
  return parts;
}

/** Stems have no umlauts; compounds are compared without them. */
function unplain(word: string): string {
  return word.replaceAll('ä', 'a').replaceAll('ö', 'o').replaceAll('ü', 'u');
}

/** A word of the reference whose parts stand as words of their own in the answer ("Landesnamen": Name des Landes). */
function supportParts(reference: readonly Unit[], answer: readonly Unit[], scores: number[]): void {
  const roots = [
    ...new Set(
      answer.filter((unit) => !unit.closed && !unit.number && unit.root.length >= 4).map((unit) => unplain(unit.root)),
    ),
  ];
  reference.forEach((unit, at) => {
    if (unit.number || unit.key.length < 8 || scores[at]! >= 0.8) return;
    const plain = unplain(unit.key);
    let letters = 0;
    for (const root of roots) {
      if (root.length >= plain.length - 1) continue;
      if (plain.startsWith(root) || plain.slice(-root.length - 2).includes(root)) letters += root.length;
    }
    const covered = Math.min(1, (letters + 1) / plain.length);
    if (letters > 0 && covered >= 0.4) scores[at] = Math.max(scores[at]!, TRANSLATED.compound * covered);
  });
}
