import { createServer } from 'node:net';
import process from 'node:process';
import { build } from './build.mjs';
import { fail, run } from './run.mjs';

/** Builds when sources changed and serves the site. Ends with the server. */
export async function start() {
  const code = (await run(['scripts/check-configuration.ts'])) || (await build());
  if (code !== 0) return code;
  const port = Number(process.env.PORT?.trim() || 3000);
  if (!(await isFree(port)))
    fail(`Port ${port} is taken: stop what uses it, or choose another, as in PORT=3001 npm start.`);
  process.stdout.write(`Wortlaut: http://localhost:${port}\n`);
  return run(['node_modules/next/dist/bin/next', 'start', '--port', String(port)], { env: { NODE_ENV: 'production' } });
}

function isFree(port) {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once('error', () => settle(false));
    probe.listen(port, () => probe.close(() => settle(true)));
  });
}
