import { brokenSeams, disorder, foreignScript, isSourceItself } from '../checks/order.ts';
import type { Comparison } from '../compare/comparison.ts';
import { chrf } from './chrf.ts';
import { checkAll, type Checked } from '../checks/check-all.ts';
import { localFaults } from './local-faults.ts';
import { lostClauses } from './lost-clauses.ts';
import { isSameWord } from '../compare/pairing.ts';
import { oddity } from './sequence.ts';
import { contentShare, longestRun, share } from './share.ts';
import type { Flag } from '../types.ts';

/**
 * What speaks against an answer. Every figure is 0 for a faithful copy of the reference and grows with the fault, so
 * that the model may only ever subtract for it.
 */
export const EVIDENCE = [
  'uncoveredReference',
  'unsupportedAnswer',
  'uncoveredSource',
  'replaced',
  'replacedOne',
  'dropped',
  'added',
  'localAll',
  'lostClause',
  'negation',
  'negationFree',
  'negationLoose',
  'negationLooseFree',
  'negationLost',
  'negationAstray',
  'numberWrong',
  'numberMissing',
  'nameMissing',
  'nameWrong',
  'antonymNear',
  'antonymFree',
  'falseFriend',
  'antonymFar',
  'contrast',
  'sense',
  'exchange',
  'roles',
  'sides',
  'question',
  'modality',
  'focus',
  'degree',
  'person',
  'lostRun',
  'addedRun',
  'short',
  'long',
  'disorder',
  'seams',
  'foreign',
  'strange',
  'scrambled',
  'odd',
  'faultInCopy',
] as const;

export type EvidenceName = (typeof EVIDENCE)[number];
export type Evidence = Readonly<Record<EvidenceName, number>>;

/**
 * What speaks against the answer, the findings that have a name, and `distance`: how far the letters and words are from
 * the reference's, about 0 to 5, more for a longer text: the same share of it is more words that may be wrong.
 */
export function gatherEvidence(c: Comparison): {
  readonly evidence: Evidence;
  readonly flags: readonly Flag[];
  readonly distance: number;
} {
  const recall = share(c.reference, c.coverage.reference);
  const precision = share(c.answer, c.coverage.answer);
  const kept = share(
    c.reference,
    c.ofReference.map((pair) => (isSameWord(pair) ? 1 : 0)),
  );
  const found = checkAll(c);
  const evidence: Evidence = { ...left(c, recall, precision), ...named(found, kept), ...shape(c, precision) };
  const unlike = 1 - chrf(c.texts.answer, c.texts.reference) + (1 - recall) / 2 + (1 - precision) / 2;
  const distance = unlike * Math.log(3 + c.reference.length);
  return { evidence, flags: found.flags, distance };
}

/** What nothing accounts for in the three texts. `recall`, `precision`: shares of reference and answer that are. */
function left(c: Comparison, recall: number, precision: number) {
  const { coverage } = c;
  const forgotten = c.source.map((_, at) => 1 - Math.max(0, coverage.sourceInReference[at]! - coverage.source[at]!));
  const rendered = c.source.length > 0 ? share(c.source, forgotten) : recall;
  const lost = Math.min(
    longestRun(c.reference, coverage.reference),
    c.source.length > 0 ? longestRun(c.source, coverage.source) : Infinity,
  );
  const local = localFaults(c);
  return {
    uncoveredReference: 1 - recall,
    unsupportedAnswer: 1 - precision,
    uncoveredSource: 1 - rendered,
    replaced: local.replaced,
    replacedOne: local.replacedOne,
    dropped: local.dropped,
    added: local.added,
    localAll: local.all,
    lostClause: lostClauses(c),
    lostRun: Math.min(1, lost / 5),
    addedRun: Math.min(1, longestRun(c.answer, coverage.answer) / 5),
  };
}

/** What the checks found. `kept`: the share of the reference whose words the answer has: in a free wording some tell less. */
function named(found: Checked, kept: number) {
  const { negation, numbers, names } = found;
  return {
    negation: Math.min(2, found.denied) * negation.anchored ** 2,
    negationFree: Math.min(2, found.denied) * (1 - negation.anchored ** 2),
    negationLoose: negation.loose * negation.anchored ** 2,
    negationLooseFree: negation.loose * (1 - negation.anchored ** 2),
    negationLost: negation.lost,
    negationAstray: negation.astray,
    numberWrong: Math.min(2, numbers.wrong),
    numberMissing: Math.min(2, numbers.missing),
    nameMissing: Math.min(2, names.missing),
    nameWrong: Math.min(2, names.wrong),
    antonymNear: Math.min(2, found.opposites.near) * kept,
    antonymFree: Math.min(2, found.opposites.near) * (1 - kept),
    falseFriend: Math.min(2, found.friends),
    antonymFar: Math.min(2, found.opposites.far),
    contrast: Math.min(2, found.contrasts),
    sense: Math.min(2, found.senses) * kept,
    exchange: found.exchange,
    roles: Math.min(1, found.roles) * kept ** 2,
    sides: Math.min(1, found.sides) * kept ** 2,
    question: found.question,
    modality: Math.min(2, found.modality),
    focus: Math.min(2, found.focus) * kept,
    degree: found.degree * kept,
    person: Math.min(2, found.persons),
    faultInCopy: Math.min(1, found.total) * kept ** 4,
  };
}

/** Length, order and kind of text: whether the answer is a sentence of its language, and this one. */
function shape(c: Comparison, precision: number) {
  const { coverage } = c;
  const foreign = Math.min(
    1 - contentShare(c.reference, coverage.reference),
    1 - contentShare(c.answer, coverage.answer),
    c.source.length > 0 ? 1 - contentShare(c.source, coverage.source) : 1,
  );
  const ratio = Math.log((c.answer.length + 2) / (c.reference.length + 2));
  const scrambled = disorder(c);
  return {
    short: Math.max(0, -ratio) + 3 * Math.max(0, -ratio - HINGE.short),
    long: Math.max(0, ratio),
    disorder: scrambled,
    seams: Math.min(2, brokenSeams(c)) + (foreignScript(c) ? 2 : 0),
    foreign: Math.max(0, foreign - HINGE.foreign) + (isSourceItself(c) ? 1 : 0),
    strange: Math.max(0, 1 - precision - HINGE.strange),
    scrambled: Math.max(0, scrambled - HINGE.scrambled),
    odd: Math.min(2, oddness(c) / 8),
  };
}

/** Where free wording ends and another sentence, or a heap of words, begins. */
const HINGE = Object.freeze({ short: 0.4, foreign: 0.65, strange: 0.5, scrambled: 0.45 });

/** How much odder the answer's words follow one another. Who writes no capitals at all hides which words are nouns. */
function oddness({ texts, lang }: Comparison): number {
  return /\p{Lu}/u.test(texts.answer) ? Math.max(0, oddity(texts.answer, lang) - oddity(texts.reference, lang)) : 0;
}
