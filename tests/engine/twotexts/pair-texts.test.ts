import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyLexicon, openLexicon } from '#lib/engine/align/lexicon.ts';
import { pairTexts, type PairedTexts } from '#lib/engine/twotexts/pair-texts.ts';
import { readGoldTexts } from './gold-texts.ts';
import { addScore, emptyScore, f1 } from './score.ts';

const lexicon = openLexicon(
  gunzipSync(readFileSync(new URL('../../../content/lexicon/en-de.lexicon.gz', import.meta.url))),
);
const tuned = readGoldTexts(readFileSync(new URL('texts/tuned.txt', import.meta.url), 'utf8'));

function paired(de: string, en: string): PairedTexts {
  const result = pairTexts(de, en, lexicon);
  if (!result.ok) throw new Error(result.error.code);
  return result;
}

/** The couples as they stand in the texts, with their relation. */
function shown(de: string, en: string): string[] {
  const { quotes, pairs } = paired(de, en);
  return pairs.map((pair) => {
    const side = (indexes: readonly number[]): string => indexes.map((index) => quotes[index]!.text).join(' + ');
    return `${side(pair.en)} = ${side(pair.de)} [${pair.relation}]`;
  });
}

describe('pairTexts', () => {
  test.each(tuned.filter(({ id }) => ['bridge', 'comet', 'mine', 'flood', 'cyclist', 'snow'].includes(id)))(
    'every rendering in $id, and no decoy',
    (gold) => {
      const score = emptyScore();
      addScore(score, gold, paired(gold.de, gold.en));
      expect(f1(score)).toBe(1);
      expect(score.leftAlone).toBe(score.alone);
    },
  );

  test('the half that the model was fitted on', () => {
    const score = emptyScore();
    for (const gold of tuned) addScore(score, gold, paired(gold.de, gold.en));
    expect(f1(score)).toBeGreaterThan(0.93);
    expect(score.leftAlone / score.alone).toBeGreaterThan(0.9);
  });

  test('one rendering joins two sentences, one has no counterpart', () => {
    expect(
      shown(
        '„Die Straße ist gesperrt und wir brauchen Hilfe“, rief Bauer Ole Tamm. „Mein Bruder singt“, sagte er.',
        'Ole Tamm, farmer: The road is closed. We need help. It has been raining since Tuesday.',
      ),
    ).toEqual([
      'The road is closed. We need help = Die Straße ist gesperrt und wir brauchen Hilfe [full]',
      ' = Mein Bruder singt [none]',
    ]);
  });

  test('indirect speech loses its reporting clause on both sides', () => {
    expect(
      shown(
        'Der Hafen werde im Oktober wieder geöffnet, sagte Leiterin Ines Falk am Montag.',
        'Ines Falk said on Monday that the harbour would be reopened in October. The weather was fine.',
      ),
    ).toEqual(['the harbour would be reopened in October = Der Hafen werde im Oktober wieder geöffnet [paraphrase]']);
  });

  test('an interrupted quotation is one quote with two parts', () => {
    const de = '„Wir haben drei Schiffe verloren“, sagte Kapitän Arne Holt, „aber keinen einzigen Mann.“';
    const en = '“We have lost three ships,” Captain Arne Holt said, “but not a single man.”';
    const { quotes, pairs } = paired(de, en);
    expect(pairs).toHaveLength(1);
    expect(quotes.map(({ doc, parts }) => [doc, parts?.length])).toEqual([
      ['en', 2],
      ['de', 2],
    ]);
  });

  test('offsets lead into the texts as they were given', () => {
    const de = '<p>&bdquo;Der Kanal ist zugefroren&ldquo;, sagte Inge.</p>';
    const en = '<p>&ldquo;The canal has frozen over,&rdquo; Inge said.</p>';
    const { quotes } = paired(de, en);
    expect(quotes.map(({ doc, start, end }) => (doc === 'de' ? de : en).slice(start, end))).toEqual([
      'The canal has frozen over,',
      'Der Kanal ist zugefroren',
    ]);
  });

  test('an empty text is named', () => {
    expect(pairTexts('', 'Yes.', lexicon)).toMatchObject({ ok: false, doc: 'de', error: { code: 'empty' } });
    expect(pairTexts('Ja.', ' ', lexicon)).toMatchObject({ ok: false, doc: 'en', error: { code: 'empty' } });
  });

  const pieces = [
    '„',
    '“',
    '"',
    'sagte ',
    'said ',
    'Haus ',
    'house ',
    '. ',
    ', ',
    '\n\n',
    'Ole Tamm ',
    'sei ',
    'that ',
    ': ',
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test.each([
    ['no lexicon', emptyLexicon],
    ['the lexicon', lexicon],
  ])('nothing throws, quotes slice back, pairs point at quotes, with %s', (_, known) => {
    fc.assert(
      fc.property(text, text, (de, en) => {
        const result = pairTexts(de, en, known);
        if (!result.ok) return;
        for (const { doc, start, end, text: words } of result.quotes) {
          expect((doc === 'de' ? de : en).slice(start, end)).toBe(words);
        }
        for (const pair of result.pairs) {
          expect(pair.de).toHaveLength(1);
          for (const index of pair.en) expect(result.quotes[index]?.doc).toBe('en');
          for (const index of pair.de) expect(result.quotes[index]?.doc).toBe('de');
          expect(pair.confidence >= 0 && pair.confidence <= 1).toBe(true);
        }
      }),
    );
  });
});
