import { EVIDENCE, type Evidence, type EvidenceName } from './figures.ts';

/**
 * A logistic model: log-odds = intercept − Σ weight × evidence. Weights are never negative, so no fault can raise an
 * answer. There are two, as faults without a source to confirm them tell less; `scripts/fit-grade.ts` fits both.
 * Some weights stand at a least value set by hand (`scripts/measure/grade/fit.ts`), as the data alone would ignore the
 * fault.
 */
export interface Model {
  readonly intercept: number;
  readonly weights: Readonly<Record<EvidenceName, number>>;
}

/** The log-odds that a teacher accepts the answer: accepted from 0 up. */
export function oddsOf(evidence: Evidence, model: Model): number {
  let odds = model.intercept;
  for (const name of EVIDENCE) odds -= model.weights[name] * evidence[name];
  return odds;
}

/** How likely a teacher is to accept the answer, 0 to 1: from ½ up if it is accepted. */
export function acceptabilityAt(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/**
 * How near the answer is to the reference, 0 to 1. It orders texts as people's graded scores do, and has no part in the
 * verdict: learners' wrong answers are nearer to the reference than their right ones.
 */
export function similarityAt(distance: number): number {
  return Math.exp(-distance / 2);
}
