import { EVIDENCE, type Evidence, type EvidenceName } from '../../../lib/engine/grade/model/figures.ts';

export interface Example {
  readonly evidence: Evidence;
  /** 1 right, 0 wrong. */
  readonly ok: number;
  readonly weight: number;
}

/**
 * What we think a fault weighs before we see data, and the least it may weigh: sense, not data, says that it counts.
 * Faults that people seldom make, and that a free wording may seem to have, would else weigh next to nothing.
 */
const PRIOR: Readonly<Partial<Record<EvidenceName, readonly [expected: number, least: number]>>> = {
  negation: [4, 4],
  negationFree: [3, 3],
  negationLoose: [3.5, 3.5],
  negationLooseFree: [2, 2],
  numberWrong: [4, 4],
  nameMissing: [1.5, 1.5],
  antonymNear: [2.5, 2.5],
  antonymFree: [2, 2],
  antonymFar: [0.5, 0.5],
  contrast: [1.5, 1],
  falseFriend: [1.5, 1],
  exchange: [2.5, 2],
  roles: [1.5, 1],
  sides: [1.5, 1],
  degree: [1.5, 1],
  question: [3, 1.5],
  modality: [1, 0.5],
  focus: [1, 0.3],
  sense: [1, 0.3],
  person: [1, 0.5],
  nameWrong: [1.5, 1.5],
  scrambled: [5, 5],
  strange: [2, 2],
  foreign: [12, 12],
};

const UNTOLD: readonly [expected: number, least: number] = [1, 0];

/**
 * Logistic regression with every weight held at its least value or above and drawn towards the expected one, by
 * projected gradient steps with Adam's scaling. Deterministic.
 */
export function fitModel(
  examples: readonly Example[],
  { rounds = 700, ridge = 2e-4 } = {},
): { intercept: number; weights: Record<EvidenceName, number> } {
  const d = EVIDENCE.length;
  const rows = examples.map((example) => Float64Array.from(EVIDENCE, (name) => example.evidence[name]));
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  const theta = new Float64Array(d + 1).fill(2);
  EVIDENCE.forEach((name, f) => {
    theta[f] = (PRIOR[name] ?? UNTOLD)[0];
  });
  const first = new Float64Array(d + 1);
  const second = new Float64Array(d + 1);
  const gradient = new Float64Array(d + 1);
  for (let round = 1; round <= rounds; round++) {
    const rate = 0.05 * (1 - round / (rounds + 1));
    gradient.fill(0);
    examples.forEach((example, k) => {
      const row = rows[k]!;
      let odds = theta[d]!;
      for (let f = 0; f < d; f++) odds -= theta[f]! * row[f]!;
      const error = (1 / (1 + Math.exp(-odds)) - example.ok) * example.weight;
      for (let f = 0; f < d; f++) gradient[f]! -= error * row[f]!;
      gradient[d]! += error;
    });
    for (let f = 0; f <= d; f++) {
      const g = gradient[f]! / total + (f < d ? ridge * (theta[f]! - (PRIOR[EVIDENCE[f]!] ?? UNTOLD)[0]) : 0);
      first[f] = 0.9 * first[f]! + 0.1 * g;
      second[f] = 0.999 * second[f]! + 0.001 * g * g;
      const step = (rate * first[f]!) / (1 - 0.9 ** round) / (Math.sqrt(second[f]! / (1 - 0.999 ** round)) + 1e-8);
      theta[f] = f < d ? Math.max((PRIOR[EVIDENCE[f]!] ?? UNTOLD)[1], theta[f]! - step) : theta[f]! - step;
    }
  }
  return {
    intercept: theta[d]!,
    weights: Object.fromEntries(EVIDENCE.map((name, f) => [name, Math.round(theta[f]! * 1000) / 1000])) as Record<
      EvidenceName,
      number
    >,
  };
}
