import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '#lib/decks/limits.ts';
import { writeDeck } from '#lib/decks/parse.ts';
import { hashKey, randomKey } from '#lib/storage/server/keys.ts';
import { anyDeck } from '../../../decks/any-deck.ts';
import {
  bearer,
  type Body,
  deckOf,
  del,
  get,
  type HeaderFields,
  JSON_TYPE,
  outcome,
  post,
  put,
  stored,
  textOf,
} from './client.ts';
import { withDeckStore } from './store.ts';

withDeckStore();

const text = (title: string) => writeDeck(deckOf(title));
const pieces = (...of: string[]) =>
  new ReadableStream({
    start(controller) {
      for (const piece of of) controller.enqueue(new TextEncoder().encode(piece));
      controller.close();
    },
  });
const broken = () =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"version":'));
      controller.error(new Error('connection lost'));
    },
  });
const card = { id: 'a', en: 'Yes.', de: null, original: 'en', relation: 'none', speaker: null, role: null, cue: null };
const cards = (...of: object[]) =>
  JSON.stringify({
    ...deckOf('x'),
    cards: of.map((each) => ({ ...card, confidence: 1, segments: [], links: [], context: null, ...each })),
  });

/** What is wrong with a body, whoever sends it where. */
const BODIES: readonly [name: string, outcome: string, body: () => Body, headers?: HeaderFields][] = [
  ['no content type', '415 wrong-type', () => text('x'), { 'Content-Type': '' }],
  ['a form', '415 wrong-type', () => text('x'), { 'Content-Type': 'text/plain' }],
  ['almost JSON', '415 wrong-type', () => text('x'), { 'Content-Type': 'application/jsonp' }],
  ['a compressed body', '415 wrong-type', () => text('x'), { ...JSON_TYPE, 'Content-Encoding': 'gzip' }],
  ['no body', '400 not-json', () => null],
  ['a cut body', '400 not-json', () => text('x').slice(0, -1)],
  ['bytes that are no UTF-8', '400 not-json', () => Uint8Array.of(0x22, 0xff, 0x22)],
  ['a lost connection', '400 cut-short', broken],
  ['fewer bytes than announced', '400 cut-short', () => pieces(text('x')), { ...JSON_TYPE, 'Content-Length': '1000' }],
  [
    'an announced length over the limit',
    '413 too-large',
    () => pieces('{}'),
    { ...JSON_TYPE, 'Content-Length': '2000001' },
  ],
  ['more bytes than allowed', '413 too-large', () => pieces(' '.repeat(LIMITS.bytes), text('x'))],
  ['deep nesting', '400 not-json', () => '['.repeat(1_000_000)],
  ['deep nesting that closes', '422 not-a-deck', () => '['.repeat(900_000) + ']'.repeat(900_000)],
  ['another JSON', '422 not-a-deck', () => '{"version": 1}'],
  ['a newer version', '422 newer-version', () => text('x').replace('"version":1', '"version":2')],
  ['too many cards', '422 too-many-cards', () => cards(...Array.from({ length: LIMITS.cards + 1 }, () => ({})))],
  ['the same card twice', '422 duplicate-card', () => cards({}, {})],
  ['a damaged card', '422 invalid', () => cards({ en: 7 })],
];

describe('POST', () => {
  test('answers with an id and an editing key, and nothing that could be kept', async () => {
    const response = await post(text('Neu'));
    expect(response.status).toBe(201);
    const { id, editKey } = (await response.json()) as { id: string; editKey: string };
    expect([id, editKey]).toEqual([expect.stringMatching(/^[\w-]{24}$/u), expect.stringMatching(/^[\w-]{24}$/u)]);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      ...{ 'cache-control': 'no-store', location: `/api/decks/${id}`, 'x-content-type-options': 'nosniff' },
      ...{ 'x-robots-tag': 'noindex', 'content-type': 'application/json; charset=utf-8' },
    });
    expect(await (await get(id)).text()).toBe(text('Neu'));
  });

  test.each(BODIES)('refuses %s', async (_name, expected, body, headers) => {
    expect(await outcome(post(body(), headers))).toBe(expected);
  });

  test('takes a body in pieces, with a charset, a byte order mark and unknown properties', async () => {
    const headers = { 'Content-Type': 'Application/JSON; charset=utf-8' };
    const response = await post(
      pieces('\uFEFF', text('x').slice(0, 20), text('x').slice(20, -1), ',"more":[[[]]]}'),
      headers,
    );
    const { id } = (await response.json()) as { id: string };
    expect(await (await get(id)).text()).toBe(text('x'));
  });

  test('names the place of what is wrong', async () => {
    expect(await (await post(cards({}, { id: 'b', en: 7 }))).json()).toMatchObject({ error: { at: 'cards.1.en' } });
  });

  test('asks a sender to wait who makes too many, and nobody else', async () => {
    const headers = { ...JSON_TYPE, 'X-Forwarded-For': '192.0.2.1' };
    const codes = [];
    for (let k = 0; k < 70; k++) codes.push(await outcome(post('', headers)));
    expect(new Set(codes.slice(0, 60))).toEqual(new Set(['400 not-json']));
    expect(codes.at(-1)).toBe('429 too-often');
    expect(Number((await post('', headers)).headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await outcome(post('', { ...headers, 'X-Forwarded-For': '192.0.2.2' }))).toBe('400 not-json');
  });
});

