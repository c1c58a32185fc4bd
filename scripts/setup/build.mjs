import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { writePolicies } from './policy.mjs';
import { hurryFirstPaint } from './first-paint.mjs';
import { placeWorker, WORKER_FILE, writeRelease } from './release.mjs';
import { ROOT, run } from './run.mjs';

/** What a build depends on. */
const SOURCES = [
  'app',
  'features',
  'components',
  'content',
  'lib',
  'locales',
  'public',
  'scripts/setup',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'tailwind.config.ts',
  'tsconfig.json',
];
const STAMP = join(ROOT, '.next/wortlaut-build');

/** Builds for production when the sources differ from those of the last build. Resolves to an exit code. */
export async function build({ force = false } = {}) {
  const wanted = digest();
  if (!force && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) {
    placeWorker();
    return 0;
  }
  process.stdout.write('Building …\n');
  const code = await run(['node_modules/next/dist/bin/next', 'build'], { env: { NODE_ENV: 'production' } });
  if (code !== 0) return code;
  hurryFirstPaint();
  writePolicies();
  await writeRelease();
  placeWorker();
  writeFileSync(STAMP, wanted);
  return 0;
}

function digest() {
  const hash = createHash('sha256');
  for (const source of SOURCES) add(hash, source);
  // Prerendered pages name their public address.
  hash.update(process.env.WORTLAUT_URL ?? '');
  return hash.digest('hex');
}

function add(hash, path) {
  if (path === WORKER_FILE) return;
  const full = join(ROOT, path);
  if (!existsSync(full)) return;
  hash.update(`${path}\0`);
  if (statSync(full).isDirectory()) for (const child of readdirSync(full).sort()) add(hash, `${path}/${child}`);
  else hash.update(readFileSync(full));
}
