import fc from 'fast-check';
import type { Card, CardLink, Deck } from '#lib/decks/deck.ts';
import { cardId } from '#lib/decks/card-id.ts';
import type { Segment, Span } from '#lib/engine/types.ts';

/** Text as people write it, and as they do not: every script, emoji, quotation marks, quotes, markup. */
const line = (max: number) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: max }),
    fc.constantFrom('<b>„Hallo“</b>', '__proto__', 'constructor', '=1+1', "'; --", '\u2028', 'a\u0301', '😀'),
  );
const filled = (max: number) => line(max).filter((text) => /\S/u.test(text));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const span = (length: number): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat(length - 1), fc.nat(length - 1))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

/** Cuts a text into stretches without gaps. */
const pieces = (length: number): fc.Arbitrary<Span[]> =>
  fc.uniqueArray(fc.integer({ min: 1, max: length }), { maxLength: 4 }).map((cuts) => {
    const ends = [...new Set([...cuts, length])].sort((a, b) => a - b);
    return ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
  });

const translated = fc.tuple(filled(60), filled(60)).chain(([en, de]) =>
  fc.record({
    en: fc.constant(en),
    de: fc.constant(de),
    original: fc.constantFrom('en' as const, 'de' as const),
    relation: fc.constantFrom('full' as const, 'partial' as const, 'paraphrase' as const),
    segments: fc.tuple(pieces(en.length), pieces(de.length)).map(([left, right]): Segment[] =>
      Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
        en: left[index] ?? null,
        de: right[index] ?? null,
      })),
    ),
    links: fc.array(fc.record<CardLink>({ en: span(en.length), de: span(de.length), confidence: share }), {
      maxLength: 4,
    }),
  }),
);
const untranslated = fc.tuple(filled(60), fc.constantFrom('en' as const, 'de' as const)).map(([text, original]) => ({
  en: original === 'en' ? text : null,
  de: original === 'de' ? text : null,
  original,
  relation: 'none' as const,
  segments: [],
  links: [],
}));
// JSON has no -0.
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0);

const context = filled(80).chain((text) =>
  fc.record({
    text: fc.constant(text),
    quotes: fc.array(
      fc
        .tuple(span(text.length), fc.constantFrom('en' as const, 'de' as const))
        .map(([place, lang]) => ({ ...place, lang })),
      { maxLength: 3 },
    ),
  }),
);

/** Two words never come through a parser that guards against prototypes; a pack does without them. */
const stem = fc.stringMatching(/^[a-zäöüß]{1,12}$/u).filter((word) => !/^(?:constructor|prototype)$/u.test(word));
const words = fc.dictionary(stem, fc.stringMatching(/^[a-z]{0,9}[1-9]?$/u), {
  maxKeys: 4,
});
const packSide = fc.record({
  rarity: fc.dictionary(stem, fc.nat(200), { maxKeys: 4 }),
  synonyms: words,
  translations: words,
  neighbours: line(40),
});
const pack = fc.record({ version: fc.constant(1 as const), en: packSide, de: packSide });

export const anyCard: fc.Arbitrary<Card> = fc
  .tuple(
    fc.oneof(translated, untranslated),
    fc.record({
      speaker: maybe(line(20)),
      role: maybe(line(20)),
      cue: maybe(line(20)),
      confidence: share,
      context: maybe(context),
    }),
    fc.record(
      {
        note: maybe(line(40)),
        accepts: fc.record({ en: fc.array(filled(30), { maxLength: 3 }), de: fc.array(filled(30), { maxLength: 3 }) }),
        pack,
      },
      { requiredKeys: [] },
    ),
  )
  .map(([sides, rest, added]) => ({ id: cardId(sides.en, sides.de), ...sides, ...rest, ...added }));

export const anyDeck: fc.Arbitrary<Deck> = fc.record({
  version: fc.constant(1 as const),
  id: fc.uuid(),
  title: filled(30),
  description: maybe(line(60)),
  source: fc.record({
    title: maybe(line(30)),
    outlet: maybe(line(20)),
    date: maybe(fc.constantFrom('2017', '2017-12', '2017-12-19')),
    url: maybe(fc.webUrl()),
  }),
  cards: fc.uniqueArray(anyCard, { selector: (card) => card.id, maxLength: 6 }),
});
