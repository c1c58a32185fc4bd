import { EVIDENCE, type Evidence, type EvidenceName } from '../../../lib/engine/grade/evidence.ts';

export interface Example {
  readonly evidence: Evidence;
  readonly ok: boolean;
  readonly weight: number;
  /** Examples of one family share an offset of their own, which is fitted and thrown away. */
  readonly family: number;
}

/**
 * Logistic regression with every weight held at zero or above, by projected gradient steps with Adam's scaling, and a
 * light ridge. Deterministic.
 */
export function fitModel(examples: readonly Example[], families: number, rounds = 1500, ridge = 2e-4): { intercept: number; weights: Record<EvidenceName, number> } {
  const d = EVIDENCE.length;
  const rows = examples.map((example) => Float64Array.from(EVIDENCE, (name) => example.evidence[name]));
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  const theta = new Float64Array(d + families).fill(1);
  const first = new Float64Array(d + families);
  const second = new Float64Array(d + families);
  const gradient = new Float64Array(d + families);
  for (let round = 1; round <= rounds; round++) {
    gradient.fill(0);
    examples.forEach((example, k) => {
      const row = rows[k]!;
      let odds = theta[d + example.family]!;
      for (let f = 0; f < d; f++) odds -= theta[f]! * row[f]!;
      const error = (1 / (1 + Math.exp(-odds)) - (example.ok ? 1 : 0)) * example.weight;
      for (let f = 0; f < d; f++) gradient[f]! -= error * row[f]!;
      gradient[d + example.family]! += error;
    });
    for (let f = 0; f < d + families; f++) {
      const g = gradient[f]! / total + (f < d ? ridge * theta[f]! : 0);
      first[f] = 0.9 * first[f]! + 0.1 * g;
      second[f] = 0.999 * second[f]! + 0.001 * g * g;
      const step = (0.05 * first[f]!) / (1 - 0.9 ** round) / (Math.sqrt(second[f]! / (1 - 0.999 ** round)) + 1e-8);
      theta[f] = f < d ? Math.max(0, theta[f]! - step) : theta[f]! - step;
    }
  }
  return {
    intercept: theta[d]!,
    weights: Object.fromEntries(EVIDENCE.map((name, f) => [name, Math.round(theta[f]! * 1000) / 1000])) as Record<EvidenceName, number>,
  };
}
