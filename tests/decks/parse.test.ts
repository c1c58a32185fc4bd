import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, Deck } from '#lib/decks/deck.ts';
import { deckFromCards } from '#lib/decks/deck-from-cards.ts';
import { LIMITS } from '#lib/decks/limits.ts';
import { parseDeck, readDeck, writeDeck } from '#lib/decks/parse.ts';
import { utf8Length } from '#lib/decks/utf8.ts';
import { anyDeck } from './any-deck.ts';

const golden = readFileSync(new URL('golden/deck-v1.json', import.meta.url), 'utf8').trim();
const deck = JSON.parse(golden) as Deck;
const first = deck.cards[0]!;
const withCard = (change: Partial<Record<keyof Card, unknown>>) => ({ ...deck, cards: [{ ...first, ...change }] });
const withSource = (change: object) => ({ ...deck, source: { ...deck.source, ...change } });

describe('reading a deck', () => {
  test('the first version reads for good', () => {
    const read = readDeck(golden);
    expect(read).toEqual({ ok: true, value: deck });
    expect(read.ok && read.value.cards.map((card) => card.relation)).toEqual(['full', 'none', 'paraphrase']);
  });

  test('gives back any deck that was written', () => {
    fc.assert(
      fc.property(anyDeck, (any) => {
        expect(readDeck(writeDeck(any))).toEqual({ ok: true, value: any });
      }),
    );
  });

  test('never throws, and what it accepts it accepts again unchanged', () => {
    const anything = fc.anything({ withNullPrototype: true, withObjectString: true });
    const almost = fc.tuple(anyDeck, fc.constantFrom('title', 'cards', 'source', 'version', 'id'), anything);
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          almost.map(([any, key, value]) => ({ ...any, [key]: value })),
        ),
        (value) => {
          const read = parseDeck(value);
          if (read.ok) expect(parseDeck(read.value)).toEqual(read);
        },
      ),
    );
  });

  test('never throws on a cut or changed text', () => {
    fc.assert(
      fc.property(fc.nat(golden.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
        expect(readDeck(golden.slice(0, at)).ok).toBe(false);
        expect([true, false]).toContain(readDeck(golden.slice(0, at) + put + golden.slice(at + 1)).ok);
      }),
    );
  });
});

describe('what is refused, and why', () => {
  const span = (start: number, end: number) => ({ start, end });
  test.each<[string, unknown, object]>([
    ['nothing', undefined, { code: 'not-a-deck' }],
    ['a list', [], { code: 'not-a-deck' }],
    ['something else', { version: 1, name: 'x' }, { code: 'not-a-deck' }],
    ['a version to come', { ...deck, version: 2 }, { code: 'newer-version' }],
    ['no version', { ...deck, version: undefined }, { code: 'not-a-deck' }],
    ['half a version', { ...deck, version: 1.5 }, { code: 'not-a-deck' }],
    ['too many cards', { ...deck, cards: Array.from({ length: 2001 }, () => first) }, { code: 'too-many-cards' }],
    ['a card twice', { ...deck, cards: [first, first] }, { code: 'duplicate-card', at: 'cards.1' }],
    ['no title', { ...deck, title: ' \n' }, { code: 'invalid', at: 'title' }],
    ['a long title', { ...deck, title: 'x'.repeat(301) }, { code: 'invalid', at: 'title' }],
    ['an id with a slash', { ...deck, id: '../x' }, { code: 'invalid', at: 'id' }],
    ['a script as address', withSource({ url: 'javascript:alert(1)' }), { code: 'invalid', at: 'source.url' }],
    ['a date of no calendar', withSource({ date: '2017-13' }), { code: 'invalid', at: 'source.date' }],
    ['an endless number', withCard({ confidence: Infinity }), { code: 'invalid', at: 'cards.0.confidence' }],
    ['a side that is no text', withCard({ en: 7 }), { code: 'invalid', at: 'cards.0.en' }],
    ['two sides and no relation', withCard({ relation: 'none' }), { code: 'invalid', at: 'cards.0' }],
    ['a relation and one side', withCard({ de: null, segments: [], links: [] }), { code: 'invalid', at: 'cards.0' }],
    [
      'a segment beyond the text',
      withCard({ segments: [{ en: span(0, 999), de: null }] }),
      { code: 'invalid', at: 'cards.0' },
    ],
    [
      'segments over one another',
      withCard({ segments: [{ en: span(0, 5), de: null }, { en: span(4, 9), de: null }] }), // prettier-ignore
      { code: 'invalid', at: 'cards.0' },
    ],
    [
      'an empty segment',
      withCard({ segments: [{ en: null, de: null }] }),
      { code: 'invalid', at: 'cards.0.segments.0' },
    ],
    [
      'a link beyond the text',
      withCard({ links: [{ en: span(0, 3), de: span(0, 999), confidence: 1 }] }),
      { code: 'invalid', at: 'cards.0' },
    ],
    ['an endless note', withCard({ note: 'x'.repeat(LIMITS.note + 1) }), { code: 'invalid', at: 'cards.0.note' }],
    [
      'an accepted rendering of nothing',
      withCard({ accepts: { en: [], de: [' '] } }),
      { code: 'invalid', at: 'cards.0.accepts.de.0' },
    ],
    [
      'accepted renderings without end',
      withCard({ accepts: { en: Array.from({ length: LIMITS.accepts + 1 }, () => 'x'), de: [] } }),
      { code: 'invalid', at: 'cards.0.accepts.en' },
    ],
    [
      'a span backwards',
      withCard({ links: [{ en: span(3, 1), de: span(0, 1), confidence: 1 }] }),
      { code: 'invalid', at: 'cards.0.links.0.en' },
    ],
  ])('%s', (_, value, error) => {
    expect(parseDeck(value)).toEqual({ ok: false, error });
  });

  test('more bytes than a deck may have', () => {
    const big = (index: number) => ({
      ...first,
      ...{ id: `card-${index}`, en: 'ä'.repeat(15_000), segments: [], links: [], context: null },
    });
    const cards = Array.from({ length: 100 }, (_, index) => big(index));
    expect(parseDeck({ ...deck, cards })).toEqual({ ok: false, error: { code: 'too-large' } });
    expect(readDeck(' '.repeat(LIMITS.bytes * 4 + 1))).toEqual({ ok: false, error: { code: 'too-large' } });
  });

  test('a text that is no JSON', () => {
    expect(readDeck('{"version": 1')).toEqual({ ok: false, error: { code: 'not-json' } });
  });
});

