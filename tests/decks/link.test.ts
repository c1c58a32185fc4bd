import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBase64url } from '#lib/decks/base64url.ts';
import { crc32 } from '#lib/decks/crc32.ts';
import type { Deck } from '#lib/decks/deck.ts';
import { decodeDeck, encodeDeck, linkedDeck } from '#lib/decks/link.ts';
import { LIMITS } from '#lib/decks/limits.ts';
import { packText, unpackText } from '#lib/decks/link-text.ts';
import { parseDeck, readDeck } from '#lib/decks/parse.ts';
import { anyDeck } from './any-deck.ts';

const golden = (name: string) => readFileSync(new URL(`golden/${name}`, import.meta.url), 'utf8').trim();
const deckOf = (json: string): Deck => {
  const read = readDeck(json);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
};
const small = deckOf(golden('deck-v1.json'));
const link = golden('link-v1-small.txt');

const packed = async (text: string): Promise<string> => {
  const hash = await packText(text);
  return hash.ok ? hash.value : hash.error;
};

const NONE = { en: [], de: [] };

/** A sound frame around whatever bytes. */
function framed(body: Uint8Array): string {
  const bytes = new Uint8Array(7 + body.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(3, body.length);
  bytes.set(body, 7);
  view.setUint32(0, crc32(bytes.subarray(4)));
  return `1${toBase64url(bytes)}`;
}

describe('a link', () => {
  test.each(['small', 'starter'])('of the first version reads for good: %s', async (name) => {
    const json = name === 'small' ? golden('deck-v1.json') : golden('deck-v1-linked.json');
    expect(await decodeDeck(golden(`link-v1-${name}.txt`))).toEqual({ ok: true, value: linkedDeck(deckOf(json)) });
  });

  test('gives back any deck', async () => {
    await fc.assert(
      fc.asyncProperty(anyDeck, async (deck) => {
        const hash = await encodeDeck(deck);
        expect(hash.ok && /^1[\w-]+$/u.test(hash.value)).toBe(true);
        expect(await decodeDeck(`#${hash.ok && hash.value}`)).toEqual({ ok: true, value: linkedDeck(deck) });
      }),
    );
  });

  test('carries everything but packs, context and the last digits of confidences', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const carried = linkedDeck(deck);
        expect(parseDeck(carried)).toEqual({ ok: true, value: carried });
        const blank = { pack: undefined, note: undefined, accepts: undefined, context: null, confidence: 0, links: [] };
        expect({ ...carried, cards: carried.cards.map((card) => ({ ...card, ...blank })) }).toEqual({
          ...deck,
          cards: deck.cards.map((card) => ({ ...card, ...blank })),
        });
        carried.cards.forEach((card, at) => {
          const { links, confidence, note, accepts } = deck.cards[at]!;
          expect(card.note ?? null).toBe(note ?? null);
          expect(card.accepts ?? NONE).toEqual(accepts ?? NONE);
          expect(Math.abs(card.confidence - confidence)).toBeLessThanOrEqual(0.0051);
          expect(card.links.map(({ en, de }) => ({ en, de }))).toEqual(links.map(({ en, de }) => ({ en, de })));
        });
      }),
    );
  });
});

