import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { loadLexicon } from '../../bin/lexicon.ts';
import { proposeCards } from '../../lib/decks/propose.ts';
import { analyseArticle } from '../../lib/engine/quotes/analyse.ts';
import { HELD_OUT, TUNING } from '../../tests/engine/quotes/table/read.ts';
import { printGrowth } from './growth.ts';

const STARTER = join(import.meta.dirname, '../../content/articles/eine-nummer-fuer-alle.md');
const LENGTH = 10_000;
const RUNS = 15;

/** Prints how long an article takes to become cards with links, and how time grows with length, worst cases included. */
export function measureSpeed(): void {
  const lexicon = loadLexicon();
  const toCards = (text: string): number => {
    const result = analyseArticle(text, lexicon);
    if (!result.ok) throw new Error(`the text was refused: ${result.error.code}`);
    const { article, quotes, pairs } = result.analysis;
    return Array.from(proposeCards({ text: article.text, quotes, pairs }, lexicon).cards).length;
  };
  const starter = readFileSync(STARTER, 'utf8');
  const dense = [...TUNING, ...HELD_OUT]
    .filter(({ pairs }) => pairs.some(({ relation }) => relation === 'full'))
    .map(({ text }) => text);
  const texts: Readonly<Record<string, string>> = {
    'the starter article, again and again': starter.repeat(Math.ceil(LENGTH / starter.length)).slice(0, LENGTH),
    'nothing but quoting sentences': dense.join('\n\n').slice(0, LENGTH),
  };
  for (const [name, text] of Object.entries(texts)) {
    const cards = toCards(text);
    const { median, least } = times(() => toCards(text));
    console.log(`10,000 characters to ${cards} cards with links: ${median} ms, at best ${least} (goal 80): ${name}`);
  }
  printGrowth(lexicon);
}

/** Median and least of several runs, in milliseconds by the clock. */
function times(run: () => void): { readonly median: string; readonly least: string } {
  const sorted = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return { median: sorted[RUNS >> 1]!.toFixed(1), least: sorted[0]!.toFixed(1) };
}