describe('what a card knows about its words', () => {
  const side = {
    rarity: { boot: 61 },
    synonyms: { boot: 'kahn5' },
    translations: { boot: 'boat8' },
    neighbours: 'bot',
  };
  const pack = { version: 1, en: side, de: side };
  const packOf = (value: unknown) => {
    const read = parseDeck(withCard({ pack: value }));
    return read.ok ? read.value.cards[0]!.pack : read.error;
  };

  test('is read', () => {
    expect(packOf(pack)).toEqual(pack);
  });

  test.each<[string, unknown]>([
    ['of a version to come', { ...pack, version: 2 }],
    ['with a number for a list', { ...pack, de: { ...side, synonyms: { boot: 5 } } }],
    ['with one side', { version: 1, en: side }],
    ['with a list without end', { ...pack, en: { ...side, neighbours: 'x'.repeat(LIMITS.packNeighbours + 1) } }],
    ['that is none', 'pack'],
    ['that is nothing', null],
  ])('%s is left out, and the deck still reads', (_, value) => {
    expect(packOf(value)).toBeUndefined();
  });

  test('goes into a deck as far as there is room', () => {
    const large = { ...pack, en: { ...side, neighbours: 'x'.repeat(50_000) } };
    const cards = Array.from({ length: 60 }, (_, at) => ({ ...first, id: `card-${at}`, pack: large }) as Card);
    const made = deckFromCards(cards, { id: 'many', title: 'Many' });
    const packed = made.ok ? made.value.cards.map((card) => card.pack !== undefined) : [];
    expect(packed).toHaveLength(60);
    expect(packed[0]).toBe(true);
    expect(packed.at(-1)).toBe(false);
  });
});

describe('hostile texts', () => {
  test('a prototype is not taken over', () => {
    const read = readDeck(golden.replace('{', '{"__proto__": {"polluted": true}, "constructor": {"prototype": 1},'));
    expect(read).toEqual({ ok: true, value: deck });
    expect(Object.getPrototypeOf(read.ok && read.value)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
  });

  test('nesting without end does no harm', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(readDeck(deep)).toEqual({ ok: false, error: { code: 'not-a-deck' } });
    expect(readDeck(golden.replace('{', `{"extra": ${deep},`))).toEqual({ ok: true, value: deck });
    expect(readDeck(golden.replace('"cards": [', `"cards": [${deep},`))).toMatchObject({ error: { at: 'cards.0.id' } });
  });

  test('half a character becomes a sign that can be written, and the spans still fit', () => {
    const read = parseDeck({ ...deck, title: 'A\ud800B' });
    expect(read.ok && read.value.title).toBe('A\ufffdB');
  });
});

test('the length in UTF-8 is what the platform counts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
    }),
  );
});
