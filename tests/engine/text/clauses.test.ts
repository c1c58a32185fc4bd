import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitClauses } from '#lib/engine/text/clauses.ts';
import type { Language } from '#lib/engine/types.ts';

const barred = (text: string, lang: Language): string =>
  splitClauses(text, { start: 0, end: text.length }, lang)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

describe('splitClauses', () => {
  test.each([
    ['We packed our things| and we left the house.', 'en'],
    ['I always knew| that this day would come| because nobody had checked the locks.', 'en'],
    ['Bread, butter and cheese were cheap.', 'en'],
    ['The harbour is closed| – and it will stay closed.', 'en'],
    ['It cost 1,000 pounds or more.', 'en'],
    ['Wir packten unsere Sachen| und verließen das Haus.', 'de'],
    ['Ich wusste immer,| dass dieser Tag kommt,| weil niemand die Schlösser geprüft hatte.', 'de'],
    ['Brot, Butter und Käse waren billig.', 'de'],
    ['Der Hafen (er war lange zu)| ist jetzt wieder offen.', 'de'],
    ['Ja.', 'de'],
  ] as const)('%s', (row, lang) => {
    expect(barred(row.replaceAll('|', ''), lang)).toBe(row.replaceAll('| ', '|'));
  });

  test('clauses cover the sentence and stay inside it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('und', 'Haus', ',', ' ', 'that ', '(', ')', '–', 'we go', '3')).map((p) => p.join('')),
        fc.constantFrom<Language>('en', 'de'),
        (words, lang) => {
          const text = `<<${words.trim()}>>`;
          let at = 2;
          const sentence = { start: 2, end: text.length - 2 };
          for (const { start, end } of splitClauses(text, sentence, lang)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(end).toBeGreaterThanOrEqual(start);
            at = end;
          }
          expect(at).toBe(sentence.end);
        },
      ),
    );
  });
});
