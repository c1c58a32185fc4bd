/** An example for {@link fitLogistic}: features (the first is the constant 1), its class, and what it counts. */
export interface Example {
  readonly x: Float64Array;
  readonly y: 0 | 1;
  readonly weight: number;
}

/**
 * Logistic regression by Newton's method, with a penalty of ridge/2 × weight² on all weights but the first.
 * Deterministic; stops when no weight moves by 1e-7.
 */
export function fitLogistic(examples: readonly Example[], ridge: number): Float64Array {
  const size = examples[0]?.x.length ?? 0;
  const beta = new Float64Array(size);
  for (let round = 0; round < 50; round++) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (const { x, y, weight } of examples) accumulate(gradient, hessian, x, weight, y, predictLogistic(beta, x));
    for (let a = 0; a < size; a++) {
      const penalty = a === 0 ? 1e-6 : ridge;
      gradient[a]! -= penalty * beta[a]!;
      hessian[a]![a]! += penalty;
      for (let b = a + 1; b < size; b++) hessian[a]![b] = hessian[b]![a]!;
    }
    const step = solve(hessian, gradient);
    for (let a = 0; a < size; a++) beta[a]! += step[a]!;
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  return beta;
}

export function predictLogistic(beta: ArrayLike<number>, x: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += beta[k]! * x[k]!;
  return 1 / (1 + Math.exp(-sum));
}

function accumulate(
  gradient: Float64Array,
  hessian: Float64Array[],
  x: Float64Array,
  weight: number,
  y: number,
  p: number,
): void {
  const error = weight * (y - p);
  const curve = weight * p * (1 - p);
  for (let a = 0; a < x.length; a++) {
    if (x[a] === 0) continue;
    gradient[a]! += error * x[a]!;
    const row = hessian[a]!;
    for (let b = 0; b <= a; b++) row[b]! += curve * x[a]! * x[b]!;
  }
}

/** Solves matrix × result = vector by elimination with pivots. */
function solve(matrix: readonly Float64Array[], vector: Float64Array): number[] {
  const size = vector.length;
  const rows = matrix.map((row, k) => [...row, vector[k]!]);
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let r = k + 1; r < size; r++) if (Math.abs(rows[r]![k]!) > Math.abs(rows[pivot]![k]!)) pivot = r;
    [rows[k], rows[pivot]] = [rows[pivot]!, rows[k]!];
    for (let r = k + 1; r < size; r++) {
      const factor = rows[r]![k]! / rows[k]![k]!;
      if (factor !== 0) for (let c = k; c <= size; c++) rows[r]![c]! -= factor * rows[k]![c]!;
    }
  }
  const result = new Array<number>(size).fill(0);
  for (let k = size - 1; k >= 0; k--) {
    let rest = rows[k]![size]!;
    for (let c = k + 1; c < size; c++) rest -= rows[k]![c]! * result[c]!;
    result[k] = rest / rows[k]![k]!;
  }
  return result;
}