describe('GET', () => {
  test('tells age, revision and how long to keep it', async () => {
    const { id, key, etag } = await stored('eins');
    await put(id, text('zwei'), { ...bearer(key), 'If-Match': etag });
    const headers = Object.fromEntries((await get(id)).headers);
    expect(headers).toMatchObject({
      ...{ 'wortlaut-revision': '2', etag: expect.stringMatching(/^"2-[\w-]{22}"$/u) as string },
      ...{ 'cache-control': 'public, max-age=15, stale-while-revalidate=60', 'x-robots-tag': 'noindex' },
    });
    const created = headers['wortlaut-created'] ?? '';
    expect(new Date(created).toISOString()).toBe(created);
    expect(new Date(headers['last-modified'] ?? '').getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  test('finds older revisions, which caches may keep', async () => {
    const { id, key, etag } = await stored('eins');
    await put(id, text('zwei'), { ...bearer(key), 'If-Match': etag });
    const old = await get(id, {}, '?revision=1');
    expect([old.headers.get('etag'), old.headers.get('cache-control')]).toEqual([
      ...[etag, 'public, max-age=604800, immutable'],
    ]);
    expect(await old.text()).toBe(text('eins'));
  });

  test.each([
    '?revision=3',
    '?revision=0',
    '?revision=-1',
    '?revision=',
    '?revision=1e1',
    '?revision=99999999999999999999',
  ])('does not know %s', async (query) => {
    const { id } = await stored('eins');
    expect(await outcome(get(id, {}, query))).toBe('404 missing');
  });

  test.each([randomKey(), '', 'x', '../decks', 'a'.repeat(5000), "'; DROP TABLE decks; --", '\u0000'])(
    'does not know the id %j',
    async (id) => {
      expect(await outcome(get(id))).toBe('404 missing');
    },
  );

  test('sends nothing to whom has it already', async () => {
    const { id, etag } = await stored('eins');
    for (const known of [etag, `W/${etag}`, `"0-x", ${etag}`, '*']) {
      const response = await get(id, { 'If-None-Match': known });
      expect([response.status, await response.text(), response.headers.get('etag')]).toEqual([304, '', etag]);
      expect(response.headers.get('cache-control')).toContain('max-age');
    }
    for (const other of ['"0-x"', etag.slice(1, -1), '', ',,'])
      expect(await outcome(get(id, { 'If-None-Match': other }))).toBe('200');
  });

  test('says what is wrong in the language of the reader', async () => {
    const german = await get('x', { 'Accept-Language': 'de-AT,en;q=0.5' });
    expect(german.headers.get('content-language')).toBe('de');
    expect(await german.json()).toMatchObject({ error: { message: expect.stringContaining('kein Deck') as string } });
    const chosen = await get('x', { 'Accept-Language': 'de', Cookie: 'a=b; wortlaut-locale=en' });
    expect(await chosen.json()).toMatchObject({ error: { message: expect.stringContaining('no deck') as string } });
    expect(chosen.headers.get('cache-control')).toBe('no-store');
  });
});

describe('PUT', () => {
  test('makes a new revision', async () => {
    const { id, key, etag } = await stored('eins');
    const response = await put(id, text('zwei'), { ...bearer(key), 'If-Match': etag });
    expect([response.status, await response.json()]).toEqual([200, { revision: 2 }]);
    expect(response.headers.get('etag')).toBe((await get(id)).headers.get('etag'));
  });

  test.each(BODIES)('refuses %s', async (_name, expected, body, headers) => {
    const { id, key, etag } = await stored('eins');
    expect(await outcome(put(id, body(), { ...headers, ...bearer(key), 'If-Match': etag }))).toBe(expected);
    expect((await get(id)).headers.get('etag')).toBe(etag);
  });

  test('needs the editing key before it looks at anything else', async () => {
    const { id, key, etag } = await stored('eins');
    const other = await stored('anderes');
    for (const authorization of [
      '',
      'Bearer',
      `Basic ${key}`,
      `Bearer ${key}x`,
      bearer(other.key)['Authorization']!,
      `Bearer ${id}`,
    ])
      expect(await outcome(put(id, text('zwei'), { Authorization: authorization, 'If-Match': etag }))).toBe(
        '401 wrong-key',
      );
    expect(await outcome(put(id, ''))).toBe('401 wrong-key');
    expect((await put(id, '')).headers.get('www-authenticate')).toBe('Bearer');
    expect(await outcome(put(randomKey(), text('zwei'), { ...bearer(key), 'If-Match': etag }))).toBe('404 missing');
  });

  test.each(['', '*', '"1-a", "1-b"', '1-a', '"'])('wants to know one version, not %j', async (ifMatch) => {
    const { id, key } = await stored('eins');
    expect(await outcome(put(id, text('zwei'), { ...bearer(key), 'If-Match': ifMatch }))).toBe('428 no-version');
  });

  test('overwrites nothing: the second of two gets a conflict and the current ETag', async () => {
    const { id, key, etag } = await stored('eins');
    await put(id, text('zwei'), { ...bearer(key), 'If-Match': etag });
    const late = await put(id, text('drei'), { ...bearer(key), 'If-Match': etag });
    expect(late.status).toBe(412);
    const current = await get(id);
    expect([await current.text(), current.headers.get('etag')]).toEqual([text('zwei'), late.headers.get('etag')]);
    // Weak, as a proxy that compresses makes it.
    expect(await outcome(put(id, text('drei'), { ...bearer(key), 'If-Match': `W/${late.headers.get('etag')!}` }))).toBe(
      '200',
    );
  });

  test('asks a sender to wait who changes too much', async () => {
    const headers = { 'X-Forwarded-For': '192.0.2.3' };
    const codes = [];
    for (let k = 0; k < 130; k++) codes.push(await outcome(put(randomKey(), '', headers)));
    expect([codes[0], codes.at(-1)]).toEqual(['401 wrong-key', '429 too-often']);
  });

  test('and GET agree on text and ETag, whatever is changed in whatever order', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck, fc.array(fc.tuple(anyDeck, fc.boolean()), { maxLength: 4 }), async (first, changes) => {
        const made = await post(writeDeck(first));
        const { id, editKey } = (await made.json()) as { id: string; editKey: string };
        let [current, etag, revision] = [textOf(first), made.headers.get('etag')!, 1];
        const seen = [etag];
        for (const [deck, stale] of changes) {
          const next = textOf(deck);
          const ifMatch = stale ? seen[0]! : etag;
          const response = await put(id, next, { ...bearer(editKey), 'If-Match': ifMatch });
          if (next !== current && ifMatch !== etag) expect(response.status).toBe(412);
          else {
            if (next !== current) revision++;
            expect(await response.json()).toEqual({ revision });
            [current, etag] = [next, response.headers.get('etag')!];
            if (!seen.includes(etag)) seen.push(etag);
          }
          const got = await get(id);
          expect([await got.text(), got.headers.get('etag')]).toEqual([current, etag]);
          expect((await get(id, { 'If-None-Match': etag })).status).toBe(304);
        }
        expect(seen).toHaveLength(revision);
      }),
      { numRuns: 25 },
    );
  });
});

