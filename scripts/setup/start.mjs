import { createServer } from 'node:net';
import process from 'node:process';
import { build } from './build.mjs';
import { fail, run } from './run.mjs';

/** Builds when sources changed and serves the site. Ends with the server. */
export async function start() {
  const port = readPort();
  const code = await build();
  if (code !== 0) return code;
  if (!(await isFree(port)))
    fail(`Port ${port} is taken: stop what uses it, or choose another, as in PORT=3001 npm start.`);
  process.stdout.write(`Wortlaut: http://localhost:${port}\n`);
  return run(['node_modules/next/dist/bin/next', 'start', '--port', String(port)], { env: { NODE_ENV: 'production' } });
}

function readPort() {
  const text = process.env.PORT ?? '3000';
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port < 1 || port > 65535)
    fail(`PORT must be a number from 1 to 65535, not "${text}".`, 2);
  return port;
}

function isFree(port) {
  return new Promise((settle) => {
    const probe = createServer();
    probe.once('error', () => settle(false));
    probe.listen(port, () => probe.close(() => settle(true)));
  });
}
