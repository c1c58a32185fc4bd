import { contextFeatures, CONTEXT_FEATURES, OWN_FEATURES, ownFeatures, type Evidence } from './features.ts';

/** Judges the candidates of a pair in rounds: each time all of them anew, by what was believed of the others. */
export class Judge {
  readonly cells: readonly number[];
  readonly #evidence: Evidence;
  readonly #own: Float64Array;
  #context: Float64Array;
  /** Probability of each cell being a link, [i * german + j]. At first the mean of both directions' posteriors. */
  belief: Float64Array;

  constructor(evidence: Evidence, cells: readonly number[]) {
    this.cells = cells;
    this.#evidence = evidence;
    this.#own = ownFeatures(evidence, cells);
    this.belief = evidence.forward.map((posterior, cell) => (posterior + evidence.backward[cell]!) / 2);
    this.#context = contextFeatures(evidence, this.belief, cells);
  }

  /** Features of the candidate at position k of `cells`, as the next round will see them. */
  features(k: number): Float64Array {
    const features = new Float64Array(OWN + CONTEXT);
    features.set(this.#own.subarray(k * OWN, (k + 1) * OWN));
    features.set(this.#context.subarray(k * CONTEXT, (k + 1) * CONTEXT), OWN);
    return features;
  }

  /** One round of logistic regression over the features. */
  round(weights: ArrayLike<number>): void {
    const next = new Float64Array(this.belief.length);
    this.cells.forEach((cell, at) => {
      let sum = 0;
      for (let k = 0; k < OWN; k++) sum += weights[k]! * this.#own[at * OWN + k]!;
      for (let k = 0; k < CONTEXT; k++) sum += weights[OWN + k]! * this.#context[at * CONTEXT + k]!;
      next[cell] = 1 / (1 + Math.exp(-sum));
    });
    this.belief = next;
    this.#context = contextFeatures(this.#evidence, next, this.cells);
  }
}

const OWN = OWN_FEATURES.length;
const CONTEXT = CONTEXT_FEATURES.length;
