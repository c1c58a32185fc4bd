import { expect, test } from 'vitest';
import { listIn } from '#features/make/import/read-list.ts';

test.each([
  ['two columns copied from Quizlet', 'die Fähre\tthe ferry\ndas Seil und der Knoten\tthe rope and the knot\n', 2],
  ['a table with headings, parted by commas', 'English,German\nWe wait for it,Wir warten darauf\n', 1],
  ['cells of a spreadsheet', 'Wir warten hier\tWe are waiting here\tIda Holm\nEs ist Ebbe\tThe tide is out\t\n', 2],
])('%s are a list', (_, text, rows) => {
  const list = listIn(text);
  expect(list?.kind === 'table' && list.table.rows.length).toBe(rows);
});

test.each([
  ['an article', 'Am Montag kam der Nebel. „We wait“ („Wir warten“), sagte Ida Holm.\n\nNiemand ging hinaus.'],
  [
    'sentences with a comma each',
    'Erst kam der Nebel, dann die Flut.\nWe waited, and nobody came.\nEs war still, sagt Holm.',
  ],
  ['one line with a tab', 'die Fähre\tthe ferry'],
  ['nothing', ''],
])('%s is none', (_, text) => {
  expect(listIn(text)).toBeNull();
});
