import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardId } from '#lib/decks/card-id.ts';
import { sha256 } from '#lib/decks/digest.ts';

/** Any code units at all, halves of pairs included. */
const anyText = fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)), maxLength: 40 });

describe('sha256', () => {
  test('of nothing', () => {
    expect(Buffer.from(sha256(new Uint8Array())).toString('hex')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    );
  });

  test('is what the platform computes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(Buffer.from(sha256(bytes))).toEqual(createHash('sha256').update(bytes).digest());
      }),
    );
  });
});

describe('the id of a card', () => {
  test('stays for good: changing the recipe would orphan everybody’s progress', () => {
    expect(cardId('The river does not wait.', 'Der Fluss wartet nicht.')).toBe('6BJ1e_6OMuDfOuvN88gp0Q');
    expect(cardId('The river does not wait.', null)).toBe('3ftGzjIOWi2MGEUiww6NYg');
  });

  test.each([
    ['another kind of blank', 'The\u00a0river  waits. ', 'Der Fluss wartet.'],
    ['letters taken apart', 'The river waits.', 'Der Fluss wartet.'.normalize('NFD')],
  ])('is the same with %s', (_, en, de) => {
    expect(cardId(en, de)).toBe(cardId('The river waits.', 'Der Fluss wartet.'));
  });

  test.each([
    ['the sides swapped', cardId('a', 'b'), cardId('b', 'a')],
    ['one side missing', cardId('a', null), cardId(null, 'a')],
    ['a missing side and the word null', cardId('a', null), cardId('a', 'null')],
    ['a missing and an empty side', cardId('a', null), cardId('a', '')],
    ['the border moved', cardId('ab', 'c'), cardId('a', 'bc')],
    ['an umlaut', cardId('a', 'schon'), cardId('a', 'schön')],
    ['a capital', cardId('a', 'sie'), cardId('a', 'Sie')],
  ])('differs with %s', (_, one, other) => {
    expect(one).not.toBe(other);
  });

  test('is 22 characters that fit into any address, for any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (en, de) => {
        expect(cardId(en, de)).toMatch(/^[\w-]{22}$/u);
      }),
    );
  });
});
