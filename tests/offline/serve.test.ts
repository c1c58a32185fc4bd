import { expect, test } from 'vitest';
import { FakeBrowser, release } from './fake-browser.ts';

const ONE = release('one');
const TWO = release('two');
const LEXICON = '/_next/static/media/lexicon.gz';

/** A browser that has been on the site once. */
async function visited(): Promise<FakeBrowser> {
  const browser = new FakeBrowser(ONE);
  await browser.visit('first', '/de');
  await browser.publish(ONE);
  browser.asked.length = 0;
  return browser;
}

async function text(response: Promise<Response>): Promise<string> {
  return (await response).text();
}

test('after one visit pages, what the router asks for and files come without a network', async () => {
  const browser = await visited();
  browser.online = false;
  expect(await text(browser.visit('cold', '/de/deck?id=x'))).toBe('/de/deck document of one');
  expect(await text(browser.ask('cold', '/de?_rsc=1', { rsc: '1' }))).toBe('/de  of one');
  const tree = { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' };
  expect(await text(browser.ask('cold', '/de?_rsc=2', tree))).toBe('/de /_tree of one');
  expect(await text(browser.ask('cold', '/card.png'))).toBe('/card.png of one');
  expect(await text(browser.ask('cold', '/_next/static/chunks/one.js?x'))).toBe('/_next/static/chunks/one.js of one');
  expect(browser.asked).toEqual([]);
});

test('a document keeps its policy', async () => {
  const browser = await visited();
  expect((await browser.visit('cold', '/de')).headers.get('content-security-policy')).toBe('of one');
});

test('the bare address leads to the language that was chosen, else to one of the browser', async () => {
  const browser = await visited();
  browser.online = false;
  const target = async () => (await browser.visit('start', '/')).headers.get('location');
  expect(await target()).toMatch(/\/en$/u);
  browser.cookie = 'de';
  expect(await target()).toMatch(/\/de$/u);
});

test('where the worker cannot read what was chosen, a page tells it', async () => {
  const browser = await visited();
  browser.readsCookies = false;
  browser.restart();
  const target = async (path: string) => (await browser.visit('start', path)).headers.get('location');
  await browser.tell({ chosen: 'fr' });
  browser.online = false;
  expect(await target('/')).toMatch(/\/en$/u);
  await browser.tell({ chosen: 'de' });
  expect(await target('/')).toMatch(/\/de$/u);
  expect(await target('/s')).toMatch(/\/de\/s$/u);
  expect(await text(browser.visit('there', '/d/abc'))).toBe('/de/offline document of one');
});

test('what only the network has goes there, and without one says so in the language of its address', async () => {
  const browser = await visited();
  expect(await text(browser.visit('there', '/de/nowhere'))).toBe('/de/nowhere of one');
  browser.online = false;
  expect(await text(browser.visit('there', '/de/nowhere'))).toBe('/de/offline document of one');
  expect(await text(browser.visit('there', '/d/abc'))).toBe('/en/offline document of one');
  expect((await browser.visit('there', '/s')).headers.get('location')).toMatch(/\/en\/s$/u);
  await expect(browser.ask('there', '/api/decks/abc')).rejects.toThrow('no network');
});

test('a large file is kept once it was used, or when it is time for it, and outlives releases', async () => {
  const used = await visited();
  await used.ask('first', LEXICON);
  const fetched = await visited();
  await fetched.tell('fetch-later');
  for (const browser of [used, fetched]) {
    expect(browser.asked).toEqual([LEXICON]);
    await browser.publish(TWO);
    browser.open.clear();
    await browser.takeOver();
    browser.online = false;
    expect(await text(browser.ask('new', LEXICON))).toBe(`${LEXICON} of one`);
    expect(browser.asked.filter((path) => path === LEXICON)).toHaveLength(1);
  }
});

test('a new release waits while a page is open, and then each page has its own', async () => {
  const browser = await visited();
  await browser.visit('old', '/de');
  await browser.publish(TWO);
  expect(await text(browser.visit('reloaded', '/de'))).toBe('/de document of one');

  await browser.takeOver();
  browser.restart();
  browser.online = false;
  expect(await text(browser.visit('new', '/de'))).toBe('/de document of two');
  for (const [page, id] of [
    ['first', 'one'],
    ['old', 'one'],
    ['new', 'two'],
  ] as const) {
    expect(await text(browser.ask(page, '/de/deck?_rsc=1', { rsc: '1' }))).toBe(`/de/deck  of ${id}`);
    expect(await text(browser.ask(page, '/card.png'))).toBe(`/card.png of ${id}`);
  }
  expect(await text(browser.ask('old', '/_next/static/chunks/one.js'))).toBe('/_next/static/chunks/one.js of one');
});

test('an old release goes with its last page, and never one that waits', async () => {
  const browser = await visited();
  const kept = async () => (await browser.caches.keys()).filter((name) => name.startsWith('wortlaut-'));
  await browser.publish(TWO);
  await browser.visit('second', '/de');
  expect(await kept()).toEqual(['wortlaut-one', 'wortlaut-two']);
  await browser.takeOver();
  await browser.visit('third', '/de');
  expect(await kept()).toEqual(['wortlaut-one', 'wortlaut-two']);
  browser.open.clear();
  await browser.visit('fourth', '/de');
  expect(await kept()).toEqual(['wortlaut-two']);
});

test('files that are the same are not fetched again', async () => {
  const browser = await visited();
  await browser.publish(TWO);
  expect(browser.asked).not.toContain('/_next/static/chunks/shared.js');
});

test('a release that does not come whole changes nothing, and what came is not fetched again', async () => {
  const browser = await visited();
  browser.online = false;
  await expect(browser.publish(TWO)).rejects.toThrow('no network');
  expect(await text(browser.visit('page', '/de'))).toBe('/de document of one');
  browser.online = true;
  await browser.publish(TWO);
  expect(browser.waiting?.release.id).toBe('two');
});
