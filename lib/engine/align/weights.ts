/** Weights of each feature in the rounds of judgement. Written by scripts/fit-words.ts. */
const BY_FEATURE: readonly (readonly number[])[] = [
  // bias
  [-0.31, -0.68],
  // forward
  [1.62, 2.0],
  // backward
  [0.85, 1.36],
  // both
  [0.47, 0.09],
  // lexical forward
  [-0.35, -0.16],
  // lexical backward
  [-0.56, -0.2],
  // lexical share of row
  [0.7, 0.95],
  // lexical share of column
  [0.68, 0.79],
  // distance
  [-0.81, -0.86],
  // distance of common words
  [-0.91, -0.85],
  // distance of marks
  [-2.3, -2.48],
  // alike
  [-0.71, -0.82],
  // both common
  [-0.82, -1.0],
  // one common
  [-0.91, -1.06],
  // rarity difference
  [-0.03, 0.03],
  // both marks
  [-0.06, -0.16],
  // one mark
  [-2.65, -2.69],
  // belief
  [1.24, 0.42],
  // diagonal
  [1.35, 1.16],
  // row rival
  [-3.04, -2.82],
  // column rival
  [-2.84, -2.49],
  // row neighbour
  [0.67, 0.5],
  // column neighbour
  [2.28, 2.28],
];

/** Weights of the features for each round. */
export const WEIGHTS: readonly (readonly number[])[] = Object.freeze(
  BY_FEATURE[0]!.map((_, round) => BY_FEATURE.map((weights) => weights[round]!)),
);
