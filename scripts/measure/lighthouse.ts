import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '../..');
/** Fetched when asked for: 200 packages that only this measurement needs. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const PAGES = ['/de', '/de/deck', '/de/study', '/de/new', '/en/progress'];
const RUNS = 5;
const PORT = 3219;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const CHROME_FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-background-networking';

/** Prints Lighthouse's scores (0 to 100, median of five) for the production build, as on a phone and on a desktop. */
export async function measureLighthouse(): Promise<void> {
  if (!existsSync(join(ROOT, '.next/wortlaut-build'))) {
    console.log('left out: no production build; run npm start or npm test first');
    return;
  }
  const next = join(ROOT, 'node_modules/next/dist/bin/next');
  const server = spawn(process.execPath, [next, 'start', '--port', String(PORT)], { cwd: ROOT, stdio: 'ignore' });
  try {
    await answering(`http://localhost:${PORT}/de`);
    console.log(`| page | as on | ${CATEGORIES.join(' | ')} |\n|---|---|---|---|---|---|`);
    for (const page of PAGES) {
      for (const device of ['mobile', 'desktop'] as const) {
        const runs = Array.from({ length: RUNS }, () => scores(`http://localhost:${PORT}${page}`, device));
        const medians = CATEGORIES.map((_, at) => median(runs.map((run) => run[at]!)));
        console.log(`| ${[page, device, ...medians].join(' | ')} |`);
      }
    }
  } finally {
    server.kill();
  }
}

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    try {
      await fetch(address);
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error(`${address} does not answer`);
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
