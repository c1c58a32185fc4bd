/**
 * Figures on passages with quotations: spans, kinds, languages, speakers, pairs, calibration, growth.
 * Run: `npm run measure -- --data DIR`, or this file alone with the folder as its argument; a second argument `data`,
 * `table` or `blind` lists the faults.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { loadLexicon } from '../../bin/lexicon.ts';
import type { Lexicon } from '../../lib/engine/align/lexicon.ts';
import { BLIND, FRESH, HELD_OUT, TUNING } from '../../tests/engine/quotes/table/read.ts';
import { Score } from './score.ts';
import type { Passage } from './score.ts';

export function readPassages(file: string): Passage[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Passage);
}

/** Prints the figures on the passages in `dataDir`/quotes-dev; says so when there are none. */
export function measureQuotes(dataDir: string): Promise<void> {
  printFigures(dataDir, loadLexicon(), '');
  return Promise.resolve();
}

export function printFigures(dataDir: string, lexicon: Lexicon, show: string): void {
  for (const name of ['quotes-dev.jsonl', 'made-up.jsonl']) {
    const file = join(dataDir, 'quotes-dev', name);
    if (!existsSync(file)) {
      console.log(`Quotations: ${file} is missing.`);
      continue;
    }
    const score = new Score();
    for (const passage of readPassages(file)) score.add(passage, lexicon);
    score.print(`Quotations, ${name}`);
    if (show.includes('data')) for (const fault of score.faults) console.log(`    ${fault}`);
  }
  for (const [name, passages] of [
    ['our own sentences, looked at', TUNING],
    ['our own sentences, held out', HELD_OUT],
    ['our own sentences, written blind', BLIND],
    ['our own sentences, written last', FRESH],
  ] as const) {
    const score = new Score();
    for (const passage of passages) score.add(passage, lexicon);
    score.print(`Quotations, ${name}`);
    if ((show.includes('table') && passages === TUNING) || (show.includes('blind') && passages === BLIND))
      for (const fault of score.faults) console.log(`    ${fault}`);
  }
}

if (process.argv[1]?.endsWith('measure/quotes.ts')) {
  const dir = process.argv[2] ?? process.env.WORTLAUT_EVAL;
  if (!dir) throw new Error('Give the folder of the evaluation data.');
  printFigures(dir, loadLexicon(), process.argv[3] ?? '');
}
