import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';

const ROOT = join(import.meta.dirname, '../..');
const PORT = 3219;

/** Serves the production build while `work` measures it at the address given; says so where there is no build. */
export async function onProduction(work: (address: string) => Promise<void>): Promise<void> {
  if (!existsSync(join(ROOT, '.next/wortlaut-build'))) {
    console.log('left out: no production build; run npm start or npm test first');
    return;
  }
  const next = join(ROOT, 'node_modules/next/dist/bin/next');
  const server = spawn(process.execPath, [next, 'start', '--port', String(PORT)], { cwd: ROOT, stdio: 'ignore' });
  try {
    const address = `http://localhost:${PORT}`;
    await answering(`${address}/de`);
    await work(address);
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
