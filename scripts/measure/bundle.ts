import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';

const ROOT = join(import.meta.dirname, '../..');
const EMPTY = join(ROOT, '.measure/empty');
/** Page → how many times the JavaScript of an empty page it may load at first. */
const GOALS: Readonly<Record<string, number>> = {
  'de.html': 1.35,
  'de/deck.html': 1.35,
  'de/study.html': 1.35,
  'de/new.html': 1.5,
  'en.html': 1.35,
  'en/new.html': 1.5,
};

/** Bytes, gzipped, of the scripts that a prerendered page asks for before anything is done on it. */
function firstLoad(project: string, page: string): number {
  const html = readFileSync(join(project, '.next/server/app', page), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]+src="\/_next\/([^"?]+\.js)[^"]*"([^>]*)>/gu)]
    // Browsers with modules, which is all that the site supports, skip these.
    .filter(([tag]) => !/nomodule/iu.test(tag))
    .map(([, path]) => path!);
  return [...new Set(scripts)]
    .map((path) => gzipSync(readFileSync(join(project, '.next', decodeURIComponent(path))), { level: 9 }).length)
    .reduce((sum, size) => sum + size, 0);
}

function buildEmptyPage(): void {
  rmSync(EMPTY, { recursive: true, force: true });
  mkdirSync(join(EMPTY, 'app'), { recursive: true });
  const files: Readonly<Record<string, string>> = {
    'package.json': '{ "private": true, "type": "module" }',
    'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(ROOT)} } };`,
    'app/layout.tsx':
      'export default function Layout({ children }: { children: React.ReactNode }) { return <html lang="en"><body>{children}</body></html>; }',
    'app/page.tsx': 'export default function Page() { return <p>Hello</p>; }',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(EMPTY, name), text);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/next/dist/bin/next'), 'build'],
    { cwd: EMPTY, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  );
  if (status !== 0) throw new Error(`the empty page did not build:\n${stdout}\n${stderr}`);
}

/** Prints first-load JavaScript a page, and its ratio to an empty page of the same stack built in the same run. */
export function measureBundle(): void {
  if (!existsSync(join(ROOT, '.next/server/app/de.html'))) {
    console.log('left out: no production build; run npm start or npm test first');
    return;
  }
  buildEmptyPage();
  const floor = firstLoad(EMPTY, 'index.html');
  console.log(`empty page: ${(floor / 1000).toFixed(1)} kB gzip\n\n| page | kB | × empty | goal |\n|---|---|---|---|`);
  for (const [page, goal] of Object.entries(GOALS)) {
    if (!existsSync(join(ROOT, '.next/server/app', page))) continue;
    const size = firstLoad(ROOT, page);
    console.log(`| ${page} | ${(size / 1000).toFixed(1)} | ${(size / floor).toFixed(2)} | ≤ ${goal} |`);
  }
}
