import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gunzipSync } from 'node:zlib';
import { LEXICON_PATH, loadLexicon } from '../../bin/lexicon.ts';
import { openLexicon, type Lexicon } from '../../lib/engine/align/lexicon.ts';
import { alignWords, WORD_MODEL } from '../../lib/engine/align/word-links.ts';
import type { Link } from '../../lib/engine/types.ts';
import { QUOTATIONS } from '../../tests/engine/align/quotations.ts';
import { goldFromWords, readGold, scoreLinks, type AlignmentScore, type GoldPair } from '../words/gold.ts';
import { crossValidate, study } from '../words/train.ts';
import { measureAblation } from './words-ablation.ts';

/** Alignment error rates of others on the same 150 pairs, measured on this project's first sketch. */
const PEERS: readonly (readonly [string, number, string])[] = [
  ['fast_align', 0.25, 'trained on 137,000 news and parliament pairs'],
  ['eflomal', 0.211, 'trained on 137,000 news and parliament pairs'],
  ['first sketch', 0.187, 'HMM, dictionary and the shippable parallel text'],
];

export interface WordsOptions {
  /** Add what each part of the aligner gives. */
  readonly ablation?: boolean | undefined;
  /** Run the peers that npm has on the same pairs; needs the folder parallel as well. */
  readonly peers?: boolean | undefined;
}

/** Prints accuracy, speed and size of the word aligner. `dataDir` holds the folder words-dev. */
export async function measureWords(dataDir: string, { ablation, peers }: WordsOptions = {}): Promise<void> {
  const gold = readGold(join(dataDir, 'words-dev'));
  const lexicon = loadLexicon();
  console.log(`Word links: ${gold.length} pairs of words-dev (alignment error rate, lower is better)`);
  for (const [name, aer, about] of PEERS) line(name, `AER ${aer.toFixed(3)}`, about);
  if (peers) {
    const { peerScores } = await import('./words-peers.ts');
    for (const peer of peerScores(gold, lexicon, dataDir)) line(peer.name, score(peer.score), peer.about);
  }
  line('Wortlaut', score(scoreLinks(gold, align(gold, lexicon))), 'weights fitted on these pairs');
  const [held] = crossValidate(study(gold, lexicon), [WORD_MODEL.threshold]);
  line('Wortlaut, held out', score(held!), 'weights fitted on nine tenths, scored on the other, ten times');
  const quotations = QUOTATIONS.map((pair) => goldFromWords(...pair));
  line(
    'Wortlaut, quotations',
    score(scoreLinks(quotations, align(quotations, lexicon))),
    `${quotations.length} invented ones, words only`,
  );
  line(
    'speed',
    `${Math.round(tokensPerSecond(gold, lexicon)).toLocaleString('en')} tokens/s`,
    'both sides counted, processor time',
  );
  describeLexicon();
  if (ablation) measureAblation(gold, lexicon);
}

function align(gold: readonly GoldPair[], lexicon: Lexicon): Link[][] {
  return gold.map((pair) => alignWords(pair.en, pair.de, lexicon));
}

function line(name: string, value: string, about: string): void {
  console.log(`  ${name.padEnd(21)} ${value.padEnd(46)} ${about}`);
}

function score({ aer, precision, recall }: AlignmentScore): string {
  return `AER ${aer.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}`;
}

/** Best of seven runs over all pairs. */
function tokensPerSecond(gold: readonly GoldPair[], lexicon: Lexicon): number {
  const tokens = gold.reduce((total, pair) => total + pair.en.length + pair.de.length, 0);
  return (tokens / fastest(() => align(gold, lexicon))) * 1000;
}

function describeLexicon(): void {
  const packed = readFileSync(LEXICON_PATH);
  const file = gunzipSync(packed);
  const first = processorTime(() => openLexicon(gunzipSync(packed)));
  const again = fastest(() => openLexicon(gunzipSync(packed)));
  line(
    'lexicon',
    `${(packed.length / 1e6).toFixed(2)} MB as sent (gzip)`,
    `${(file.length / 1e6).toFixed(2)} MB unpacked`,
  );
  line('', `opened in ${first.toFixed(0)} ms, at best ${again.toFixed(0)} ms`, 'processor time, unpacking included');
}

/** Milliseconds of processor time of the best of seven runs; a busy machine hardly changes it. */
function fastest(run: () => unknown): number {
  let best = Infinity;
  for (let k = 0; k < 7; k++) best = Math.min(best, processorTime(run));
  return best;
}

/** Milliseconds of processor time, garbage collection included. */
function processorTime(run: () => unknown): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

if (import.meta.main) {
  await measureWords(process.argv[2] ?? process.env.WORTLAUT_EVAL ?? '.', {
    ablation: process.argv.includes('--ablation'),
    peers: process.argv.includes('--peers'),
  });
}
