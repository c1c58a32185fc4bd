import { emptyLexicon, type Lexicon } from '../../lib/engine/align/lexicon.ts';
import { ALL_MEANS, type Means } from '../../lib/engine/align/word-links.ts';
import type { AlignmentScore, GoldPair } from '../words/gold.ts';
import { crossValidate, ROUNDS, study } from '../words/train.ts';

/** Thresholds tried for each row, so that leaving a part out is not punished by a threshold made for the whole. */
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5];

interface Row {
  readonly name: string;
  readonly means?: Partial<Means>;
  readonly rounds?: number;
  readonly lexicon?: Lexicon;
}

const ROWS: readonly Row[] = [
  { name: 'all parts' },
  { name: 'without compounds', means: { compounds: false } },
  { name: 'without separable verbs', means: { separableVerbs: false } },
  { name: 'without cognates', means: { cognates: false } },
  { name: 'without word order (Model 1 in place of the HMM)', means: { wordOrder: false } },
  { name: 'one round of judgement', rounds: 1 },
  { name: 'no judgement: mean posterior over a threshold', rounds: 0 },
  { name: 'without lexicon', lexicon: emptyLexicon },
];

/** Prints what leaving out each part costs, cross-validated with the best of some thresholds. */
export function measureAblation(gold: readonly GoldPair[], lexicon: Lexicon): void {
  console.log('What each part gives (words-dev, cross-validated, best threshold)');
  for (const row of ROWS) {
    const studied = study(gold, row.lexicon ?? lexicon, { ...ALL_MEANS, ...row.means });
    const best = crossValidate(studied, THRESHOLDS, row.rounds ?? ROUNDS).reduce(better);
    console.log(`  ${row.name.padEnd(50)} AER ${best.aer.toFixed(3)}`);
  }
}

function better(a: AlignmentScore, b: AlignmentScore): AlignmentScore {
  return b.aer < a.aer ? b : a;
}
