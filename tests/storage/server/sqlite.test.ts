import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe } from 'vitest';
import type { DeckStore } from '#lib/storage/server/deck-store.ts';
import { SqliteDeckStore } from '#lib/storage/server/sqlite.ts';
import { keepsTheContract } from './contract.ts';

const root = mkdtempSync(join(tmpdir(), 'wortlaut-sqlite-'));
const opened: DeckStore[] = [];
let count = 0;
const open = () => {
  const store = new SqliteDeckStore(join(root, String(count)));
  opened.push(store);
  return store;
};
const fresh = () => {
  count++;
  return Promise.resolve(open());
};

afterAll(async () => {
  await Promise.all(opened.map((store) => store.close()));
  rmSync(root, { recursive: true });
});

describe('the embedded store', () => {
  keepsTheContract(fresh, open);
});
