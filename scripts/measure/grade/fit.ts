import { EVIDENCE, type Evidence, type EvidenceName } from '../../../lib/engine/grade/evidence.ts';

export interface Example {
  readonly evidence: Evidence;
  /** 1 right, 0 wrong; in between for graded answers, the share of answers that people found worse. */
  readonly ok: number;
  readonly weight: number;
  /** Examples of one family share an offset of their own, which is fitted and thrown away. */
  readonly family: number;
}

/** What we think a fault weighs before we see data, and the least it may weigh: sense, not data, says that it counts. */
const PRIOR: Readonly<Record<EvidenceName, readonly [expected: number, least: number]>> = {
  uncoveredReference: [0.8, 0.6],
  unsupportedAnswer: [1, 0.8],
  uncoveredSource: [1, 0],
  lostClause: [2.5, 1.8],
  replaced: [5, 5],
  dropped: [4, 3.2],
  added: [3, 2.4],
  localAll: [0.6, 0.3],
  negation: [4, 3.5],
  negationLoose: [3.5, 3],
  negationLost: [1.5, 0],
  negationAstray: [1.5, 0],
  numberWrong: [4, 3.5],
  numberMissing: [1, 0],
  nameMissing: [1.8, 1.5],
  nameWrong: [1.5, 1.2],
  antonymNear: [3, 2.5],
  antonymFar: [1, 0.4],
  contrast: [3, 2],
  sense: [3, 1.5],
  exchange: [3, 2],
  question: [4, 0],
  modality: [3, 2],
  focus: [2, 1.5],
  person: [2, 1.5],
  lostRun: [1, 0.5],
  addedRun: [0.6, 0.4],
  short: [3, 0],
  long: [0.5, 0.2],
  disorder: [1, 0.4],
  seams: [1.5, 0],
  foreign: [8, 7],
  strange: [2, 0],
  scrambled: [6, 4],
  odd: [2.5, 2],
  faultInCopy: [2.5, 1.5],
};

/** Their least values hold with and without a source. */
const SURE: ReadonlySet<EvidenceName> = new Set([
  'negation',
  'negationLoose',
  'numberWrong',
  'antonymNear',
  'contrast',
]);

/**
 * Logistic regression with every weight held at its least value or above and drawn towards the expected one, by
 * projected gradient steps with Adam's scaling. Deterministic.
 */
export function fitModel(
  examples: readonly Example[],
  families: number,
  { rounds = 700, ridge = 2e-3, least = 1 } = {},
): { intercept: number; weights: Record<EvidenceName, number> } {
  const d = EVIDENCE.length;
  const rows = examples.map((example) => Float64Array.from(EVIDENCE, (name) => example.evidence[name]));
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  const theta = new Float64Array(d + families).fill(2);
  EVIDENCE.forEach((name, f) => {
    theta[f] = PRIOR[name][0];
  });
  const first = new Float64Array(d + families);
  const second = new Float64Array(d + families);
  const gradient = new Float64Array(d + families);
  for (let round = 1; round <= rounds; round++) {
    const rate = 0.05 * (1 - round / (rounds + 1));
    gradient.fill(0);
    examples.forEach((example, k) => {
      const row = rows[k]!;
      let odds = theta[d + example.family]!;
      for (let f = 0; f < d; f++) odds -= theta[f]! * row[f]!;
      const error = (1 / (1 + Math.exp(-odds)) - example.ok) * example.weight;
      for (let f = 0; f < d; f++) gradient[f]! -= error * row[f]!;
      gradient[d + example.family]! += error;
    });
    for (let f = 0; f < d + families; f++) {
      const g = gradient[f]! / total + (f < d ? ridge * (theta[f]! - PRIOR[EVIDENCE[f]!][0]) : 0);
      first[f] = 0.9 * first[f]! + 0.1 * g;
      second[f] = 0.999 * second[f]! + 0.001 * g * g;
      const step = (rate * first[f]!) / (1 - 0.9 ** round) / (Math.sqrt(second[f]! / (1 - 0.999 ** round)) + 1e-8);
      theta[f] =
        f < d
          ? Math.max((SURE.has(EVIDENCE[f]!) ? 1 : least) * PRIOR[EVIDENCE[f]!][1], theta[f]! - step)
          : theta[f]! - step;
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
