import { spawnSync } from 'node:child_process';
import { onProduction } from './production.ts';

/** Fetched when asked for: 200 packages that only this measurement needs. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const PAGES = ['/de', '/de/deck', '/de/study', '/de/new', '/en/progress'];
const RUNS = 5;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const CHROME_FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-background-networking';

/** Prints Lighthouse's scores (0 to 100, median of five) for the production build, as on a phone and on a desktop. */
export function measureLighthouse(): Promise<void> {
  return onProduction((address) => {
    console.log(`| page | as on | ${CATEGORIES.join(' | ')} |\n|---|---|---|---|---|---|`);
    for (const page of PAGES) {
      for (const device of ['mobile', 'desktop'] as const) {
        const runs = Array.from({ length: RUNS }, () => scores(`${address}${page}`, device));
        const medians = CATEGORIES.map((_, at) => median(runs.map((run) => run[at]!)));
        console.log(`| ${[page, device, ...medians].join(' | ')} |`);
      }
    }
    return Promise.resolve();
  });
}

function scores(address: string, device: 'mobile' | 'desktop'): number[] {
  const args = ['--yes', LIGHTHOUSE, address, '--quiet', '--output=json', `--chrome-flags=${CHROME_FLAGS}`];
  if (device === 'desktop') args.push('--preset=desktop');
  const { stdout, stderr, status } = spawnSync('npx', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`lighthouse failed on ${address}:\n${stderr}`);
  const { categories } = JSON.parse(stdout) as { categories: Record<string, { score: number } | undefined> };
  return CATEGORIES.map((category) => Math.round((categories[category]?.score ?? 0) * 100));
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
