/** Weights of each feature in the rounds of judgement. Written by scripts/fit-words.ts. */
const BY_FEATURE: readonly (readonly number[])[] = [
  // bias
  [0.03, -0.5],
  // forward
  [1.27, 1.56],
  // backward
  [0.78, 1.17],
  // both
  [0.62, 0.16],
  // lexical forward
  [-0.53, -0.27],
  // lexical backward
  [-0.55, -0.16],
  // lexical share of row
  [0.89, 1.11],
  // lexical share of column
  [1.01, 1.03],
  // distance
  [-0.75, -0.81],
  // distance of common words
  [-1.04, -0.92],
  // distance of marks
  [-2.43, -2.57],
  // alike
  [-0.82, -0.89],
  // both common
  [-0.9, -1.02],
  // one common
  [-0.96, -1.04],
  // rarity difference
  [0.04, 0.03],
  // both marks
  [-0.12, -0.27],
  // one mark
  [-2.7, -2.67],
  // belief
  [1.02, 0.71],
  // diagonal
  [1.12, 0.95],
  // row rival
  [-3.15, -2.82],
  // column rival
  [-2.96, -2.53],
  // row neighbour
  [0.76, 0.52],
  // column neighbour
  [2.3, 2.23],
];

/** Weights of the features for each round. */
export const WEIGHTS: readonly (readonly number[])[] = Object.freeze(
  BY_FEATURE[0]!.map((_, round) => BY_FEATURE.map((weights) => weights[round]!)),
);
