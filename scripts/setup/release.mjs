import { copyFileSync, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addedHeaders } from './page-headers.mjs';
import { ROOT } from './run.mjs';

const NEXT = join(ROOT, '.next');
const PAGES = join(NEXT, 'server/app');
const ENTRY = join(ROOT, 'lib/offline/worker.ts');
const BUILT_WORKER = join(NEXT, 'wortlaut-sw.js');
/** Bytes; what is larger, and not asked for by any page as it opens, is fetched later than the rest. */
const LARGE = 200_000;
/** Never asked for by a browser that has service workers. */
const UNUSED = /\.map$|\.tsx?$|\/_(?:build|ssg|clientMiddleware)Manifest\.js$/u;

/** Where the service worker is served from: written by what is started, and no source. */
export const WORKER_FILE = 'public/sw.js';

/**
 * Writes what makes a build work without a network: the pack, one file with everything its static pages answer, and the
 * service worker, which knows all files of the build. Runs after each build and after the policies, which it takes over.
 */
export async function writeRelease() {
  const id = readFileSync(join(NEXT, 'BUILD_ID'), 'utf8').trim();
  const { routes } = JSON.parse(readFileSync(join(NEXT, 'prerender-manifest.json'), 'utf8'));
  const named = (type) =>
    Object.keys(routes).filter((path) => routes[path].routeType === type && !/^\/(?:_|api\/)/u.test(path));
  const pages = named('page');
  const pack = `static/${id}/pages.json`;
  const answers = pages.flatMap(answersOf);
  writeFileSync(join(NEXT, pack), JSON.stringify(answers));

  const documents = answers.filter(({ part }) => part === null).map(({ body }) => body);
  const assets = filesIn(join(NEXT, 'static'), '/_next/static').filter(
    ({ path }) => !UNUSED.test(path) && path !== `/_next/${pack}` && !isForOldBrowsers(path, documents),
  );
  const isLarge = ({ path, size }) => size > LARGE && !documents.some((html) => html.includes(path));
  const release = {
    id,
    pack: `/_next/${pack}`,
    pages,
    files: [
      ...named('route'),
      ...filesIn(join(ROOT, 'public'), '').map(({ path }) => path),
      ...assets.filter((file) => !isLarge(file)).map(({ path }) => path),
    ].filter((path) => path !== '/sw.js'),
    later: assets.filter(isLarge).map(({ path }) => path),
  };
  // Set-up is loaded before the packages are there.
  const { build } = await import('esbuild-wasm');
  await build({
    entryPoints: [ENTRY],
    outfile: BUILT_WORKER,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    define: { RELEASE: JSON.stringify(release) },
    logLevel: 'warning',
  });
}

/** Serves the worker of the last build. */
export function placeWorker() {
  copyFileSync(BUILT_WORKER, join(ROOT, WORKER_FILE));
}

/** Serves a worker that takes its leave, so that `npm run dev` shows no built page in place of the one worked on. */
export function placeFarewell() {
  writeFileSync(
    join(ROOT, WORKER_FILE),
    [
      "addEventListener('install', () => skipWaiting());",
      "addEventListener('activate', (event) => event.waitUntil(leave()));",
      'async function leave() {',
      '  await registration.unregister();',
      "  for (const client of await clients.matchAll({ type: 'window' })) await client.navigate(client.url);",
      '}',
      '',
    ].join('\n'),
  );
}

/** The document of a page, the page as the router asks for it, and its segments, with the headers the server sends. */
function answersOf(path) {
  const file = join(PAGES, path);
  const own = withoutTags(JSON.parse(readFileSync(`${file}.meta`, 'utf8')).headers ?? {});
  const headers = { ...own, ...addedHeaders(path) };
  const flight = { 'content-type': 'text/x-component' };
  const segments = filesIn(`${file}.segments`, '').map(({ path: segment }) => ({
    path,
    part: segment.replace(/\.segment\.rsc$/u, ''),
    // 2: the segment is complete, nothing of it was postponed.
    headers: { ...flight, 'x-nextjs-prerender': '1', 'x-nextjs-postponed': '2' },
    body: readFileSync(`${file}.segments${segment}`, 'utf8'),
  }));
  return [
    {
      path,
      part: null,
      headers: { ...headers, 'content-type': 'text/html; charset=utf-8' },
      body: readFileSync(`${file}.html`, 'utf8'),
    },
    { path, part: '', headers: { ...headers, ...flight }, body: readFileSync(`${file}.rsc`, 'utf8') },
    ...segments,
  ];
}

function withoutTags(headers) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'x-next-cache-tags'));
}

/** True for the script that only browsers without modules run. */
function isForOldBrowsers(path, documents) {
  return documents.some((html) => new RegExp(`<script[^>]+${path}[^>]+nomodule`, 'iu').test(html));
}

/** Every file of a folder, with its path below `prefix` and its size in bytes. */
function filesIn(folder, prefix) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => ({ path: `${prefix}/${name.replaceAll('\\', '/')}`, stats: statSync(join(folder, name)) }))
    .filter(({ stats }) => stats.isFile())
    .map(({ path, stats }) => ({ path, size: stats.size }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