describe('DELETE', () => {
  test('hides the deck from everybody; its ETag brings it back', async () => {
    const { id, key } = await stored('eins');
    const response = await del(id, bearer(key));
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(await outcome(get(id))).toBe('410 deleted');
    expect(await outcome(get(id, {}, '?revision=1'))).toBe('410 deleted');
    expect(await outcome(del(id, bearer(key)))).toBe('204');
    expect(await outcome(put(id, text('zwei'), { ...bearer(key), 'If-Match': '"1-x"' }))).toBe('410 deleted');
    expect(await outcome(put(id, text('eins'), { ...bearer(key), 'If-Match': response.headers.get('etag')! }))).toBe(
      '200',
    );
    expect(await (await get(id)).text()).toBe(text('eins'));
  });

  test('needs the editing key, and obeys an If-Match', async () => {
    const { id, key, etag } = await stored('eins');
    expect(await outcome(del(id))).toBe('401 wrong-key');
    expect(await outcome(del(id, bearer(randomKey())))).toBe('401 wrong-key');
    expect(await outcome(del(id, { ...bearer(key), 'If-Match': '"1-x"' }))).toBe('412 conflict');
    expect(await outcome(del(id, { ...bearer(key), 'If-Match': '*' }))).toBe('428 no-version');
    expect(await outcome(del('x', bearer(key)))).toBe('404 missing');
    expect(await outcome(del(id, { ...bearer(key), 'If-Match': etag }))).toBe('204');
  });
});

test('no answer but that of the creation has the editing key in it, or its hash', async () => {
  const { id, key, etag } = await stored('eins');
  const author = { ...bearer(key), 'If-Match': etag };
  const responses = [
    ...[await get(id), await get(id, bearer(key)), await get(id, { ...bearer(key), 'If-None-Match': etag })],
    ...[await put(id, text('zwei'), author), await put(id, text('drei'), author), await put(id, '{', author)],
    ...[await put(id, text('zwei'), bearer(key)), await del(id, author), await del(id, bearer(key)), await get(id)],
  ];
  for (const response of responses) {
    const bytes = JSON.stringify([...response.headers]) + (await response.text());
    expect(bytes).not.toContain(key);
    expect(bytes).not.toContain(hashKey(key));
  }
});
