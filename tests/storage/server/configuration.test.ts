import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readConfiguration } from '#lib/storage/server/configuration.ts';

test('nothing has to be configured', () => {
  const nothing = {
    ...{ port: 3000, dataFolder: resolve('data'), databaseUrl: null, publicUrl: null, trustedProxies: 0 },
  };
  expect(readConfiguration({})).toEqual({ ok: true, value: nothing });
  const blank = { PORT: '', WORTLAUT_DATA: ' ', DATABASE_URL: '', WORTLAUT_URL: '', WORTLAUT_TRUST_PROXY: '' };
  expect(readConfiguration(blank)).toEqual({ ok: true, value: nothing });
});

test.each([
  ['PORT', '8080', { port: 8080 }],
  ['WORTLAUT_DATA', '/srv/wortlaut', { dataFolder: '/srv/wortlaut' }],
  ['WORTLAUT_DATA', 'decks', { dataFolder: resolve('decks') }],
  ['DATABASE_URL', 'postgres://me:secret@db:5432/decks', { databaseUrl: 'postgres://me:secret@db:5432/decks' }],
  [
    'DATABASE_URL',
    'postgresql:///decks?host=/run/postgresql',
    { databaseUrl: 'postgresql:///decks?host=/run/postgresql' },
  ],
  ['WORTLAUT_URL', 'https://wortlaut.example/', { publicUrl: 'https://wortlaut.example' }],
  ['WORTLAUT_URL', 'http://localhost:3000', { publicUrl: 'http://localhost:3000' }],
  ['WORTLAUT_TRUST_PROXY', 'ON', { trustedProxies: 1 }],
  ['WORTLAUT_TRUST_PROXY', 'off', { trustedProxies: 0 }],
  ['WORTLAUT_TRUST_PROXY', '2', { trustedProxies: 2 }],
])('%s may be %s', (name, value, expected) => {
  expect(readConfiguration({ [name]: value })).toMatchObject({ ok: true, value: expected });
});

test.each([
  ['PORT', 'http'],
  ['PORT', '0'],
  ['PORT', '65536'],
  ['PORT', '80 81'],
  ['DATABASE_URL', 'mysql://me:secret@db/decks'],
  ['DATABASE_URL', 'me:secret@db'],
  ['WORTLAUT_URL', 'wortlaut.example'],
  ['WORTLAUT_URL', 'https://wortlaut.example/app'],
  ['WORTLAUT_URL', 'https://wortlaut.example/?a'],
  ['WORTLAUT_URL', 'https://me:secret@wortlaut.example'],
  ['WORTLAUT_URL', 'ftp://wortlaut.example'],
  ['WORTLAUT_TRUST_PROXY', 'constructor'],
  ['WORTLAUT_TRUST_PROXY', '-1'],
])('%s may not be %s: one sentence says so and tells no secret', (name, value) => {
  const read = readConfiguration({ [name]: value });
  expect(read).toMatchObject({
    ok: false,
    error: expect.stringMatching(new RegExp(`^${name} must be .*\\.$`, 'u')) as string,
  });
  if (name === 'DATABASE_URL') expect(JSON.stringify(read)).not.toContain('secret');
});

test('no value is too odd', () => {
  const names = fc.constantFrom('PORT', 'WORTLAUT_DATA', 'DATABASE_URL', 'WORTLAUT_URL', 'WORTLAUT_TRUST_PROXY');
  fc.assert(
    fc.property(fc.dictionary(names, fc.oneof(fc.string(), fc.webUrl())), (environment) => {
      const read = readConfiguration(environment);
      expect(read.ok || /^\w+ must be/u.test(read.error)).toBe(true);
    }),
  );
});
