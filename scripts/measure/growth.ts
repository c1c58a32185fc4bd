/** How the time of {@link analyseArticle} grows with the text: ordinary text and the worst anybody could paste. */
import process from 'node:process';
import { loadLexicon } from '../../bin/lexicon.ts';
import { analyseArticle } from '../../lib/engine/quotes/analyse.ts';
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
  console.log(`Growth: CPU time for ${longest / 2} and ${longest} characters`);
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

if (process.argv[1]?.endsWith('measure/growth.ts')) printGrowth(loadLexicon(), Number(process.argv[2] ?? 2_000_000));
