import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '#lib/engine/text/sentences.ts';
import { ABBREVIATIONS } from '#lib/engine/languages/abbreviations.ts';
import type { Language } from '#lib/engine/types.ts';

/** Sentences of a text, with a bar between them. */
const barred = (text: string, lang: Language): string =>
  splitSentences(text, lang)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

/** Written with a bar where a sentence ends; the bar stands for a blank. */
const GERMAN = [
  'Der Hafen blieb zu.|Niemand wusste, warum.',
  'Das mag z. B. Lenas Hund nicht.|Der Kater auch nicht.',
  'Sie kommt d. h. Dienstag, i. d. R. Mittag.|Dann isst sie.',
  'Dr. Behrens traf Prof. Falk am Bahnhof.|Beide schwiegen.',
  'Es gab Brot, Käse usw.|Der Wein fehlte.',
  'Seile, Haken etc. Material lagen bereit.',
  'Die Wahl ist am 3. Oktober.|Gezählt wird nachts.',
  'Es war der 100. Besucher.|Er bekam eine Torte.',
  'Am 4. 11. 1998 brannte die Mühle.|Heute steht dort ein Café.',
  'Sie wohnt dort seit 2019.|Danach kam ihr Bruder.',
  'Das Spiel endete 3:1.|Talheim steigt auf.',
  'Ludwig II. Straße und Platz hießen nach ihm.',
  'George W. Abel las vor.|Keiner hörte zu.',
  'Um 90 n. Chr. Geburt stand hier ein Tor.',
  'Um 90 v. Chr. war das ein Dorf.',
  'Sie nahm Vitamin C.|Das half ihr.',
  '„Ich gehe jetzt.“|Dann schloss sie die Tür.',
  '„Ich gehe jetzt!“ rief sie.|Er blieb.',
  '„Kommst du?“, fragte er.|„Nein.“',
  '»Es regnet. |Wir bleiben«, sagte Ines.',
  'Er ging (es war spät. Und dunkel.) nach Hause.|Sie blieb.',
  'Er ging.|(Es war spät.)|Sie blieb.',
  'Ich weiß nicht ... vielleicht morgen.|Oder nie.',
  'Ich weiß nicht …|Das kommt noch.',
  '„Tja …“|Er ging.',
  'Das kostet 3.50 Euro.|Oder 1.000 Mark.',
  'Mehr auf talheim.example.|Die Seite ist neu.',
  'Siehe https://talheim.example/?Seite=3 dazu.|Gut.',
  'Laut Art. 5 ist das erlaubt.|Eine neue Art.|Bald mehr.',
  'Er trank, aß, z.B. Suppe, und sang.|Alle klatschten.',
  'Wirklich?!|Ja!',
  'Das war’s.|Mir geht’s gut.',
  '1. Zucker sieben.|2. Eier trennen.',
  'Er kam.|Der Rest blieb.',
];

const ENGLISH = [
  'Mr. Tillson met Dr. Ward.|They spoke for an hour.',
  'The U.S. Senate voted.|It was late.',
  'She moved to the U.S.|The weather was better.',
  'It opens at 9 a.m. Monday.|Bring a hat.',
  'It opens at 9 a.m.|The queue is long.',
  'George W. Abel spoke.|Nobody listened.',
  'So did she and I.|Then we left.',
  '“Really?” Mary asked.|He nodded.',
  '"Stop!" he shouted.|Nobody did.',
  '“I came.|I saw,” she said.|“Then I left.”',
  'I said no.|Then I left.',
  'He lives at No. 7 now.|I do not.',
  'It costs 3.50 dollars.|Fine.',
  'By the river we waited.|Somehow the boat came.|I offer you my thanks',
  'He left (it was late. It was dark.) at last.|She stayed.',
  'Wait ... what?|No.',
  'Ropes, hooks, etc.|Nobody fell.',
  'Tillson Inc. Chairman Ward resigned.|Why?',
];

describe('splitSentences', () => {
  test.each(GERMAN)('de: %s', (row) => {
    expect(barred(row.replaceAll('|', ' '), 'de')).toBe(row.replaceAll(' |', '|'));
  });

  test.each(ENGLISH)('en: %s', (row) => {
    expect(barred(row.replaceAll('|', ' '), 'en')).toBe(row.replaceAll(' |', '|'));
  });

  test('a forgotten blank still ends a sentence, an address does not', () => {
    expect(barred('Er kam.Der Rest blieb. Node.Tools ist klein.', 'de')).toBe(
      'Er kam.|Der Rest blieb.|Node.Tools ist klein.',
    );
  });

  test('lines end sentences, wrapped lines do not', () => {
    expect(barred('Hafen bleibt zu\nAm Montag kam\nein Sturm.\r\n\r\nEnde', 'de')).toBe(
      'Hafen bleibt zu|Am Montag kam\nein Sturm.|Ende',
    );
    const wrapped = [
      'Der alte Hafen von Talheim bleibt noch bis zum Ende der Woche',
      'zu. Das sagte am Montag die Leiterin Ines Falk. Nach ihrem',
      'Wort ist die Mole nicht sicher.',
    ].join('\n');
    expect(barred(wrapped, 'de')).toBe(
      'Der alte Hafen von Talheim bleibt noch bis zum Ende der Woche\nzu.|Das sagte am Montag die Leiterin Ines Falk.|' +
        'Nach ihrem\nWort ist die Mole nicht sicher.',
    );
  });

  test('signs without words join a sentence', () => {
    expect(barred('... Und dann? *** Nichts. ***', 'de')).toBe('... Und dann?|*** Nichts. ***');
    expect(barred('***', 'de')).toBe('***');
    expect(barred(' \n ', 'de')).toBe('');
  });

  test.each(ABBREVIATIONS.de)('no break after $form', ({ example }) => {
    expect(splitSentences(`Das ist ${example}`, 'de')).toHaveLength(1);
  });

  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom('z. B. ', 'Dr. ', '3. ', '„', '“', '(', ')', '[', '. ', '! ', '…', 'Haus', 'der ', '\n', ' '),
      )
      .map((parts) => parts.join('')),
  );

  test('every character that is no white space is in exactly one trimmed sentence', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<Language>('en', 'de'), (text, lang) => {
        let at = 0;
        for (const { start, end } of splitSentences(text, lang)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
