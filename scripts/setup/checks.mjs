import { existsSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { capture, run } from './run.mjs';

/** The quick checks: name, and the script that fails when something is wrong. */
const QUICK = [
  ['route types', ['node_modules/next/dist/bin/next', 'typegen']],
  ['types', ['node_modules/typescript/bin/tsc', '--noEmit']],
  ['types without browser and Node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.core.json']],
  [
    'lint',
    [
      'node_modules/eslint/bin/eslint.js',
      '.',
      '--max-warnings=0',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
    ],
  ],
  [
    'layers',
    [
      'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
      'lib',
      'app',
      'features',
      'components',
      'bin',
      '--config',
      '.dependency-cruiser.mjs',
    ],
  ],
  ['dead code', ['node_modules/knip/bin/knip.js']],
  ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.']],
];

/** Types, lint, layers, unit tests. Resolves to an exit code. */
export async function check() {
  return conclude([...(await quick()), ...(await unit())]);
}

/** Everything: the quick checks, then the journeys against the production build. Resolves to an exit code. */
export async function test() {
  const results = [...(await quick()), ...(await unit())];
  const browser = findBrowser();
  const built = (await build()) === 0;
  results.push({ name: 'build', passed: built ? 1 : 0, failed: built ? 0 : 1 });
  if (built) results.push(await journeys(browser));
  return conclude(results);
}

async function quick() {
  // The types of the routes come first: compiler and linter read them.
  const [routes, ...others] = QUICK;
  const results = [await reported(routes)];
  const waiting = [...others];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await reported(next));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}

async function reported([name, script]) {
  const { code, output } = await capture(script);
  process.stdout.write(`${code === 0 ? '✓' : '✗'} ${name}\n${code === 0 ? '' : `${output}\n`}`);
  return { name, passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

async function unit() {
  const report = join(tmpdir(), `wortlaut-unit-${process.pid}.json`);
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(['node_modules/vitest/vitest.mjs', ...args]);
  return [counted('unit tests', code, report, (json) => [json.numPassedTests, json.numFailedTests])];
}

async function journeys(browser) {
  const report = join(tmpdir(), `wortlaut-journeys-${process.pid}.json`);
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const code = await run(['node_modules/playwright/cli.js', 'test', '--reporter=list,json'], { env });
  return counted('journeys', code, report, ({ stats }) => [stats.expected + stats.flaky, stats.unexpected]);
}

/** Reads a runner's own count; a runner that failed without counting a failure counts as one. */
function counted(name, code, report, read) {
  if (!existsSync(report)) return { name, passed: 0, failed: 1 };
  const [passed, failed] = read(JSON.parse(readFileSync(report, 'utf8')));
  rmSync(report);
  return { name, passed, failed: code === 0 ? failed : Math.max(1, failed) };
}

function conclude(results) {
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const failed = results.filter((result) => result.failed > 0);
  if (failed.length > 0) process.stdout.write(`\nFailed: ${failed.map((result) => result.name).join(', ')}\n`);
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`);
  return failed.length === 0 ? 0 : 1;
}
