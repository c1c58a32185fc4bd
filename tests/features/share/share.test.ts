import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameOf } from '#features/share/dialog/frame.ts';
import { linkFits } from '#features/share/dialog/link-fits.ts';
import { qrPicture, qrSvg } from '#features/share/dialog/qr-picture.ts';
import { versionDifference } from '#features/share/dialog/version-difference.ts';
import { anyDeck } from '../../decks/any-deck.ts';

describe('two versions of a deck', () => {
  test('differ in nothing when they are the same', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expect(versionDifference(deck, structuredClone(deck))).toEqual({
          mine: [],
          theirs: [],
          same: deck.cards.length,
        });
      }),
    );
  });

  test('differ in what only one has, and in what says something else about the same wording', () => {
    fc.assert(
      fc.property(
        anyDeck.filter(({ cards }) => cards.length > 1),
        (deck) => {
          const [first, second, ...rest] = deck.cards;
          const changed = { ...second!, speaker: `${second!.speaker ?? ''}!` };
          const difference = versionDifference(deck, { ...deck, cards: [changed, ...rest] });
          expect(difference).toEqual({
            mine: [
              { card: first, changed: false },
              { card: second, changed: true },
            ],
            theirs: [{ card: changed, changed: true }],
            same: rest.length,
          });
        },
      ),
    );
  });
});

test.each([
  [300, 'code'],
  [1000, 'code'],
  [1001, 'message'],
  [4000, 'message'],
  [4001, 'browser'],
] as const)('a link of %i characters fits: %s', (length, fits) => {
  expect(linkFits(length)).toBe(fits);
});

test('the longest link that gets a QR code has one, with four quiet modules around it', () => {
  const { size, path } = qrPicture(`https://wortlaut.example/s#1${'x'.repeat(972)}`);
  const places = [...path.matchAll(/M(\d+) (\d+)/gu)].flatMap(([, x, y]) => [Number(x), Number(y)]);
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe(size - 5);
  expect(qrSvg({ size, path })).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^<>]*><path [^<>]*\/><path [^<>]*\/><\/svg>$/u,
  );
});

test('a frame’s title cannot break out of it', () => {
  const line = frameOf('https://wortlaut.example/de/embed?id=a&b', '"><script>alert(1)</script>');
  expect(line).toContain('src="https://wortlaut.example/de/embed?id=a&amp;b"');
  expect(line).not.toContain('<script');
  expect(line.match(/</gu)).toHaveLength(2);
});
