import { readArticles, SEEN_WRITERS } from '../../tests/engine/quotes/articles.ts';
import { BLIND, FRESH, HELD_OUT, TUNING } from '../../tests/engine/quotes/table/read.ts';
import { choosePairs, fitPairs } from '../pairs/fit.ts';
import { agreement, type Examples, examplesOf, type Stretches } from '../pairs/gold.ts';
import { f1, precision, recall, type Tally } from './score.ts';

/** Overlap of the letters of both sides from which a pair is right. */
const RIGHT = 0.7;
/** Log-odds against "nobody renders it" from which a pair is given. */
const LEAST = -1;
/** What an example of the short passages counts beside one of the articles. */
const PASSAGES = 0.5;

/**
 * A candidate lattice and a listwise model (scripts/pairs) beside the engine as it is, on whole articles. The model is
 * fitted on all writers but one and measured on that one, so no figure is of a writer it has seen.
 */
export function measurePairModel(): void {
  const articles = SEEN_WRITERS.flatMap((writer) => readArticles(writer).map((each) => examplesOf(each, writer)));
  const passages = [...TUNING, ...HELD_OUT, ...BLIND, ...FRESH].map((each) => examplesOf(each, 'passages'));
  const total = { today: tally(), model: tally() };
  console.log(`Pairs on ${articles.length} articles; right from an overlap of ${RIGHT} of the letters of either side`);
  print('candidates: the best of them', reachable(articles));
  for (const writer of SEEN_WRITERS) {
    const others = articles.filter((each) => each.writer !== writer);
    const model = fitPairs([
      ...others.map((each) => [each, 1] as const),
      ...passages.map((each) => [each, PASSAGES] as const),
    ]);
    const own = articles.filter((each) => each.writer === writer);
    const found = tally();
    for (const each of own) {
      add(
        found,
        each,
        choosePairs(model, each, LEAST).map(({ example }) => example),
      );
      add(total.today, each, each.today);
    }
    print(`model, ${writer} left out`, found);
    for (const key of ['right', 'given', 'wanted'] as const) total.model[key] += found[key];
  }
  print('model, every writer left out once', total.model);
  print('the engine as it is', total.today);
}

function tally(): Tally {
  return { right: 0, given: 0, wanted: 0 };
}

/** How many pairs a perfect choice among the candidates would find. */
function reachable(articles: readonly Examples[]): Tally {
  const found = tally();
  for (const { gold, choices } of articles) {
    const all = choices.flat();
    const right = gold.filter((one) => all.some((example) => agreement(example, one) >= RIGHT)).length;
    found.right += right;
    found.given += right;
    found.wanted += gold.length;
  }
  return found;
}

/** Counts what was found in an article; pairs of titles and terms are neither wanted nor wrong. */
function add(found: Tally, { gold, other }: Examples, pairs: readonly Stretches[]): void {
  const open = new Set(gold);
  found.wanted += gold.length;
  for (const pair of pairs) {
    const match = [...open].find((one) => agreement(pair, one) >= RIGHT);
    if (!match && other.some((one) => agreement(pair, one) >= RIGHT)) continue;
    found.given++;
    if (!match) continue;
    found.right++;
    open.delete(match);
  }
}

function print(name: string, found: Tally): void {
  const error = Math.sqrt((recall(found) * (1 - recall(found))) / Math.max(1, found.wanted));
  console.log(
    `  ${name.padEnd(34)} precision ${precision(found).toFixed(3)}  recall ${recall(found).toFixed(3)} ± ${error.toFixed(3)}  ` +
      `F1 ${f1(found).toFixed(3)}  (${found.right} of ${found.wanted})`,
  );
}
