import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { useDeckStore } from '#lib/storage/server/open.ts';
import { SqliteDeckStore } from '#lib/storage/server/sqlite.ts';

/** The routes of this test file keep their decks in a temporary folder. */
export function withDeckStore(): void {
  const folder = mkdtempSync(join(tmpdir(), 'wortlaut-api-'));
  const store = new SqliteDeckStore(folder);
  beforeAll(() => {
    useDeckStore(store);
  });
  afterAll(async () => {
    useDeckStore(null);
    await store.close();
    rmSync(folder, { recursive: true });
  });
}
