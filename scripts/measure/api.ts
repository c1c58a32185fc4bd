import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deck } from '#lib/decks/deck.ts';
import { writeDeck } from '#lib/decks/parse.ts';
import { startPostgres } from '../../tests/storage/server/postgres-server.ts';
import { type Ask, answer, Load, load } from './api/load.ts';
import { buildEmptyRoute, ROOT, serve } from './api/servers.ts';

const PORT = 4650;
const EMPTY_PORT = 4651;
const ROUNDS = 4;
const CONNECTIONS = 16;
/** A deck as teachers share it. */
const STARTER = JSON.parse(readFileSync(join(ROOT, 'content/decks/starter.json'), 'utf8')) as Deck;
const DECK = writeDeck(STARTER);

let senders = 0;
/** Each request from an address of its own, so that nobody is asked to wait. */
const sender = () => ({ 'X-Forwarded-For': `10.${(++senders >> 16) & 255}.${(senders >> 8) & 255}.${senders & 255}` });
const json = () => ({ 'Content-Type': 'application/json', ...sender() });
/** A deck that nobody stored yet. */
const another = () => writeDeck({ ...STARTER, id: `measured-${++senders}` });

/** Prints how many requests a second short links take, beside an empty route of the same stack in the same seconds. */
export async function measureApi(): Promise<void> {
  if (!existsSync(join(ROOT, '.next/wortlaut-build'))) {
    console.log('left out: no production build; run npm start or npm test first');
    return;
  }
  const empty = await serve(buildEmptyRoute(), EMPTY_PORT, {});
  const postgres = await startPostgres();
  const data = mkdtempSync(join(tmpdir(), 'wortlaut-measure-'));
  try {
    console.log(
      `${CONNECTIONS} connections, ${ROUNDS} × 1 s each in turn with an empty route; a deck of ${DECK.length} bytes\n`,
    );
    console.log(
      '| store | request | a second | empty route | ratio | median ms | 99th ms |\n|---|---|---|---|---|---|---|',
    );
    await measureStore('SQLite', { WORTLAUT_DATA: data });
    await measureStore('PostgreSQL', { DATABASE_URL: await postgres.database() });
  } finally {
    await Promise.all([empty.stop(), postgres.stop()]);
    rmSync(data, { recursive: true });
  }
}

async function measureStore(name: string, environment: Record<string, string>): Promise<void> {
  const server = await serve(ROOT, PORT, { ...environment, WORTLAUT_TRUST_PROXY: 'on' });
  try {
    const made = await answer(PORT, undefined, { method: 'POST', path: '/api/decks', headers: json(), body: DECK });
    const { id, editKey } = JSON.parse(made.body) as { id: string; editKey: string };
    const path = `/api/decks/${id}`;
    const known = { 'If-None-Match': made.etag };
    const stale = () => ({ ...json(), Authorization: `Bearer ${editKey}`, 'If-Match': '"1-x"' });
    const asks: readonly [name: string, status: number, ask: () => Ask][] = [
      ['GET', 200, () => ({ method: 'GET', path })],
      ['GET, known already', 304, () => ({ method: 'GET', path, headers: known })],
      ['POST', 201, () => ({ method: 'POST', path: '/api/decks', headers: json(), body: another() })],
      ['PUT, refused as stale', 412, () => ({ method: 'PUT', path, headers: stale(), body: another() })],
    ];
    for (const [what, status, ask] of asks) {
      const [measured, floor] = [new Load(), new Load()];
      for (let round = 0; round < ROUNDS; round++) {
        await load(EMPTY_PORT, () => ({ method: 'GET', path: '/api' }), plan(200), floor);
        await load(PORT, ask, plan(status), measured);
      }
      row(name, what, measured, floor);
    }
  } finally {
    await server.stop();
  }
}

function plan(status: number) {
  return { status, seconds: 1, connections: CONNECTIONS };
}

function row(store: string, what: string, measured: Load, floor: Load): void {
  const rates = [measured.perSecond.toFixed(0), floor.perSecond.toFixed(0)];
  const ratio = (measured.perSecond / floor.perSecond).toFixed(2);
  const times = [measured.slowest(0.5).toFixed(1), measured.slowest(0.99).toFixed(1)];
  console.log(`| ${[store, what, ...rates, ratio, ...times].join(' | ')} |`);
}