describe('a link that arrives otherwise than it was sent', () => {
  test('cut anywhere, it says that it is cut', async () => {
    for (let length = 1; length < link.length; length++)
      expect(await decodeDeck(link.slice(0, length))).toEqual({ ok: false, error: 'cut' });
    expect(await decodeDeck('')).toEqual({ ok: false, error: 'empty' });
    expect(await decodeDeck('#')).toEqual({ ok: false, error: 'empty' });
  });

  test('with any bit of it flipped, it is no deck', async () => {
    const errors = new Set<string>();
    for (let at = 0; at < link.length; at++) {
      for (let bit = 0; bit < 7; bit++) {
        const flipped = String.fromCharCode(link.charCodeAt(at) ^ (1 << bit));
        const read = await decodeDeck(link.slice(0, at) + flipped + link.slice(at + 1));
        expect(read.ok, `${flipped} at ${at}`).toBe(false);
        if (!read.ok) errors.add(read.error);
      }
    }
    expect([...errors].sort()).toEqual(['cut', 'damaged', 'newer', 'notADeck']);
  });

  test('with any character put in, taken out or changed, it is never another deck', async () => {
    const good = await decodeDeck(link);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(link.length - 1),
        fc.nat(3),
        fc.string({ unit: fc.constantFrom(...Array.from('AZaz09-_+/=%. \n„')), maxLength: 3 }),
        async (at, gone, put) => {
          const changed = link.slice(0, at) + put + link.slice(at + gone);
          const read = await decodeDeck(changed);
          if (read.ok) expect(read).toEqual(good);
          if (/^[\w-]+$/u.test(put) && changed !== link) expect(read.ok).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test.each(['.', ').', '»', '“,', ' \n', '…'])('with %j behind it, it reads all the same', async (tail) => {
    expect(await decodeDeck(link + tail)).toEqual(await decodeDeck(link));
  });
});

describe('what is refused, and why', () => {
  test.each<[string, () => string | Promise<string>, string]>([
    ['a hash of the page itself', () => '#starter', 'notADeck'],
    ['a version to come', () => `2${link.slice(1)}`, 'newer'],
    ['a deck of a shape to come', () => packed('[2,"x"]'), 'newer'],
    ['another text', () => packed('{"answer":"Hallo"}'), 'notADeck'],
    ['no JSON', () => packed('[1,'), 'notADeck'],
    ['columns of unequal length', () => packed('[1,"x",["T",0,0,0,0,0],[],"",["a"],[],[],[]]'), 'notADeck'],
    ['a script as address', () => packed('[1,"x",["T",0,0,0,0,"javascript:0"],[],"",[],[],[],[]]'), 'notADeck'],
    ['a name that is not there', () => packed('[1,"x",["T",0,0,0,0,0],[],"CAAA",["a"],["b"],["A"],[]]'), 'notADeck'],
    ['marks without end', () => packed('[1,"x",["T",0,0,0,0,0],[],"AAAA",["a"],["b"],["g"],[]]'), 'notADeck'],
    ['a kind without sense', () => packed('[1,"x",["T",0,0,0,0,0],[],"AAAF",["a"],["b"],["A"],[]]'), 'notADeck'],
    ['too many cards', () => packed(manyCards(LIMITS.cards + 1)), 'notADeck'],
    ['bytes that no compressor wrote', () => framed(Uint8Array.of(255, 255, 255)), 'damaged'],
    ['more than the bytes that belong to it', () => framed(deflateRawSync('[').subarray(0, 1)), 'damaged'],
    ['half a character', () => framed(deflateRawSync(Buffer.of(0xc3))), 'damaged'],
    ['a flood of blanks', () => framed(deflateRawSync(Buffer.alloc(40_000_000, ' '))), 'tooLarge'],
    ['more letters than a link may have', () => `1${'A'.repeat(LIMITS.hash + 100)}`, 'tooLarge'],
  ])('%s', async (_, make, error) => {
    expect(await decodeDeck(await make())).toEqual({ ok: false, error });
  });

  test('a deck too long for a link', async () => {
    const noise = Array.from({ length: 70_000 }, (_, at) => (((at * 7919) % 65521) * at).toString(36)).join(' ');
    const cards = Array.from({ length: 30 }, (_, at) => ({
      ...{ ...small.cards[0]!, id: `card-${at}`, en: noise.slice(at * 9000, at * 9000 + 9000) },
      ...{ segments: [], links: [], context: null },
    }));
    expect(await encodeDeck({ ...small, cards })).toEqual({ ok: false, error: 'tooLarge' });
    expect(await packText('x'.repeat(LIMITS.bytes + 1))).toEqual({ ok: false, error: 'tooLarge' });
  });
});

function manyCards(count: number): string {
  const all = (value: string): string => JSON.stringify(Array.from({ length: count }, () => value));
  return `[1,"x",["T",0,0,0,0,0],[],"${'A'.repeat(count * 4)}",${all('a')},${all('b')},${all('B')},[]]`;
}

test('any text comes back from its letters', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 2000 }), async (text) => {
      expect(await unpackText(await packed(text))).toEqual({ ok: true, value: text });
    }),
  );
  expect(await unpackText(await packed('\ufeff'))).toEqual({ ok: true, value: '\ufeff' });
});

test('the checksum is the one of gzip', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
