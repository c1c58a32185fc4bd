import { describe, expect, test } from 'vitest';
import { wantedBy } from '../../lib/offline/wanted.ts';
import { ORIGIN, release } from './fake-browser.ts';

const SEGMENT = '/$d$locale/deck/__PAGE__';
const RSC = { rsc: '1' };

const cases: readonly [about: string, path: string, mode: string, headers: Record<string, string>, wanted: unknown][] =
  [
    ['a page', '/de/deck', 'navigate', {}, { kind: 'document', key: '/de/deck' }],
    ['a page with a deck', '/de/deck?id=x#y', 'navigate', {}, { kind: 'document', key: '/de/deck' }],
    ['the bare address', '/', 'navigate', {}, { kind: 'start' }],
    ['a short link', '/d/abc', 'navigate', {}, { kind: 'elsewhere' }],
    ['a page as data', '/de/deck?id=x&_rsc=1', 'cors', RSC, { kind: 'part', key: '/de/deck?part=' }],
    [
      'a segment ahead',
      '/de/deck?_rsc=1',
      'cors',
      { ...RSC, 'next-router-prefetch': '1', 'next-router-segment-prefetch': SEGMENT },
      { kind: 'part', key: `/de/deck?part=${encodeURIComponent(SEGMENT)}` },
    ],
    [
      'a page ahead, in a way static pages do not need',
      '/de/deck',
      'cors',
      { ...RSC, 'next-router-prefetch': '1' },
      null,
    ],
    ['data of a page that is not static', '/d/abc', 'cors', RSC, null],
    ['a chunk', '/_next/static/chunks/a.js', 'no-cors', {}, { kind: 'file', key: '/_next/static/chunks/a.js' }],
    [
      'a worker and what it is told',
      '/_next/static/chunks/w.js?q',
      'cors',
      {},
      { kind: 'file', key: '/_next/static/chunks/w.js' },
    ],
    ['a named file', '/card.png', 'no-cors', {}, { kind: 'file', key: '/card.png' }],
    ['an unknown file', '/robots.txt', 'no-cors', {}, null],
    ['the store', '/api/decks/abc', 'cors', {}, null],
    ['the store, opened as a page', '/api/decks/abc', 'navigate', {}, null],
  ];

describe('what a request is about', () => {
  test.each(cases)('%s', (_, path, mode, headers, wanted) => {
    const asked = { method: 'GET', mode, url: ORIGIN + path, headers: new Headers(headers) };
    expect(wantedBy(asked, release('one'), ORIGIN)).toEqual(wanted);
  });

  test('only what is read, and only of this site', () => {
    const asked = { method: 'GET', mode: 'navigate', url: `${ORIGIN}/de`, headers: new Headers() };
    expect(wantedBy({ ...asked, method: 'POST' }, release('one'), ORIGIN)).toBeNull();
    expect(wantedBy({ ...asked, url: 'https://elsewhere.example/de' }, release('one'), ORIGIN)).toBeNull();
  });
});
