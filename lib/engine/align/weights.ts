/** Weights of each feature in the rounds of judgement. Written by scripts/fit-words.ts. */
const BY_FEATURE: readonly (readonly number[])[] = [
  // bias
  [0.35, -0.26],
  // forward
  [1.24, 1.54],
  // backward
  [0.78, 1.04],
  // both
  [0.46, 0.09],
  // lexical forward
  [-0.38, -0.16],
  // lexical backward
  [-0.87, -0.44],
  // lexical share of row
  [0.94, 1.09],
  // lexical share of column
  [0.83, 0.9],
  // distance
  [-1.02, -1.05],
  // distance of common words
  [-0.76, -0.74],
  // distance of marks
  [-2.46, -2.56],
  // alike
  [-0.72, -0.75],
  // both common
  [-1.08, -1.24],
  // one common
  [-0.85, -0.99],
  // rarity difference
  [-0.42, -0.39],
  // both marks
  [-0.06, -0.16],
  // one mark
  [-2.61, -2.54],
  // belief
  [1.01, 0.8],
  // diagonal
  [1.13, 1.01],
  // row rival
  [-3.04, -2.73],
  // column rival
  [-3.04, -2.51],
  // row neighbour
  [0.61, 0.43],
  // column neighbour
  [2.35, 2.33],
];

/** Weights of the features for each round. */
export const WEIGHTS: readonly (readonly number[])[] = Object.freeze(
  BY_FEATURE[0]!.map((_, round) => BY_FEATURE.map((weights) => weights[round]!)),
);
