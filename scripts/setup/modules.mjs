import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT, fail } from './run.mjs';

const NODE_RELEASE = '24.21.0';
const STAMP = join(ROOT, 'node_modules/.wortlaut-setup');

/** Installs the locked packages, and Node 24 beside them where this Node is older, unless that was done already. */
export async function ensureModules() {
  const old = needsNode();
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  const wanted = `${lock} ${old ? NODE_RELEASE : 'own'}`;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  process.stderr.write('Installing packages …\n');
  // NODE_ENV=production would drop the build tools, so development packages are asked for by name.
  npm(['ci', '--include=dev', '--loglevel=error']);
  if (old) npm(['install', '--no-save', '--loglevel=error', `node@${NODE_RELEASE}`]);
  writeFileSync(STAMP, wanted);
}

/** True where the host's own Node is too old; npm puts the added one first in PATH, so this may be that one already. */
function needsNode() {
  const added = process.execPath.startsWith(join(ROOT, 'node_modules'));
  return added || Number(process.versions.node.split('.')[0]) < 24;
}

function npm(args) {
  const { status } = spawnSync('npm', args, {
    cwd: ROOT,
    // stdout belongs to the command that runs afterwards.
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    shell: process.platform === 'win32',
  });
  if (status !== 0) fail(`"npm ${args.join(' ')}" failed: see above; the package registry must be reachable.`);
}
