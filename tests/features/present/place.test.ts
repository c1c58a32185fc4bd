import fc from 'fast-check';
import { expect, test } from 'vitest';
import { back, forward, isLast, type Place } from '#features/present/place.ts';

const deck = fc.array(fc.nat(4), { minLength: 1, maxLength: 8 });

/** Every place from the first to the last. */
function walk(pieces: readonly number[]): Place[] {
  const places: Place[] = [{ card: 0, revealed: 0 }];
  while (!isLast(places.at(-1)!, pieces)) places.push(forward(places.at(-1)!, pieces));
  return places;
}

test('a presentation shows every piece of every card once, in order, and goes back the same way', () => {
  fc.assert(
    fc.property(deck, (pieces) => {
      const places = walk(pieces);
      expect(places).toEqual(
        pieces.flatMap((count, card) => Array.from({ length: count + 1 }, (_, revealed) => ({ card, revealed }))),
      );
      const returned = places.toReversed().map((place) => back(place, pieces));
      expect(returned).toEqual([...places.toReversed().slice(1), places[0]]);
    }),
  );
});
