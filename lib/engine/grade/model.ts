import { EVIDENCE, type Evidence, type EvidenceName } from './evidence.ts';

/**
 * A logistic model: log-odds = intercept − Σ weight × evidence. Weights are never negative, so no fault can raise an
 * answer. Fitted by `scripts/measure/grade.ts --fit` on one half of the development answers.
 */
export interface Model {
  readonly intercept: number;
  readonly weights: Readonly<Record<EvidenceName, number>>;
  /** Answers at least this acceptable are accepted. */
  readonly threshold: number;
}

export const MODEL: Model = Object.freeze({
  intercept: 4,
  weights: Object.freeze({
    uncoveredReference: 1.5, unsupportedAnswer: 2, uncoveredSource: 2, replaced: 1.5, dropped: 1.5, added: 1.5, negation: 4, negationLoose: 2, numberWrong: 4, numberMissing: 2, nameMissing: 2, nameWrong: 2, antonymNear: 3, antonymFar: 1.5, question: 3, modality: 3, focus: 2, person: 2, lostRun: 3, addedRun: 2, short: 3, long: 1, disorder: 2, seams: 2,
  }),
  threshold: 0.5,
});

/** 0 to 1. */
export function acceptability(evidence: Evidence, model: Model = MODEL): number {
  let odds = model.intercept;
  for (const name of EVIDENCE) odds -= model.weights[name] * evidence[name];
  return 1 / (1 + Math.exp(-odds));
}
