import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '#lib/decks/deck.ts';
import { cardOf, rowOf } from '#lib/decks/formats/row.ts';
import type { Column } from '#lib/decks/formats/table/columns.ts';
import { DELIMITERS, guessDelimiter, readDelimited, writeDelimited } from '#lib/decks/formats/table/delimited.ts';
import { bare, harmless } from '#lib/decks/formats/table/formula.ts';
import { cardsOfTable, readTable } from '#lib/decks/formats/table/read.ts';
import { type TableOptions, writeTable } from '#lib/decks/formats/table/write.ts';
import { anyDeck } from '../any-deck.ts';
import { expectSameDeck } from './losing-nothing.ts';

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('=1+1', "'=1", '"', '""', 'a\nb', '\r', ';', '-', '@x', ' a '),
);
const options = fc.record<TableOptions>({
  delimiter: fc.constantFrom(...DELIMITERS),
  language: fc.constantFrom('en', 'de'),
  exact: fc.boolean(),
});

function read(text: string) {
  const table = readTable(text);
  return table.ok ? cardsOfTable(table.value, table.value.columns) : table;
}

describe('laws', () => {
  it('cells come back as they went', () => {
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...DELIMITERS), (table, delimiter) => {
        const filled = table.filter((row) => row.some((each) => each.trim() !== ''));
        expect(readDelimited(writeDelimited(table, delimiter), delimiter)).toEqual(filled);
      }),
    );
  });

  it('an exact table loses nothing but packs', () => {
    fc.assert(
      fc.property(anyDeck, options, (deck, given) => {
        expectSameDeck(read(writeTable(deck, { ...given, exact: true })), deck);
      }),
    );
  });

  it('a harmless table keeps all that its columns show', () => {
    const shown = (card: Card) => cardOf(rowOf(card));
    fc.assert(
      fc.property(anyDeck, options, (deck, given) => {
        const back = read(writeTable(deck, { ...given, exact: false }));
        const cards = deck.cards.map(shown).filter((card) => card !== null);
        const once = [...new Map(cards.map((card) => [card.id, card])).values()];
        if (once.length > 0) expect(back.ok && back.value.cards).toEqual(once);
        else expect(back).toEqual({ ok: false, error: 'empty' });
      }),
    );
  });

  it('no cell of a harmless table begins like a formula', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const text = writeTable(deck, { delimiter: ';', language: 'de', exact: false });
        for (const row of readDelimited(text, ';')) for (const each of row) expect(each).not.toMatch(/^[=+\-@\t\r\n]/u);
      }),
    );
    fc.assert(
      fc.property(cell, (text) => {
        expect(bare(harmless(text))).toBe(text);
      }),
    );
  });

  it('any text is read, or refused by a code', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(() => read(text)).not.toThrow();
      }),
    );
  });
});

describe('what others wrote', () => {
  const cases: readonly [what: string, text: string, columns: readonly (Column | null)[], sides: [string, string][]][] =
    [
      [
        'a list pasted from Quizlet, German first, with a line that begins with a mark',
        '"Wer rudert, friert nicht\tIf you row, you are not cold\nDer Kahn ist leck\tThe boat leaks\n',
        ['de', 'en'],
        [
          ['If you row, you are not cold', '"Wer rudert, friert nicht'],
          ['The boat leaks', 'Der Kahn ist leck'],
        ],
      ],
      [
        'semicolons, German headings, another order',
        'Wer;Deutsch;Englisch\r\nRuna Holm;"Der Fluss; er entscheidet";The river decides\r\n',
        ['speaker', 'de', 'en'],
        [['The river decides', 'Der Fluss; er entscheidet']],
      ],
      [
        'a spreadsheet that names its delimiter',
        'sep=,\nFront,Back\nWe wait for the ferry,Wir warten auf die Fähre\n',
        ['en', 'de'],
        [['We wait for the ferry', 'Wir warten auf die Fähre']],
      ],
      [
        'two plain columns with a number before them',
        '1|The ferry is late|Die Fähre ist spät dran\n2|Nobody is on board|Niemand ist an Bord',
        [null, 'en', 'de'],
        [
          ['The ferry is late', 'Die Fähre ist spät dran'],
          ['Nobody is on board', 'Niemand ist an Bord'],
        ],
      ],
      [
        'names of languages that are the vocabulary itself',
        'German\tDeutsch\nthe ferry\tdie Fähre\n',
        ['en', 'de'],
        [
          ['German', 'Deutsch'],
          ['the ferry', 'die Fähre'],
        ],
      ],
    ];
  it.each(cases)('%s', (_, text, columns, sides) => {
    const table = readTable(text);
    if (!table.ok) throw new Error(table.error);
    expect(table.value.columns).toEqual(columns);
    const cards = cardsOfTable(table.value, columns);
    expect(cards.ok && cards.value.cards.map(({ en, de }) => [en, de])).toEqual(sides);
  });

  it('running text is no table', () => {
    const text = 'Am Montag, so Holm, kam der Nebel.\nNiemand ging hinaus.\nErst am Abend, gegen acht, klarte es auf.';
    expect(guessDelimiter(text)).toBeNull();
    expect(readTable(text)).toEqual({ ok: false, error: 'no-table' });
  });

  it('says what was skipped', () => {
    const text = 'English,German\nThe tide,Die Flut\n,\nThe tide,Die Flut\n" ",x';
    const back = read(text);
    expect(back.ok && [back.value.cards.length, back.value.skipped]).toEqual([2, 1]);
  });

  it('changes made in a spreadsheet win over what was stored beside them', () => {
    const [deck] = fc.sample(
      anyDeck.filter(({ cards }) => cards.some(({ en, de }) => en !== null && de !== null)),
      { numRuns: 1, seed: 7 },
    );
    const card = {
      ...deck!.cards.find(({ en, de }) => en !== null && de !== null)!,
      speaker: 'Runa Holm',
      note: 'alt',
    };
    const text = writeTable({ ...deck!, cards: [card] }, { delimiter: ',', language: 'en', exact: true });
    const renamed = read(text.replace('Runa Holm', 'Ida Holm'));
    expect(renamed.ok && renamed.value.cards[0]).toMatchObject({ speaker: 'Ida Holm', links: card.links, id: card.id });
  });
});
