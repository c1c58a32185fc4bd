import { expect, test } from 'vitest';
import { toCheck, withFirst } from '#features/make/read/check-first.ts';
import { pairOfCard } from '#lib/workbench/pairs/from-cards.ts';
import { confirm } from '#lib/workbench/pairs/order.ts';

const pair = (key: string, confidence: number, de: string | null = 'y', dropped = false) => ({
  ...pairOfCard({
    ...{ id: key, en: 'x', de, original: 'en', relation: de === null ? 'none' : 'full', segments: [], links: [] },
    ...{ speaker: null, role: null, cue: null, context: null, confidence },
  }),
  dropped,
});

test('unsure pairs come first and stay there when they are confirmed; dropped and untranslated ones do not', () => {
  const pairs = [pair('sure', 0.99), pair('bad', 0.2), pair('none', 0.2, null), pair('off', 0.2, 'y', true), pair('weak', 0.5)]; // prettier-ignore
  const first = toCheck(pairs);
  const order = (all: typeof pairs) => withFirst(all, first).map(({ key }) => key);
  expect(order(pairs)).toEqual(['bad', 'weak', 'sure', 'none', 'off']);
  const confirmed = confirm(pairs, 'bad');
  expect(order([...confirmed])).toEqual(['bad', 'weak', 'sure', 'none', 'off']);
  expect([...toCheck(confirmed)]).toEqual(['weak']);
});
