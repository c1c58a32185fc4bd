import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readApkg } from '#lib/decks/formats/anki/read.ts';
import { readHtmlDeck } from '#lib/decks/formats/html/read.ts';
import { writeHtml } from '#lib/decks/formats/html/write.ts';
import type { FileError, FileReading } from '#lib/decks/formats/reading.ts';
import { cardOf, rowOf } from '#lib/decks/formats/row.ts';
import { cardsOfTable, readTable } from '#lib/decks/formats/table/read.ts';
import { writeTable } from '#lib/decks/formats/table/write.ts';
import { readTmx } from '#lib/decks/formats/tmx/read.ts';
import { writeTmx } from '#lib/decks/formats/tmx/write.ts';
import { readDeck } from '#lib/decks/parse.ts';
import type { Result } from '#lib/decks/result.ts';
import words from '#locales/de/files.json';
import { expectSameDeck } from './losing-nothing.ts';
import { sql } from './sql.ts';

/** Files as people have them on their disks; they stay as they are for good, and so does what is read of them. */
const bytes = (name: string) => readFileSync(join(import.meta.dirname, '../golden', name));
const text = (name: string) => bytes(name).toString();

const read = readDeck(text('files-v1.json'));
if (!read.ok) throw new Error(read.error.code);
const deck = read.value;

function table(file: string): Result<FileReading, FileError> {
  const found = readTable(file);
  return found.ok ? cardsOfTable(found.value, found.value.columns) : found;
}

describe('files of version 1 are read for good', () => {
  it('exact table', () => {
    expectSameDeck(table(text('files-v1-exact.csv')), deck);
  });
  it('translation memory', () => {
    expectSameDeck(readTmx(text('files-v1.tmx')), deck);
  });
  it('HTML file', () => {
    expectSameDeck(readHtmlDeck(text('files-v1.html')), deck);
  });
  it('Anki package', () => {
    const found = readApkg(bytes('files-v1.apkg'), sql);
    if (!found.ok) throw new Error(found.error);
    const cards = cardsOfTable(found.value.table, found.value.table.columns);
    expectSameDeck(cards.ok ? { ok: true, value: { ...cards.value, details: found.value.details } } : cards, deck);
  });
  it.each(['files-v1.csv', 'files-v1.tsv'])('harmless table %s', (name) => {
    const found = table(text(name));
    expect(found.ok && found.value.cards).toEqual(deck.cards.map((card) => cardOf(rowOf(card))));
  });
});

describe('what is written is still what was written', () => {
  it.each([
    ['files-v1.csv', () => writeTable(deck, { delimiter: ';', language: 'de', exact: false })],
    ['files-v1-exact.csv', () => writeTable(deck, { delimiter: ',', language: 'en', exact: true })],
    ['files-v1.tsv', () => writeTable(deck, { delimiter: '\t', language: 'en', exact: false })],
    ['files-v1.tmx', () => writeTmx(deck)],
    ['files-v1.html', () => writeHtml(deck, { language: 'de', ...words })],
  ])('%s', (name, write) => {
    expect(write()).toBe(text(name));
  });
});
