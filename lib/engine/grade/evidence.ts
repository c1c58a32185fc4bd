import { checkAntonyms, checkContrasts, checkFalseFriends } from './checks/antonyms.ts';
import { checkExchange } from './checks/exchange.ts';
import { checkFocus } from './checks/focus.ts';
import { checkModality } from './checks/modality.ts';
import { checkNames } from './checks/names.ts';
import { checkNegation } from './checks/negation.ts';
import { checkNumbers } from './checks/numbers.ts';
import { checkPersons } from './checks/persons.ts';
import { checkSenses } from './checks/senses.ts';
import { brokenSeams, disorder, foreignScript } from './checks/order.ts';
import { checkQuestion } from './checks/question.ts';
import type { Comparison } from './comparison.ts';
import { chrf } from './chrf.ts';
import { oddity } from './sequence.ts';
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
  'localAll',
  'lostClause',
  'negation',
  'negationLoose',
  'negationLost',
  'negationAstray',
  'numberWrong',
  'numberMissing',
  'nameMissing',
  'nameWrong',
  'antonymNear',
  'antonymFar',
  'contrast',
  'sense',
  'exchange',
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
  'foreign',
  'strange',
  'scrambled',
  'odd',
  'faultInCopy',
] as const;

export type EvidenceName = (typeof EVIDENCE)[number];
export type Evidence = Readonly<Record<EvidenceName, number>>;

/**
 * What speaks against the answer, the findings that have a name, and two figures about likeness: `similarity`, 0 to 1,
 * how much of the reference's words the answer has, and `distance`, how far the letters and words are from the
 * reference's, about 0 to 5, more for a longer text: the same share of it is more words that may be wrong.
 */
