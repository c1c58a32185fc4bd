import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { LEXICON_PATH, loadLexicon } from '../../bin/lexicon.ts';
import { openLexicon, type Lexicon } from '../../lib/engine/align/lexicon.ts';
import { alignWords, WORD_MODEL } from '../../lib/engine/align/words.ts';
import { readGold, scoreLinks, type AlignmentScore, type GoldPair } from '../words/gold.ts';
import { crossValidate, study } from '../words/train.ts';

/** Alignment error rates of others on the same 150 pairs, measured on this project's first sketch. */
const PEERS: readonly (readonly [string, number, string])[] = [
  ['fast_align', 0.25, 'trained on 137,000 news and parliament pairs'],
  ['eflomal', 0.211, 'trained on 137,000 news and parliament pairs'],
  ['first sketch', 0.187, 'HMM, dictionary and the shippable parallel text'],
];

/** Prints accuracy, speed and size of the word aligner. `dataDir` holds the folder words-dev. */
export async function measureWords(dataDir: string): Promise<void> {
  const gold = readGold(join(dataDir, 'words-dev'));
  const packed = readFileSync(LEXICON_PATH);
  const lexicon = loadLexicon();
  console.log(`Word links: ${gold.length} pairs of words-dev (alignment error rate, lower is better)`);
  for (const [name, aer, about] of PEERS) line(name, `AER ${aer.toFixed(3)}`, about);
  const found = gold.map((pair) => alignWords(pair.en, pair.de, lexicon));
  line('Wortlaut', score(scoreLinks(gold, found)), 'weights fitted on these pairs');
  const [held] = crossValidate(study(gold, lexicon), [WORD_MODEL.threshold]);
  line('Wortlaut, held out', score(held!), 'weights fitted on nine tenths, scored on the other, ten times');
  line(
    'speed',
    `${Math.round(tokensPerSecond(gold, lexicon)).toLocaleString('en')} tokens/s`,
    'both sides counted, one core',
  );
  const file = gunzipSync(packed);
  line(
    'lexicon',
    `${(packed.length / 1e6).toFixed(2)} MB`,
    `gzip; ${(file.length / 1e6).toFixed(2)} MB in memory, opened in ${openMilliseconds(file)} ms`,
  );
  await Promise.resolve();
}

function line(name: string, value: string, about: string): void {
  console.log(`  ${name.padEnd(20)} ${value.padEnd(46)} ${about}`);
}

function score({ aer, precision, recall }: AlignmentScore): string {
  return `AER ${aer.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`;
}

/** Best of seven runs over all pairs. */
function tokensPerSecond(gold: readonly GoldPair[], lexicon: Lexicon): number {
  const tokens = gold.reduce((total, pair) => total + pair.en.length + pair.de.length, 0);
  let best = Infinity;
  for (let run = 0; run < 7; run++) {
    const started = performance.now();
    for (const pair of gold) alignWords(pair.en, pair.de, lexicon);
    best = Math.min(best, performance.now() - started);
  }
  return (tokens / best) * 1000;
}

function openMilliseconds(file: Uint8Array): string {
  const started = performance.now();
  openLexicon(file);
  return (performance.now() - started).toFixed(0);
}

if (import.meta.main) await measureWords(process.argv[2] ?? process.env.WORTLAUT_EVAL ?? '.');
