import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUS } from '#lib/storage/server/http/errors.ts';
import { writeDeck } from '#lib/decks/parse.ts';
import { anyDeck } from '../../../decks/any-deck.ts';
import { bearer, type Body, del, get, type HeaderFields, post, put, stored } from './client.ts';
import { withDeckStore } from './store.ts';

withDeckStore();

/** What a request may hold: nothing, anything, almost a deck, a deck. */
const bytes = fc.oneof(
  fc.constant(new Uint8Array()),
  fc.uint8Array({ maxLength: 300 }),
  fc.json({ noUnicodeString: false }).map((text) => new TextEncoder().encode(text)),
  anyDeck.map((deck) => new TextEncoder().encode(writeDeck(deck))),
  fc.tuple(anyDeck, fc.nat(), fc.nat(255)).map(([deck, at, byte]) => {
    const changed = new TextEncoder().encode(writeDeck(deck));
    changed[at % changed.length] = byte;
    return changed;
  }),
);
/** The same bytes as one piece or as a stream of pieces. */
const body: fc.Arbitrary<Body> = fc.tuple(bytes, fc.option(fc.integer({ min: 1, max: 64 }))).map(([all, size]) => {
  const copy = new Uint8Array(all);
  if (size === null) return copy;
  return new ReadableStream({
    start(controller) {
      for (let at = 0; at < copy.length; at += size) controller.enqueue(copy.subarray(at, at + size));
      controller.close();
    },
  });
});

/** Any letters that a header may have, and what comes close to meaning something. */
const value = (...likely: string[]) =>
  fc.oneof(fc.stringMatching(/^[\x20-\x7e\xa1-\xff]{0,60}$/u), fc.constantFrom(...likely));
const headers: fc.Arbitrary<HeaderFields> = fc.record(
  {
    'Content-Type': value('application/json', 'application/json;charset=utf-16', 'text/html'),
    'Content-Length': value('0', '5', '-1', '1e3', '99999999999999999999', 'NaN'),
    'Content-Encoding': value('gzip', 'br', 'identity'),
    'If-Match': value('*', '"1-x"', '"1-deleted"', 'W/"1-x"', '"'),
    'If-None-Match': value('*', '"1-x"', ',,,', '"'),
    'Accept-Language': value('de', 'en;q=0', '*', 'x;q=9e9'),
    Authorization: value('Bearer ', 'bearer x', `Bearer ${'a'.repeat(24)}`, 'Basic eDp5'),
    Cookie: value('wortlaut-locale=de', 'wortlaut-locale=__proto__', ';;;='),
    'X-Forwarded-For': value('::', '1.2.3.4', ',,', ':::::::::::', '%'),
  },
  { requiredKeys: [] },
);
const id = fc.oneof(fc.string(), fc.constantFrom('..', '%00', '__proto__', 'a'.repeat(24)));
const query = fc.oneof(
  fc.constant(''),
  fc.string().map((text) => `?revision=${encodeURIComponent(text)}`),
  fc.webQueryParameters().map((text) => `?${text}`),
);

test('whatever is asked in whatever way is answered, and errors say what they are', async () => {
  const known = await stored('ein Deck');
  const someId = fc.oneof(id, fc.constant(known.id));
  const some = fc.oneof(
    headers,
    headers.map((fields) => ({ ...fields, ...bearer(known.key) })),
  );
  const asked = fc.oneof(
    fc.tuple(someId, some, query).map((of) => () => get(...of)),
    fc.tuple(body, headers).map((of) => () => post(...of)),
    fc.tuple(someId, body, some).map((of) => () => put(...of)),
    fc.tuple(someId, some).map((of) => () => del(...of)),
  );
  await fc.assert(
    fc.asyncProperty(asked, async (ask) => {
      const response = await ask();
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('x-robots-tag')).toBe('noindex');
      const text = await response.text();
      if (response.status < 400) {
        expect([200, 201, 204, 304]).toContain(response.status);
        return;
      }
      expect(response.headers.get('cache-control')).toBe('no-store');
      const { error } = JSON.parse(text) as { error: { code: keyof typeof STATUS; message: string } };
      expect(STATUS[error.code]).toBe(response.status);
      expect(response.status).not.toBe(503);
      expect(error.message).toMatch(/^\p{Lu}.*\.$/u);
    }),
    { numRuns: 500 },
  );
});
