/**
 * Fits the weights of the word aligner on hand-aligned sentences, writes them to lib/engine/align/weights.ts and prints
 * the cross-validated error. `node scripts/fit-words.ts FOLDER` (dev.en, dev.de, dev.align; German index first).
 */
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { loadLexicon } from '../bin/lexicon.ts';
import { FEATURES } from '../lib/engine/align/features.ts';
import { readGold } from './words/gold.ts';
import { crossValidate, fitRounds, study } from './words/train.ts';

const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55];

const [, , folder, lexicon] = process.argv;
if (folder === undefined) {
  console.error('Usage: node scripts/fit-words.ts FOLDER [LEXICON]');
  process.exitCode = 2;
} else fit(folder);

function fit(from: string): void {
  const studied = study(readGold(from), loadLexicon(lexicon));
  crossValidate(studied, THRESHOLDS).forEach(({ aer, precision, recall }, k) => {
    console.log(
      `threshold ${THRESHOLDS[k]!.toFixed(2)}  AER ${aer.toFixed(4)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`,
    );
  });
  const rounds = fitRounds(studied);
  const rows = FEATURES.map(
    (name, k) => `  // ${name}\n  [${rounds.map((weights) => weights[k]!.toFixed(2)).join(', ')}],`,
  );
  writeFileSync(
    new URL('../lib/engine/align/weights.ts', import.meta.url),
    `/** Weights of each feature in the rounds of judgement. Written by scripts/fit-words.ts. */
const BY_FEATURE: readonly (readonly number[])[] = [
${rows.join('\n')}
];

/** Weights of the features for each round. */
export const WEIGHTS: readonly (readonly number[])[] = Object.freeze(
  BY_FEATURE[0]!.map((_, round) => BY_FEATURE.map((weights) => weights[round]!)),
);
`,
  );
}
