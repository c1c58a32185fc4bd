import { describe, expect, test } from 'vitest';
import type { StudyPack } from '#lib/engine/grade/pack.ts';
import { lacksPack, withPacksOf } from '#lib/decks/with-packs.ts';
import { card } from '../study/samples.ts';

const side = { rarity: {}, synonyms: {}, translations: {}, neighbours: '' };
const pack: StudyPack = { version: 1, en: side, de: side };

describe('packs that come later', () => {
  test('are lacked by cards with two sides only', () => {
    expect(lacksPack(card('a'))).toBe(true);
    expect(lacksPack(card('a', { pack }))).toBe(false);
    expect(lacksPack(card('a', { de: null, relation: 'none' }))).toBe(false);
  });

  test('go to the cards they were made for, as long as these say the same', () => {
    const known: StudyPack = { ...pack, en: { ...side, neighbours: 'mine' } };
    const cards = [card('a'), card('b', { pack: known }), card('c', { en: 'Changed since' }), card('d')];
    const packed = ['a', 'b', 'c'].map((id) => card(id, { pack }));
    expect(withPacksOf(cards, packed)).toEqual([card('a', { pack }), cards[1], cards[2], cards[3]]);
  });
});
