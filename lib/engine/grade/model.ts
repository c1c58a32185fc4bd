import { EVIDENCE, type Evidence, type EvidenceName } from './evidence.ts';

/**
 * A logistic model: log-odds = intercept − Σ weight × evidence. Weights are never negative, so no fault can raise an
 * answer. There are two, as faults without a source to confirm them tell less; `scripts/fit-grade.ts` fits both.
 * Some weights stand at a least value set by hand there, because the data alone would ignore the fault.
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

/**
 * How acceptable an answer is, 0 to 1: from ½ up if it is accepted. What the faults say decides whether; among the
 * accepted ones, and among the others, the answer nearer to the reference counts a little more.
 * @param distance see `gatherEvidence`
 */
export function acceptability(odds: number, distance: number): number {
  const inBand = 1 / (1 + Math.exp(NEARNESS * distance - odds)) / 2;
  return odds >= 0 ? 0.5 + inBand : inBand;
}

/** Log-odds for a unit of distance. More would follow people's graded scores better and learners' answers worse. */
export const NEARNESS = 1.5;
