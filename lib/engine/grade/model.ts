import { EVIDENCE, type Evidence, type EvidenceName } from './evidence.ts';

/**
 * A logistic model: log-odds = intercept − Σ weight × evidence. Weights are never negative, so no fault can raise an
 * answer. Fitted by `scripts/fit-grade.ts` on one half of the development answers.
 */
export interface Model {
  readonly intercept: number;
  readonly weights: Readonly<Record<EvidenceName, number>>;
  /** Answers at least this acceptable are accepted. */
  readonly threshold: number;
}

export const MODEL: Model = Object.freeze({
  intercept: 3.185,
  weights: Object.freeze({
    uncoveredReference: 0.3,
    unsupportedAnswer: 0.5,
    uncoveredSource: 0.148,
    replaced: 3.177,
    dropped: 1.923,
    added: 1.5,
    localAll: 0.3,
    lostClause: 1.5,
    negation: 4.631,
    negationLoose: 3.5,
    numberWrong: 3.98,
    numberMissing: 0.973,
    nameMissing: 1.4,
    nameWrong: 1,
    antonymNear: 3.78,
    antonymFar: 0.46,
    question: 4.503,
    modality: 2,
    focus: 2.5,
    person: 3.327,
    lostRun: 0.5,
    addedRun: 0.4,
    short: 2.21,
    long: 0.2,
    disorder: 0,
    seams: 1.929,
    foreign: 7.926,
    strange: 1.733,
    scrambled: 5.876,
  }),
  threshold: 0.5,
});

/** 0 to 1. */
export function acceptability(evidence: Evidence, model: Model = MODEL): number {
  let odds = model.intercept;
  for (const name of EVIDENCE) odds -= model.weights[name] * evidence[name];
  return 1 / (1 + Math.exp(-odds));
}
