import { checkAntonyms, checkFalseFriends } from './checks/antonyms.ts';
import { checkFocus, checkModality, checkPersons } from './checks/modality.ts';
import { checkNames } from './checks/names.ts';
import { checkNegation } from './checks/negation.ts';
import { checkNumbers } from './checks/numbers.ts';
import { brokenSeams, disorder, foreignScript } from './checks/order.ts';
import { checkQuestion } from './checks/question.ts';
import type { Comparison } from './comparison.ts';
import type { Flag, Unit } from './types.ts';

/**
 * What speaks against an answer. Every figure is 0 for a faithful copy of the reference and grows with the fault, so
 * that the model may only ever subtract for it.
 */
export const EVIDENCE = [
  'uncoveredReference',
  'unsupportedAnswer',
  'uncoveredSource',
  'replaced',
  'dropped',
  'added',
  'negation',
  'negationLoose',
  'numberWrong',
  'numberMissing',
  'nameMissing',
  'nameWrong',
  'antonymNear',
  'antonymFar',
  'question',
  'modality',
  'focus',
  'person',
  'lostRun',
  'addedRun',
  'short',
  'long',
  'disorder',
  'seams',
] as const;

export type EvidenceName = (typeof EVIDENCE)[number];
export type Evidence = Readonly<Record<EvidenceName, number>>;

export function gatherEvidence(c: Comparison): { readonly evidence: Evidence; readonly flags: readonly Flag[]; readonly similarity: number } {
  const { coverage, gaps } = c;
  const recall = share(c.reference, coverage.reference);
  const precision = share(c.answer, coverage.answer);
  const rendered = c.source.length > 0 ? share(c.source, coverage.source) : recall;
  const negation = checkNegation(c);
  const numbers = checkNumbers(c);
  const names = checkNames(c);
  const antonyms = checkAntonyms(c);
  const friends = checkFalseFriends(c);
  const question = checkQuestion(c);
  const modality = checkModality(c);
  const focus = checkFocus(c);
  const persons = checkPersons(c);
  const lost = Math.min(longestRun(c.reference, coverage.reference), c.source.length > 0 ? longestRun(c.source, coverage.source) : Infinity);
  const gained = longestRun(c.answer, coverage.answer);
  const ratio = Math.log((c.answer.length + 2) / (c.reference.length + 2));
  const script = foreignScript(c);
  let replaced = 0;
  let dropped = 0;
  let added = 0;
  for (const gap of gaps) {
    if (gap.answer[0] === gap.answer[1]) dropped += gap.referenceMass;
    else if (gap.reference[0] === gap.reference[1]) added += gap.answerMass;
    else replaced += Math.min(gap.answerMass, gap.referenceMass) + Math.abs(gap.answerMass - gap.referenceMass) / 2;
  }
  const scrambled = disorder(c);
  const evidence: Evidence = {
    uncoveredReference: 1 - recall,
    unsupportedAnswer: 1 - precision,
    uncoveredSource: 1 - rendered,
    replaced: saturate(replaced),
    dropped: saturate(dropped),
    added: saturate(added),
    negation: Math.min(2, negation.off),
    negationLoose: negation.loose,
    numberWrong: Math.min(2, numbers.wrong),
    numberMissing: Math.min(2, numbers.missing),
    nameMissing: Math.min(2, names.missing),
    nameWrong: Math.min(2, names.wrong),
    antonymNear: Math.min(2, antonyms.near + friends.count),
    antonymFar: Math.min(2, antonyms.far),
    question: question.off ? 1 : 0,
    modality: Math.min(2, modality.count),
    focus: Math.min(2, focus.count),
    person: Math.min(2, persons.count),
    lostRun: Math.min(1, lost / 5),
    addedRun: Math.min(1, gained / 5),
    short: Math.max(0, -ratio),
    long: Math.max(0, ratio),
    disorder: scrambled,
    seams: Math.min(2, brokenSeams(c)) + (script ? 2 : 0),
  };
  const flags: Flag[] = [...negation.flags, ...numbers.flags, ...names.flags, ...antonyms.flags, ...friends.flags, ...question.flags, ...modality.flags, ...focus.flags, ...persons.flags];
  const f = recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0;
  return { evidence, flags, similarity: clamp(f * (1 - 0.3 * scrambled)) };
}

function share(units: readonly Unit[], covered: readonly number[]): number {
  let sum = 0;
  let all = 0;
  units.forEach((unit, at) => {
    sum += unit.weight * covered[at]!;
    all += unit.weight;
  });
  return all > 0 ? sum / all : 1;
}

/** Weight of the heaviest stretch that nothing accounts for; a well-covered word of weight ends it. */
function longestRun(units: readonly Unit[], covered: readonly number[]): number {
  let best = 0;
  let run = 0;
  units.forEach((unit, at) => {
    if (covered[at]! >= 0.5) {
      if (!unit.closed) run = 0;
    } else if (!unit.closed) run += unit.weight;
    if (run > best) best = run;
  });
  return best;
}

function saturate(mass: number): number {
  return mass / (mass + 1);
}

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
