import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deck } from '#lib/decks/deck.ts';
import type { Part } from '#lib/decks/formats/format.ts';
import { type GivenFile, openFile } from '#lib/decks/formats/open-file.ts';
import { ACCEPTED, ENDINGS, FORMATS, formatNamed, WRITABLE } from '#lib/decks/formats/registry.ts';
import { readDeck } from '#lib/decks/parse.ts';
import { testTools } from './tools.ts';

const golden = (name: string) => readFileSync(join(import.meta.dirname, '../golden', name));

function given(name: string, content: string | Uint8Array): GivenFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { name, type: '', size: bytes.length, bytes: () => Promise.resolve(bytes) };
}

const read = readDeck(golden('files-v1.json').toString());
if (!read.ok) throw new Error(read.error.code);
const deck: Deck = read.value;

describe('a deck that was written comes back without what the format omits, and with all else', () => {
  const kinds = WRITABLE.flatMap((name) => [[name, true] as const, [name, false] as const]);
  it.each(kinds)('%s, exact: %s', async (name, exact) => {
    const format = FORMATS[name];
    const file = await format.write(deck, { language: 'en', exact }, testTools);
    const opened = await openFile(given(`deck.${format.endings[0]}`, file), testTools);
    if (!opened.ok || opened.value.kind === 'article') throw new Error('no pairs');
    const omitted = new Set<Part>(format.omits(exact));
    const without = (card: object) =>
      Object.fromEntries(Object.entries(card).filter(([key]) => !omitted.has(key as Part)));
    if (opened.value.kind === 'table') {
      expect(omitted).toContain('details');
      expect(opened.value.table.rows).toHaveLength(deck.cards.length);
      return;
    }
    const { cards, details } = opened.value.reading;
    expect(cards.map(without)).toEqual(deck.cards.map(without));
    // Nothing is omitted that would have come back.
    for (const part of omitted)
      expect(
        cards.some(
          (card) =>
            part in card && JSON.stringify(card[part as 'pack']) === JSON.stringify(deck.cards[0]![part as 'pack']),
        ),
        part,
      ).toBe(false);
    if (!omitted.has('details')) expect(details).toMatchObject({ title: deck.title, source: deck.source });
  });
});

describe('what a file is', () => {
  it.each([
    ['files-v1.html', 'cards'],
    ['files-v1.tmx', 'cards'],
    ['files-v1-exact.csv', 'cards'],
    ['files-v1.csv', 'table'],
    ['files-v1.tsv', 'table'],
    ['files-v1.apkg', 'cards'],
    ['files-v1.json', 'cards'],
  ])('%s is %s under any name', async (name, kind) => {
    for (const called of [name, 'deck', 'deck.txt', 'deck.docx', 'deck.md']) {
      const opened = await openFile(given(called, golden(name)), testTools);
      expect(opened.ok && opened.value.kind, called).toBe(kind);
    }
  });

  it.each([
    ['deck.JSON', '', FORMATS.json],
    ['a.tsv', '', FORMATS.tsv],
    ['a.tmx', '', FORMATS.tmx],
    ['a.apkg', '', FORMATS.apkg],
    ['brief.docx', '', FORMATS.docx],
    ['seite.xhtml', '', FORMATS.page],
    ['ohne-endung', 'text/plain', FORMATS.text],
    ['liste', 'text/csv', FORMATS.csv],
    ['bild.png', 'image/png', null],
  ])('%s (%s) says what it is', (name, type, format) => {
    expect(formatNamed(name, type)).toBe(format);
  });

  it.each([
    ['bild.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'file-kind'],
    ['bild.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), 'file-kind'],
    ['broken.apkg', 'no zip at all', 'damaged'],
    ['broken.docx', 'no zip at all', 'damaged'],
    ['broken.tmx', 'no memory at all', 'damaged'],
    ['broken.json', '{"cards":', 'damaged'],
    ['one.csv', 'nur\neine\nSpalte\n', 'no-table'],
  ])('%s is refused', async (name, content, error) => {
    expect(await openFile(given(name, content), testTools)).toEqual({ ok: false, error });
  });

  it('what is over the limit of its kind is not even fetched', async () => {
    const file = {
      name: 'a.txt',
      type: '',
      size: FORMATS.text.largest + 1,
      bytes: () => Promise.reject(new Error()),
    };
    expect(await openFile(file, testTools)).toEqual({ ok: false, error: 'file-too-large' });
    expect(await openFile({ ...file, size: 1 }, testTools)).toEqual({ ok: false, error: 'unreadable' });
  });

  it('any bytes under any name are read, or refused by a code', async () => {
    const name = fc.constantFrom('a', ...ENDINGS.map((ending) => `a${ending}`));
    await fc.assert(
      fc.asyncProperty(name, fc.uint8Array({ maxLength: 300 }), async (called, bytes) => {
        const opened = await openFile(given(called, bytes), testTools);
        expect(opened.ok || opened.error !== 'unreadable').toBe(true);
      }),
    );
  });
});

it('a file picker offers every ending', () => {
  for (const { endings } of Object.values(FORMATS))
    for (const ending of endings) expect(ACCEPTED.split(',')).toContain(`.${ending}`);
});