export function gatherEvidence(c: Comparison): {
  readonly evidence: Evidence;
  readonly flags: readonly Flag[];
  readonly similarity: number;
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
  const friends = checkFalseFriends(c);
  const contrasts = checkContrasts(c);
  const senses = checkSenses(c);
  const exchange = checkExchange(c);
  const question = checkQuestion(c);
  const modality = checkModality(c);
  const focus = checkFocus(c);
  const persons = checkPersons(c);
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
    negation.off +
    negation.loose +
    numbers.wrong +
    names.missing +
    names.wrong +
    antonyms.near +
    friends.count +
    contrasts.count +
    senses.count +
    exchange.count +
    (question.off ? 1 : 0) +
    modality.count +
    focus.count +
    persons.count;
  const evidence: Evidence = {
    uncoveredReference: 1 - recall,
    unsupportedAnswer: 1 - precision,
    uncoveredSource: 1 - rendered,
    replaced: local.replaced,
    dropped: local.dropped,
    added: local.added,
    localAll: local.all,
    lostClause: lostClauses(c),
    negation: Math.min(2, negation.off),
    negationLoose: negation.loose,
    negationLost: negation.lost,
    negationAstray: negation.astray,
    numberWrong: Math.min(2, numbers.wrong),
    numberMissing: Math.min(2, numbers.missing),
    nameMissing: Math.min(2, names.missing),
    nameWrong: Math.min(2, names.wrong),
    antonymNear: Math.min(2, antonyms.near + friends.count),
    antonymFar: Math.min(2, antonyms.far),
    contrast: Math.min(2, contrasts.count),
    sense: Math.min(2, senses.count) * local.faithful ** 3,
    exchange: exchange.count,
    question: question.off ? 1 : 0,
    modality: Math.min(2, modality.count),
    focus: Math.min(2, focus.count) * local.faithful ** 3,
    person: Math.min(2, persons.count),
    lostRun: Math.min(1, lost / 5),
    addedRun: Math.min(1, gained / 5),
    short: Math.max(0, -ratio) + 3 * Math.max(0, -ratio - HINGE.short),
    long: Math.max(0, ratio),
    disorder: scrambled,
    seams: Math.min(2, brokenSeams(c)) + (script ? 2 : 0),
    foreign: Math.max(0, foreign - HINGE.foreign),
    strange: Math.max(0, 1 - precision - HINGE.strange),
    scrambled: Math.max(0, scrambled - HINGE.scrambled),
    odd: Math.min(2, Math.max(0, oddity(c.texts.answer, c.lang) - oddity(c.texts.reference, c.lang)) / 8),
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
    ...question.flags,
    ...modality.flags,
    ...focus.flags,
    ...persons.flags,
  ];
  const f = recall + precision > 0 ? (2 * recall * precision) / (recall + precision) : 0;
  const unlike = 1 - chrf(c.texts.answer, c.texts.reference) + (1 - recall) / 2 + (1 - precision) / 2;
  const distance = unlike * Math.log(3 + c.reference.length);
  return { evidence, flags, similarity: clamp(f * (1 - 0.3 * scrambled)), distance };
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

/** {@link share} of the words that are not small; of all, where there are none. */
function contentShare(units: readonly Unit[], covered: readonly number[]): number {
  const kept = units.flatMap((unit, at) => (unit.closed ? [] : [at]));
  if (kept.length === 0) return share(units, covered);
  return share(
    kept.map((at) => units[at]!),
    kept.map((at) => covered[at]!),
  );
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

/**
 * What nothing accounts for in the gaps of each kind, as far as the answer runs like the reference elsewhere: among faithful words one
 * strange word is a fault, in a free wording it is a wording.
 */
function localFaults(c: Comparison): {
  readonly replaced: number;
  readonly dropped: number;
  readonly added: number;
  readonly all: number;
  readonly faithful: number;
} {
  let alike = 0;
  let other = 0;
  c.reference.forEach((unit, at) => {
    const pair = c.ofReference[at];
    if (pair && !pair.moved && pair.score >= 0.9) alike += unit.weight;
    else other += unit.weight * (pair ? 0.5 : 1);
  });
  const result = { replaced: 0, dropped: 0, added: 0, all: 0, faithful: (alike + 0.5) / (alike + other + 0.5) };
  for (const gap of c.gaps) {
    const own = c.reference.slice(...gap.reference).reduce((sum, unit) => sum + unit.weight, 0);
    const faithful = (alike + 0.5) / (alike + 0.5 + Math.max(0, other - own));
    const put = (name: 'replaced' | 'dropped' | 'added', mass: number, shift: number): void => {
      result[name] = Math.max(result[name], Math.min(MOST_GAP, mass) * shift * faithful ** COPY_POWER[name]);
      result.all = Math.min(MOST_LOCAL, result.all + Math.min(MOST_GAP, mass) * faithful ** LIKE_POWER);
    };
    if (gap.answer[0] === gap.answer[1])
      put('dropped', gap.referenceMass, lengthShift(c.reference.length - c.answer.length, gap.reference));
    else if (gap.reference[0] === gap.reference[1])
      put('added', gap.answerMass, lengthShift(c.answer.length - c.reference.length, gap.answer));
    else put('replaced', heavier(gap.answerMass, gap.referenceMass), knownToDiffer(c, gap.reference));
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
const COPY_POWER = Object.freeze({ replaced: 8, dropped: 5, added: 5 });
const LIKE_POWER = 2;
const MOST_GAP = 1.3;
const MOST_LOCAL = 2;

/** Where free wording ends and another sentence, or a heap of words, begins. */
const HINGE = Object.freeze({ short: 0.4, foreign: 0.65, strange: 0.5, scrambled: 0.45 });

/** Weight of stretches of four words and more that the answer leaves out whole, 2 at most. */
function lostClauses(c: Comparison): number {
  let sum = 0;
  let words = 0;
  let from = 0;
  let answered = 0;
  const close = (to: number, next: number): void => {
    if (to - from >= CLAUSE_WORDS) {
      const unpaired = c.answer.slice(answered, next).filter((_, k) => !c.ofAnswer[answered + k]).length;
      if (unpaired <= (to - from) / 4) {
        words += to - from;
        for (let k = from; k < to; k++) sum += c.reference[k]!.weight * (1 - c.coverage.reference[k]!);
      }
    }
  };
  c.reference.forEach((_, at) => {
    const pair = c.ofReference[at];
    if (!pair) return;
    close(at, pair.answer);
    from = at + 1;
    answered = Math.max(answered, pair.answer + 1);
  });
  close(c.reference.length, c.answer.length);
  const shorter = Math.max(0, c.reference.length - c.answer.length);
  return Math.min(2, sum / 2) * Math.min(1, shorter / Math.max(1, words));
}

const CLAUSE_WORDS = 4;

function clamp(value: number): number {
  return Math.max(0, Math.min(1, value));
}
