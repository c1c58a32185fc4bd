import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { answer } from './load.ts';

export const ROOT = join(import.meta.dirname, '../../..');
const NEXT = join(ROOT, 'node_modules/next/dist/bin/next');
const EMPTY = join(ROOT, '.measure/empty-api');

/** Builds a site of the same stack with nothing but a route that answers `{}`. */
export function buildEmptyRoute(): string {
  rmSync(EMPTY, { recursive: true, force: true });
  mkdirSync(join(EMPTY, 'app/api'), { recursive: true });
  const files: Readonly<Record<string, string>> = {
    'package.json': '{ "private": true, "type": "module" }',
    'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(ROOT)} } };`,
    'app/layout.tsx':
      'export default function Layout({ children }: { children: React.ReactNode }) { return <html lang="en"><body>{children}</body></html>; }',
    'app/page.tsx': 'export default function Page() { return <p>Hello</p>; }',
    'app/api/route.ts': "export const dynamic = 'force-dynamic'; export function GET() { return Response.json({}); }",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(EMPTY, name), text);
  const env = { ...process.env, NODE_ENV: 'production' as const };
  const { status, stdout } = spawnSync(process.execPath, [NEXT, 'build'], { cwd: EMPTY, encoding: 'utf8', env });
  if (status !== 0) throw new Error(`the empty route did not build:\n${stdout}`);
  return EMPTY;
}

/** Serves a built site until `stop`. */
export async function serve(
  folder: string,
  port: number,
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly process: ChildProcess; stop(): Promise<void> }> {
  const env = { ...process.env, ...environment, NODE_ENV: 'production' as const };
  const server = spawn(process.execPath, [NEXT, 'start', '--port', String(port)], {
    cwd: folder,
    stdio: 'ignore',
    env,
  });
  const ended = once(server, 'exit');
  const stop = async (): Promise<void> => {
    server.kill();
    await ended;
  };
  for (let tries = 0; tries < 100; tries++) {
    try {
      await answer(port, undefined, { method: 'GET', path: '/api' });
      return { process: server, stop };
    } catch {
      await wait(100);
    }
  }
  await stop();
  throw new Error(`nothing answers on port ${port}`);
}
