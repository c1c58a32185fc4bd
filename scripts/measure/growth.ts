/** How the time of {@link analyseArticle} grows with the text: ordinary text and the worst anybody could paste. */
import process from 'node:process';
import { loadLexicon } from '../../bin/lexicon.ts';
import { analyseArticle } from '../../lib/engine/analyse.ts';
import { proposeCards } from '../../lib/decks/propose.ts';
import type { Lexicon } from '../../lib/engine/align/lexicon.ts';
import { HELD_OUT, TUNING } from '../../tests/engine/quotes/table/read.ts';

/** CPU time of this process for one run, in milliseconds; other processes do not count. */
function cpu(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of three runs, of one where a run takes long: garbage collection falls now here, now there. */
function best3(run: () => void): number {
  const first = cpu(run);
  return first > 2_000 ? first : Math.min(first, cpu(run), cpu(run));
}

export function printGrowth(lexicon: Lexicon, longest = 2_000_000): void {
  const prose = [...TUNING, ...HELD_OUT]
    .filter(({ text }) => !/[<>]|\[1\]/u.test(text))
    .map(({ text }) => text)
    .join('\n\n');
  const kinds: readonly (readonly [string, string])[] = [
    ['ordinary text', prose],
    ['n × „', '„'],
    ['n × "', '"'],
    ["n × '", "'"],
    ['n × <', '<'],
    ['n × <p', '<p '],
    ['n × "a" (', '"a" ('],
    ['n × „We go“ ', '„We go“ '],
    ['n × „We go“ „wir gehen“', '„We go“ „wir gehen“'],
    ['one endless sentence', 'und dann gingen wir weiter '],
    ['one endless word', 'a'],
    ['one endless quotation', 'we went on and on '],
  ];
  printPromise(lexicon);
  console.log(`Growth: CPU time for ${longest / 2} and ${longest} characters`);
  const short = prose.slice(0, 10_000);
  analyseArticle(short, lexicon);
  let best = Infinity;
  for (let round = 0; round < 7; round++)
    best = Math.min(
      best,
      cpu(() => analyseArticle(short, lexicon)),
    );
  console.log(`  ${'10,000 ordinary characters'.padEnd(30)} ${best.toFixed(1)} ms`);
  for (const [name, unit] of kinds) {
    const make = (length: number): string => {
      const body = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      return name === 'one endless quotation' ? `„${body}“` : body;
    };
    const [half, whole] = [make(longest / 2), make(longest)];
    analyseArticle(half.slice(0, 100_000), lexicon);
    const a = best3(() => analyseArticle(half, lexicon));
    const b = best3(() => analyseArticle(whole, lexicon));
    console.log(
      `  ${name.padEnd(30)} ${a.toFixed(0).padStart(6)} ms ${b.toFixed(0).padStart(6)} ms   × ${(b / a).toFixed(2)}`,
    );
  }
}

/** Ten thousand characters in which nearly everything is quoted and rendered, down to the links between the words. */
function printPromise(lexicon: Lexicon): void {
  const passages = [...TUNING, ...HELD_OUT].filter(({ pairs }) => pairs.some(({ relation }) => relation === 'full'));
  const dense = passages
    .map(({ text }) => text)
    .join('\n\n')
    .slice(0, 10_000);
  let cards = 0;
  const times: number[] = [];
  for (let round = 0; round < 15; round++) {
    times.push(
      cpu(() => {
        const result = analyseArticle(dense, lexicon);
        if (!result.ok) throw new Error(result.error.code);
        const { article, quotes, pairs } = result.analysis;
        cards = [...proposeCards({ text: article.text, quotes, pairs }, lexicon).cards].length;
      }),
    );
  }
  const [first, ...warm] = times;
  const median = warm.sort((a, b) => a - b)[Math.floor(warm.length / 2)]!;
  console.log(
    `Dense quotations: 10,000 characters to ${cards} cards with links in ${median.toFixed(0)} ms (median), ${first!.toFixed(0)} ms the first time; promised: 80 ms`,
  );
}

if (process.argv[1]?.endsWith('measure/growth.ts')) printGrowth(loadLexicon(), Number(process.argv[2] ?? 2_000_000));
