import { readFileSync } from 'node:fs';
import { get as httpGet } from 'node:http';
import { expect, test } from 'playwright/test';

/** What only the running server shows: how Next hands requests over and answers back. */
const DECK = readFileSync('content/decks/starter.json', 'utf8');
const JSON_TYPE = { 'Content-Type': 'application/json' };

test('the server stores a deck, sends it compressed, and lets only its author change it', async ({
  request,
  baseURL,
}) => {
  const made = await request.post('/api/decks', { headers: JSON_TYPE, data: Buffer.from(DECK) });
  expect(made.status()).toBe(201);
  const { id, editKey } = (await made.json()) as { id: string; editKey: string };
  const path = `/api/decks/${id}`;

  const packed = await new Promise<string | undefined>((resolve, reject) => {
    httpGet(new URL(path, baseURL), { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      response.resume();
      resolve(response.headers['content-encoding']);
    }).on('error', reject);
  });
  expect(packed).toBe('gzip');
  const read = await request.get(path);
  expect(await read.json()).toEqual(JSON.parse(DECK));
  const etag = read.headers()['etag'] ?? '';
  expect((await request.get(path, { headers: { 'If-None-Match': etag } })).status()).toBe(304);

  const change = { ...JSON_TYPE, 'If-Match': etag };
  const data = Buffer.from(DECK.replace('"version": 1', '"version": 1, "more": 1'));
  expect((await request.put(path, { headers: change, data })).status()).toBe(401);
  const author = { ...change, Authorization: `Bearer ${editKey}` };
  expect(await (await request.put(path, { headers: author, data })).json()).toEqual({ revision: 1 });
  expect((await request.delete(path, { headers: author })).status()).toBe(204);
  expect((await request.get(path)).status()).toBe(410);
  expect(await (await request.get('/api/health')).json()).toMatchObject({ status: 'ok' });
});

test('a body that the server in front would cut is refused, not taken in part', async ({ request }) => {
  const padded = Buffer.from(DECK + ' '.repeat(11_000_000));
  const response = await request.post('/api/decks', { headers: JSON_TYPE, data: padded });
  expect([response.status(), await response.json()]).toMatchObject([413, { error: { code: 'too-large' } }]);
});
