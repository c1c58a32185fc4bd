import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignSegments, alignSentences } from '#lib/engine/align/segments.ts';
import { emptyLexicon, type Lexicon } from '#lib/engine/align/lexicon.ts';
import type { Language, Segment } from '#lib/engine/types.ts';
import { tinyLexicon } from './tiny-lexicon.ts';

const shown = (english: string, german: string, lexicon: Lexicon): [string, string][] =>
  alignSegments(english, german, lexicon).map(({ en, de }) => [
    en ? english.slice(en.start, en.end) : '',
    de ? german.slice(de.start, de.end) : '',
  ]);

const lexicon = tinyLexicon(
  'river=Fluss overnight=Nacht risen=gestiegen crew=Mannschaft decided=beschloss leave=lassen cattle=Vieh ' +
    'northern=Nordufer bank=Nordufer return=zurückzukehren larger=größeren barge=Kahn next=nächsten morning=Morgen ' +
    'because=weil was=war never=nie money=Geld asked=verlangt apology=Entschuldigung received=bekommen three=drei ' +
    'directors=Direktoren gone=gegangen come=gekommen since=Seitdem the=die the=der the=das and=und I=ich not=nicht ' +
    'with=mit a=einem to=zu had=hatte on=am which=die have=habe for=für what=was although=obwohl then=Seitdem',
);

describe('alignSegments', () => {
  test('equally many sentences go one to one without a lexicon', () => {
    const english =
      "By the Gods you've done it. Somehow you've found your way here to me. I offer you my congratulations and my respect";
    const german =
      'Bei den Göttern, du hast es geschafft. Irgendwie hast du den Weg hierher zu mir gefunden. ' +
      'Dafür erhältst du meinen Glückwunsch und Respekt.';
    expect(shown(english, german, emptyLexicon)).toEqual([
      ["By the Gods you've done it.", 'Bei den Göttern, du hast es geschafft.'],
      ["Somehow you've found your way here to me.", 'Irgendwie hast du den Weg hierher zu mir gefunden.'],
      ['I offer you my congratulations and my respect', 'Dafür erhältst du meinen Glückwunsch und Respekt.'],
    ]);
  });

  test('a long sentence is cut into clauses, which may come in another order', () => {
    expect(
      shown(
        'Because the river had risen overnight, the crew decided to leave the cattle on the northern bank and return with a larger barge the next morning.',
        'Die Mannschaft beschloss, das Vieh am Nordufer zu lassen und am nächsten Morgen mit einem größeren Kahn zurückzukehren, weil der Fluss über Nacht gestiegen war.',
        lexicon,
      ),
    ).toEqual([
      ['Because the river had risen overnight,', 'weil der Fluss über Nacht gestiegen war.'],
      ['the crew decided', 'Die Mannschaft beschloss,'],
      ['to leave the cattle on the northern bank', 'das Vieh am Nordufer zu lassen'],
      [
        'and return with a larger barge the next morning.',
        'und am nächsten Morgen mit einem größeren Kahn zurückzukehren,',
      ],
    ]);
  });

  test('one sentence against two', () => {
    expect(
      shown(
        'I asked for an apology, which I have not received, although three directors have come and gone since then.',
        'Ich habe eine Entschuldigung verlangt, die ich nicht bekommen habe. Seitdem sind drei Direktoren gekommen und gegangen.',
        lexicon,
      ).at(-1),
    ).toEqual([
      'although three directors have come and gone since then.',
      'Seitdem sind drei Direktoren gekommen und gegangen.',
    ]);
  });

  test('nothing against something', () => {
    expect(shown('', '', lexicon)).toEqual([]);
    expect(shown('', 'Ja.', lexicon)).toEqual([['', 'Ja.']]);
    expect(shown('Yes.', ' ', lexicon)).toEqual([['Yes.', '']]);
  });

  const words = [
    'river',
    'Fluss',
    'the',
    'die',
    'crew',
    'Mannschaft',
    ',',
    '.',
    '!',
    '\n',
    '„',
    '(',
    'and',
    'und',
    '3',
  ];
  const text = fc.oneof(
    fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );

  /** Spans of one side, sorted: no overlap, nothing but white space between and around them. */
  function expectCover(side: Language, segments: readonly Segment[], whole: string): void {
    const spans = segments.flatMap((segment) => segment[side] ?? []).sort((a, b) => a.start - b.start);
    let at = 0;
    for (const { start, end } of spans) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(whole.slice(at, start).trim()).toBe('');
      expect(whole.slice(start, end).trim()).not.toBe('');
      at = end;
    }
    expect(whole.slice(at).trim()).toBe('');
  }

  test.each([
    ['no lexicon', emptyLexicon],
    ['a lexicon', lexicon],
  ])('each side is covered once, with %s', (_, known) => {
    fc.assert(
      fc.property(text, text, (english, german) => {
        const segments = alignSegments(english, german, known);
        expectCover('en', segments, english);
        expectCover('de', segments, german);
        for (const { en, de } of segments) expect(en ?? de).not.toBeNull();
        const starts = segments.flatMap(({ en }) => en?.start ?? []);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });
});

describe('alignSentences', () => {
  test('finds dropped, joined and split lines', () => {
    const english = [
      'The river had risen overnight.',
      'The crew decided to leave the cattle on the northern bank.',
      'I never asked for money. I asked for an apology.',
      'Three directors have come and gone.',
    ];
    const german = [
      'Der Fluss war über Nacht gestiegen.',
      'Ein ganz anderer Satz steht hier.',
      'Die Mannschaft beschloss, das Vieh am Nordufer zu lassen.',
      'Ich habe nie Geld verlangt.',
      'Ich habe eine Entschuldigung verlangt.',
      'Drei Direktoren sind gekommen und gegangen.',
    ];
    expect(alignSentences(english, german, lexicon).map(({ en, de }) => [en, de])).toEqual([
      [[0], [0]],
      [[], [1]],
      [[1], [2]],
      [[2], [3, 4]],
      [[3], [5]],
    ]);
  });

  const line = fc.array(fc.constantFrom('Oslo', 'river', 'Fluss', '17', 'the', 'die', ''), { maxLength: 8 });
  const lines = fc.array(
    line.map((parts) => parts.join(' ')),
    { maxLength: 12 },
  );

  test('every line is in exactly one bead, in order', () => {
    fc.assert(
      fc.property(lines, lines, (english, german) => {
        const beads = alignSentences(english, german, lexicon);
        expect(beads.flatMap(({ en }) => en)).toEqual(english.map((_, i) => i));
        expect(beads.flatMap(({ de }) => de)).toEqual(german.map((_, j) => j));
        for (const { score } of beads) expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });

  test('a long text goes through a narrow corridor and still finds its way past a gap', () => {
    const english = Array.from({ length: 700 }, (_, i) => `Item ${i * 37} belongs to box ${i * 53 + 7}.`);
    const german = english.map((_, i) => `Stück ${i * 37} gehört in Kiste ${i * 53 + 7}.`);
    german.splice(200, 150);
    const beads = alignSentences(english, german, emptyLexicon);
    const paired = beads.filter(({ en, de }) => en.length === 1 && de.length === 1);
    const right = paired.filter(({ en, de }) => de[0] === (en[0]! < 200 ? en[0]! : en[0]! - 150));
    expect(right.length).toBeGreaterThan(540);
  });
});
