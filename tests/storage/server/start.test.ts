import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DELETED_STAYS } from '#lib/storage/server/lifetimes.ts';
import { forgetForwarded } from '#lib/storage/server/proxies.ts';
import { SqliteDeckStore } from '#lib/storage/server/sqlite.ts';
import { KEY_HASH, newDeck, stored } from './samples.ts';

const root = mkdtempSync(join(tmpdir(), 'wortlaut-start-'));
const script = join(root, 'start.mjs');
const startModule = join(import.meta.dirname, '../../../lib/storage/server/start.ts');

beforeAll(() => {
  writeFileSync(script, `await (await import(${JSON.stringify(startModule)})).startServer(); console.log('started');`);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Starts as the server does: exit code and what was said. */
async function start(environment: Readonly<Record<string, string>>) {
  const env = {
    NODE_ENV: 'production' as const,
    PATH: process.env['PATH'],
    WORTLAUT_DATA: join(root, 'data'),
    ...environment,
  };
  const child = spawn(process.execPath, [script], { env, cwd: join(import.meta.dirname, '../../..') });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said };
}

describe('a server', () => {
  test('starts, and purges what was deleted long ago', async () => {
    const store = new SqliteDeckStore(join(root, 'data'));
    const [old, recent] = [newDeck('alt'), newDeck('neu')];
    for (const [deck, age] of [
      [old, DELETED_STAYS + 1000],
      [recent, DELETED_STAYS - 60_000],
    ] as const) {
      await store.create(deck);
      await store.remove({ id: deck.id, keyHash: KEY_HASH, expected: null, now: Date.now() - age });
    }
    expect(await start({})).toEqual({ code: 0, said: 'started\n' });
    expect([await stored(store, old.id), await stored(store, recent.id)]).toEqual(['missing', 'deleted']);
    await store.close();
  });

  test('does not start with a wrong configuration', async () => {
    expect(await start({ WORTLAUT_TRUST_PROXY: 'perhaps' })).toEqual({
      ...{ code: 1, said: expect.stringMatching(/^WORTLAUT_TRUST_PROXY must be .*\.\n$/u) as string },
    });
  });

  test('does not start on decks of a newer version', async () => {
    await new SqliteDeckStore(join(root, 'newer')).health();
    const database = new DatabaseSync(join(root, 'newer/wortlaut.sqlite'));
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(await start({ WORTLAUT_DATA: join(root, 'newer') })).toEqual({
      ...{
        code: 1,
        said: expect.stringMatching(/^The folder .* was written by a newer version of Wortlaut: .*\.\n$/u) as string,
      },
    });
  });

  test('starts without its store, and says so: the pages do without', async () => {
    expect(await start({ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:9/none' })).toEqual({
      code: 0,
      said: 'The database of DATABASE_URL cannot be used (unavailable): short links do not work until it can.\nstarted\n',
    });
  });
});

test('what a sender says in the name of a proxy is forgotten, and nothing else', async () => {
  forgetForwarded();
  const server = createServer((request, response) => response.end(JSON.stringify(request.headers)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const made = {
    'X-Forwarded-For': '1.2.3.4',
    Forwarded: 'for=1.2.3.4',
    'X-Forwarded-Proto': 'https',
    'X-Other': 'stays',
  };
  const seen = (await (await fetch(`http://127.0.0.1:${port}`, { headers: made })).json()) as Record<string, string>;
  expect(Object.keys(seen).filter((name) => name.includes('forwarded'))).toEqual([]);
  expect(seen).toMatchObject({ 'x-other': 'stays', host: `127.0.0.1:${port}` });
  server.close();
});
