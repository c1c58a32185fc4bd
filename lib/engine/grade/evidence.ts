import { checkAntonyms, checkContrasts, checkFalseFriends } from './checks/antonyms.ts';
import { checkDegree } from './checks/degree.ts';
import { checkExchange } from './checks/exchange.ts';
import { checkFocus } from './checks/focus.ts';
import { checkHearsay } from './checks/hearsay.ts';
import { checkModality } from './checks/modality.ts';
import { checkNames } from './checks/names.ts';
import { checkNegation } from './checks/negation.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkPersons } from './checks/persons.ts';
import { checkRoles } from './checks/roles.ts';
import { checkSenses } from './checks/senses.ts';
import { checkSides } from './checks/sides.ts';
import { brokenSeams, disorder, foreignScript, isSourceItself } from './checks/order.ts';
import { checkQuestion } from './checks/question.ts';
import type { Comparison } from './comparison.ts';
import { chrf } from './chrf.ts';
import { localFaults } from './local-faults.ts';
import { lostClauses } from './lost-clauses.ts';
import { contentShare, longestRun, share } from './share.ts';
import { oddity } from './sequence.ts';
import type { Flag } from './types.ts';

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
  'turned',
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
 * What speaks against the answer, the findings that have a name, and `distance`: how far the letters and words are from the
 * reference's, about 0 to 5, more for a longer text: the same share of it is more words that may be wrong.
 */
export function gatherEvidence(c: Comparison): {
  readonly evidence: Evidence;
  readonly flags: readonly Flag[];
  readonly distance: number;
} {
  const { coverage } = c;
  const recall = share(c.reference, coverage.reference);
  const precision = share(c.answer, coverage.answer);
  const forgotten = c.source.map((_, at) => 1 - Math.max(0, coverage.sourceInReference[at]! - coverage.source[at]!));
  const rendered = c.source.length > 0 ? share(c.source, forgotten) : recall;
  const foreign = Math.min(
    1 - contentShare(c.reference, coverage.reference),
    1 - contentShare(c.answer, coverage.answer),
    c.source.length > 0 ? 1 - contentShare(c.source, coverage.source) : 1,
  );
  const negation = checkNegation(c);
  const numbers = checkNumbers(c);
  const names = checkNames(c);
  const antonyms = checkAntonyms(c);
  const turned = negation.off === 1 && antonyms.near + antonyms.far > 0 ? 1 : 0;
  const denied = negation.off - turned;
  const near = Math.max(0, antonyms.near - turned);
  const far = Math.max(0, antonyms.far - Math.max(0, turned - antonyms.near));
  const roles = checkRoles(c);
  const sides = checkSides(c);
  const friends = checkFalseFriends(c);
  const contrasts = checkContrasts(c);
  const senses = checkSenses(c);
  const exchange = checkExchange(c);
  const question = checkQuestion(c);
  const modality = checkModality(c);
  const focus = checkFocus(c);
  const persons = checkPersons(c);
  const degree = checkDegree(c);
  const hearsay = checkHearsay(c);
  const lost = Math.min(
    longestRun(c.reference, coverage.reference),
    c.source.length > 0 ? longestRun(c.source, coverage.source) : Infinity,
  );
  const gained = longestRun(c.answer, coverage.answer);
  const ratio = Math.log((c.answer.length + 2) / (c.reference.length + 2));
  const script = foreignScript(c);
  const local = localFaults(c);
  const scrambled = disorder(c);
  const named =
    denied +
    negation.loose +
    numbers.wrong +
    numbers.missing +
    names.missing +
    names.wrong +
    near +
    friends.count +
    contrasts.count +
    senses.count +
    exchange.count +
    roles.count +
    sides.count +
    (question.off ? 1 : 0) +
    modality.count +
    focus.count +
    hearsay.count +
    degree.count +
    persons.count;
  const evidence: Evidence = {
    uncoveredReference: 1 - recall,
    unsupportedAnswer: 1 - precision,
    uncoveredSource: 1 - rendered,
    replaced: local.replaced,
    replacedOne: local.replacedOne,
    dropped: local.dropped,
    added: local.added,
    localAll: local.all,
    lostClause: lostClauses(c),
    negation: Math.min(2, denied) * negation.anchored ** 2,
    negationFree: Math.min(2, denied) * (1 - negation.anchored ** 2),
    turned,
    negationLoose: negation.loose * negation.anchored ** 2,
    negationLooseFree: negation.loose * (1 - negation.anchored ** 2),
    negationLost: negation.lost,
    negationAstray: negation.astray,
    numberWrong: Math.min(2, numbers.wrong),
    numberMissing: Math.min(2, numbers.missing),
    nameMissing: Math.min(2, names.missing),
    nameWrong: Math.min(2, names.wrong),
    antonymNear: Math.min(2, near) * local.faithful,
    antonymFree: Math.min(2, near) * (1 - local.faithful),
    falseFriend: Math.min(2, friends.count),
    antonymFar: Math.min(2, far),
    contrast: Math.min(2, contrasts.count),
    sense: Math.min(2, senses.count) * local.faithful,
    exchange: exchange.count,
    roles: Math.min(1, roles.count) * local.faithful ** 2,
    sides: Math.min(1, sides.count) * local.faithful ** 2,
    question: question.off ? 1 : 0,
    modality: Math.min(2, modality.count),
    focus: Math.min(2, focus.count + hearsay.count) * local.faithful,
    degree: degree.count * local.faithful,
    person: Math.min(2, persons.count),
    lostRun: Math.min(1, lost / 5),
    addedRun: Math.min(1, gained / 5),
    short: Math.max(0, -ratio) + 3 * Math.max(0, -ratio - HINGE.short),
    long: Math.max(0, ratio),
    disorder: scrambled,
    seams: Math.min(2, brokenSeams(c)) + (script ? 2 : 0),
    foreign: Math.max(0, foreign - HINGE.foreign) + (isSourceItself(c) ? 1 : 0),
    strange: Math.max(0, 1 - precision - HINGE.strange),
    scrambled: Math.max(0, scrambled - HINGE.scrambled),
    odd: Math.min(2, oddness(c) / 8),
    faultInCopy: Math.min(1, named) * local.faithful ** 2,
  };
  const flags: Flag[] = [
    ...negation.flags,
    ...numbers.flags,
    ...names.flags,
    ...antonyms.flags,
    ...friends.flags,
    ...contrasts.flags,
    ...senses.flags,
    ...exchange.flags,
    ...roles.flags,
    ...sides.flags,
    ...question.flags,
    ...modality.flags,
    ...focus.flags,
    ...hearsay.flags,
    ...degree.flags,
    ...persons.flags,
  ];
  const unlike = 1 - chrf(c.texts.answer, c.texts.reference) + (1 - recall) / 2 + (1 - precision) / 2;
  const distance = unlike * Math.log(3 + c.reference.length);
  return { evidence, flags, distance };
}

/** Where free wording ends and another sentence, or a heap of words, begins. */
const HINGE = Object.freeze({ short: 0.4, foreign: 0.65, strange: 0.5, scrambled: 0.45 });

/** How much odder the answer's words follow one another. Who writes no capitals at all hides which words are nouns. */
function oddness({ texts, lang }: Comparison): number {
  return /\p{Lu}/u.test(texts.answer) ? Math.max(0, oddity(texts.answer, lang) - oddity(texts.reference, lang)) : 0;
}
