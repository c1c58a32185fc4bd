import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '#bin/lexicon.ts';
import { emptyLexicon } from '#lib/engine/align/lexicon.ts';
import { alignWords } from '#lib/engine/align/word-links.ts';
import { tokenize } from '#lib/engine/text/tokens.ts';

const lexicon = loadLexicon();
const words = (text: string, lang: 'en' | 'de'): string[] => tokenize(text, lang).map((token) => token.text);

/** The links of a pair as "found↔gefunden". */
function links(english: string, german: string): string[] {
  const en = words(english, 'en');
  const de = words(german, 'de');
  return alignWords(en, de, lexicon).map((link) => `${en[link.en]}↔${de[link.de]}`);
}

describe('links a reader would draw', () => {
  test.each([
    [
      'By the Gods you’ve done it. Somehow you’ve found your way here to me. I offer you my congratulations and my respect.',
      'Bei den Göttern, du hast es geschafft. Irgendwie hast du den Weg hierher zu mir gefunden. Dafür erhältst du meinen Glückwunsch und Respekt.',
      'Gods↔Göttern you↔du ’ve↔hast done↔geschafft Somehow↔Irgendwie found↔gefunden way↔Weg here↔hierher me↔mir my↔meinen congratulations↔Glückwunsch and↔und respect↔Respekt',
    ],
    [
      'The meeting took place on 17 May.',
      'Das Treffen fand am 17. Mai statt.',
      'meeting↔Treffen took↔fand place↔statt 17↔17 May↔Mai',
    ],
    [
      'We do not forget Anna Berg.',
      'Wir vergessen Anna Berg nicht.',
      'We↔Wir not↔nicht forget↔vergessen Anna↔Anna Berg↔Berg',
    ],
  ])('%s', (english, german, expected) => {
    expect(links(english, german)).toEqual(expect.arrayContaining(expected.split(' ')));
  });
});

test('each contracted auxiliary links to its own German one', () => {
  const en = words('By the Gods you’ve done it. Somehow you’ve found your way here to me.', 'en');
  const de = words('Bei den Göttern, du hast es geschafft. Irgendwie hast du den Weg hierher zu mir gefunden.', 'de');
  const found = alignWords(en, de, lexicon).filter((link) => de[link.de] === 'hast');
  expect(found.map((link) => [en[link.en], link.en, link.de])).toEqual([
    ['’ve', en.indexOf('’ve'), de.indexOf('hast')],
    ['’ve', en.lastIndexOf('’ve'), de.lastIndexOf('hast')],
  ]);
});

describe('laws', () => {
  const anyToken = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('the', 'der', '.', ',', '17', 'Haus', 'house', '„'),
  );

  test('links stay inside both sides, each once, with a probability', () => {
    fc.assert(
      fc.property(
        fc.array(anyToken, { maxLength: 30 }),
        fc.array(anyToken, { maxLength: 30 }),
        fc.boolean(),
        (en, de, empty) => {
          const found = alignWords(en, de, empty ? emptyLexicon : lexicon);
          for (const link of found) {
            expect(link.en).toBeLessThan(en.length);
            expect(link.de).toBeLessThan(de.length);
            expect(link.confidence).toBeGreaterThan(0);
            expect(link.confidence).toBeLessThanOrEqual(1);
          }
          expect(new Set(found.map((link) => `${link.en}-${link.de}`)).size).toBe(found.length);
        },
      ),
    );
  });

  test('the same names and numbers in the same order link on the diagonal', () => {
    const name = fc.constantFrom(
      'Brandl',
      'Okafor',
      'Lindqvist',
      'Marchetti',
      'Duval',
      '1987',
      '42',
      '16,8',
      'Reykjavik',
      'Tanaka',
    );
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 8 }), (names) => {
        const found = alignWords(names, names, lexicon).map((link) => [link.en, link.de]);
        expect(found).toEqual(names.map((_, k) => [k, k]));
      }),
    );
  });
});
