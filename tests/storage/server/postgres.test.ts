import { afterAll, beforeAll, describe } from 'vitest';
import type { DeckStore } from '#lib/storage/server/deck-store.ts';
import { PostgresDeckStore } from '#lib/storage/server/postgres.ts';
import { keepsTheContract } from './contract.ts';
import { type PostgresServer, startPostgres } from './postgres-server.ts';

let server: PostgresServer;
let url = '';
const opened: DeckStore[] = [];
const open = () => {
  const store = new PostgresDeckStore(url);
  opened.push(store);
  return store;
};
const fresh = async () => {
  url = await server.database();
  return open();
};

beforeAll(async () => {
  server = await startPostgres();
});

afterAll(async () => {
  await Promise.all(opened.map((store) => store.close()));
  await server.stop();
});

describe('PostgreSQL', () => {
  keepsTheContract(fresh, open);
});
