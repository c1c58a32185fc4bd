import { readFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { GET } from '#app/api/health/route.ts';
import { STATUS } from '#lib/storage/server/http/errors.ts';
import { locales } from '#lib/i18n/settings.ts';
import { randomKey } from '#lib/storage/server/keys.ts';
import { useDeckStore } from '#lib/storage/server/open.ts';
import { PostgresDeckStore } from '#lib/storage/server/postgres.ts';
import { SqliteDeckStore } from '#lib/storage/server/sqlite.ts';
import { bearer, deckOf, del, get, outcome, post, put, textOf } from './client.ts';

const folder = mkdtempSync(join(tmpdir(), 'wortlaut-health-'));
const health = () => GET(new Request('http://localhost/api/health'));

afterEach(() => {
  useDeckStore(null);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('health', () => {
  test('is good when the store answers', async () => {
    const store = new SqliteDeckStore(join(folder, 'good'));
    useDeckStore(store);
    const response = await health();
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok', store: 'sqlite' }]);
    expect(response.headers.get('cache-control')).toBe('no-store');
    await store.close();
  });

  // Nothing listens on the discard port; a file is no folder; a text is no database.
  test.each([
    ['unavailable', () => new PostgresDeckStore('postgres://nobody@127.0.0.1:9/none')],
    ['unavailable', () => new SqliteDeckStore(join(import.meta.dirname, 'health.test.ts/below'))],
    ['damaged', () => new SqliteDeckStore(folder)],
  ])('is bad when the store is %s, and every route says so', async (code, open) => {
    writeFileSync(join(folder, 'wortlaut.sqlite'), 'This is no database. '.repeat(100));
    useDeckStore(open());
    const [id, author] = [randomKey(), { ...bearer(randomKey()), 'If-Match': '"1-x"' }];
    const text = textOf(deckOf('eins'));
    for (const asked of [health(), get(id), post(text), put(id, text, author), del(id, author)])
      expect(await outcome(asked)).toBe(`503 ${code}`);
    expect((await health()).headers.get('retry-after')).toBe('10');
    rmSync(join(folder, 'wortlaut.sqlite'));
  });
});

test.each(locales)('every error has a text in %s', (locale) => {
  const file = readFileSync(join(import.meta.dirname, `../../../../locales/${locale}/share.json`), 'utf8');
  const { errors } = JSON.parse(file) as { errors: Record<string, string> };
  expect(Object.keys(STATUS).filter((code) => !errors[code])).toEqual([]);
});
