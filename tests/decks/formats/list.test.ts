import { expect, test } from 'vitest';
import { openFile, openText } from '#lib/decks/formats/open-file.ts';
import { isList } from '#lib/decks/formats/table/list.ts';
import { testTools } from './tools.ts';

test.each([
  ['two columns copied from Quizlet', 'die Fähre\tthe ferry\ndas Seil und der Knoten\tthe rope and the knot\n', 2],
  ['a table with headings, parted by commas', 'English,German\nWe wait for it,Wir warten darauf\n', 1],
  ['cells of a spreadsheet', 'Wir warten hier\tWe are waiting here\tIda Holm\nEs ist Ebbe\tThe tide is out\t\n', 2],
])('%s are a list', async (_, text, rows) => {
  const read = await openText(text, testTools);
  expect(read.ok && read.value.kind === 'table' && read.value.table.rows.length).toBe(rows);
});

test.each([
  ['an article', 'Am Montag kam der Nebel. „We wait“ („Wir warten“), sagte Ida Holm.\n\nNiemand ging hinaus.'],
  [
    'sentences with a comma each',
    'Erst kam der Nebel, dann die Flut.\nWe waited, and nobody came.\nEs war still, sagt Holm.',
  ],
  ['one line with a tab', 'die Fähre\tthe ferry'],
  ['nothing', ''],
])('%s is none', async (_, text) => {
  expect(isList(text)).toBe(false);
  expect(await openText(text, testTools)).toMatchObject({ ok: true, value: { kind: 'article', text } });
});

test.each(['list.txt', 'list.csv', 'list.tsv', 'list.md', 'list', 'list.json', ''])(
  'the same list is the same, named “%s”, pasted or typed',
  async (name) => {
    const text = 'Der Kahn ist leck\tThe boat leaks\nWir schöpfen\tWe bail\n';
    const bytes = new TextEncoder().encode(text);
    const file = { name, type: '', size: bytes.length, bytes: () => Promise.resolve(bytes) };
    expect(await openFile(file, testTools)).toEqual(await openText(text, testTools));
  },
);
