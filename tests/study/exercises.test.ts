import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOfCloze, piecesOfCloze, piecesOfOrder } from '#lib/study/exercise-pieces.ts';
import type { Piece } from '#lib/study/typed-pieces.ts';
import { fillsGap, gapsOf } from '#lib/study/cloze.ts';
import { misplaced, piecesOf, placed, shuffled } from '#lib/study/order.ts';
import { outcomeOf, parseDraft } from '#lib/study/outcome.ts';
import { startSession, type Session } from '#lib/study/session.ts';
import { card } from './samples.ts';

const link = (en: [number, number], de: [number, number]) => ({
  en: { start: en[0], end: en[1] },
  de: { start: de[0], end: de[1] },
  confidence: 0.9,
});
const boat = card('boat', {
  en: 'The ferry left without us.',
  de: 'Die Fähre fuhr ohne uns ab.',
  links: [link([4, 9], [4, 9]), link([10, 14], [10, 14]), link([15, 22], [15, 19])],
});

describe('gaps', () => {
  it('are words with a link, the rarest first', () => {
    expect(gapsOf(boat, 'de', [boat]).map(({ word }) => word)).toEqual(['Fähre']);
    expect(gapsOf(boat, 'en', [boat]).map(({ word }) => word)).toEqual(['without']);
  });

  it('are asked anywhere when the card has no links', () => {
    expect(gapsOf({ ...boat, links: [] }, 'de', [])).toHaveLength(1);
  });

  it('there are none on a side that is missing', () => {
    expect(gapsOf({ ...boat, de: null }, 'de', [])).toEqual([]);
  });

  it.each([
    ['Fähre', 'Fähre', true],
    [' fähre ', 'Fähre', true],
    ['Faehre', 'Fähre', true],
    ['STRASSE', 'Straße', true],
    ['don’t', "don't", true],
    ['Fahre', 'Fähre', false],
    ['', 'Fähre', false],
  ])('%s for %s: %s', (typed, word, right) => {
    expect(fillsGap(typed, word)).toBe(right);
  });

  it('law: gaps slice back to their words, in order, never two in a row', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        let end = -1;
        for (const gap of gapsOf(card('x', { de: text }), 'de', [])) {
          expect(text.slice(gap.start, gap.end)).toBe(gap.word);
          expect(gap.start).toBeGreaterThan(end);
          end = gap.end;
        }
      }),
    );
  });
});

describe('pieces', () => {
  it('are words, or groups of them where there are many', () => {
    expect(piecesOf('Die Fähre fuhr ab.')).toEqual(['Die', 'Fähre', 'fuhr', 'ab.']);
    const long = Array.from({ length: 30 }, (_, at) => `w${at}`).join(' ');
    expect(piecesOf(long)).toHaveLength(10);
    expect(piecesOf('')).toEqual([]);
  });

  it('law: together they are the text, in at most twelve', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^\S+$/u), { maxLength: 60 }), (words) => {
        const pieces = piecesOf(words.join(' '));
        expect(pieces.join(' ')).toBe(words.join(' '));
        expect(pieces.length).toBeLessThanOrEqual(12);
      }),
    );
  });

  it('law: a shuffle is a permutation, the same for the same seed, and never the right order', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.string(), (count, seed) => {
        const order = shuffled(count, seed);
        expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, at) => at));
        expect(shuffled(count, seed)).toEqual(order);
        if (count > 1) expect(order.some((piece, at) => piece !== at)).toBe(true);
      }),
    );
  });

  it('that are equal stand for each other', () => {
    expect(misplaced(['so', 'und', 'so'], [2, 1, 0])).toBe(0);
    expect(misplaced(['so', 'und', 'nicht'], [2, 1, 0])).toBe(2);
    expect(misplaced(['so', 'und'], [0])).toBe(1);
  });
});

describe('the outcome of an exercise', () => {
  const plan = [{ deckId: 'deck', cardId: 'boat' }];
  const session = (practice: Session['practice'], draft: string): Session => ({
    ...startSession({ deckIds: ['deck'], day: 1, direction: 'en-de', practice, scheduled: true, plan }, 0),
    draft,
  });

  it.each([
    ['order', ['0', '1', '2', '3', '4', '5'], 0, 3],
    ['order', ['0', '1', '2', '3', '5', '4'], 2, 2],
    ['order', ['5', '4', '3', '2', '1', '0'], 6, 1],
    ['order', [], 6, 1],
    ['cloze', ['fähre'], 0, 3],
    ['cloze', ['Boot'], 1, 1],
  ] as const)('%s, given %j: %i wrong, rating %i', (practice, draft, wrong, suggested) => {
    expect(outcomeOf(session(practice, JSON.stringify(draft)), boat, [boat])).toMatchObject({ wrong, suggested });
  });

  it('names the words of gaps that were not filled', () => {
    expect(outcomeOf(session('cloze', '["Boot"]'), boat, [boat])?.missed).toEqual(['Fähre']);
    expect(outcomeOf(session('cloze', '["fähre"]'), boat, [boat])?.missed).toEqual([]);
  });

  it('of revealing is none', () => {
    expect(outcomeOf(session('recall', ''), boat, [boat])).toBeNull();
  });

  it.each(['', 'null', '{}', '[1,2', '[1]'])('any draft can be read: %s', (draft) => {
    expect(parseDraft(draft).every((each) => typeof each === 'string')).toBe(true);
  });
});

describe('what is shown of an exercise that went wrong', () => {
  const text = 'Die alte Fähre fuhr nicht ohne uns.';
  const gaps = [
    { start: 9, end: 14, word: 'Fähre' },
    { start: 15, end: 19, word: 'fuhr' },
    { start: 26, end: 30, word: 'ohne' },
  ];
  const shown = (pieces: readonly Piece[]) =>
    pieces
      .map(({ text: part, op, wanted }) =>
        op === null || op === 'same' ? part : `[${op} ${part}${wanted === undefined ? '' : ` → ${wanted}`}]`,
      )
      .join('');

  it('stands in its gap, with the word that belongs there', () => {
    const typed = ['Boot', '', 'OHNE '];
    expect(shown(piecesOfCloze(text, gaps, typed))).toBe(
      'Die alte [wrong Boot → Fähre] [missing fuhr] nicht ohne uns.',
    );
    expect(findingsOfCloze(gaps, typed)).toEqual([
      { kind: 'wrong', given: 'Boot', wanted: 'Fähre' },
      { kind: 'missing', given: null, wanted: 'fuhr' },
    ]);
    expect(findingsOfCloze(gaps, ['faehre', 'fuhr', 'ohne'])).toEqual([]);
  });

  it('stands where it was put, and what was left over behind it', () => {
    const pieces = ['Die', 'alte', 'Fähre'];
    expect(shown(piecesOfOrder(pieces, [0, 2, 1]))).toBe('Die [moved Fähre] [moved alte]');
    expect(shown(piecesOfOrder(pieces, [0, 1]))).toBe('Die alte [missing Fähre]');
    expect(shown(piecesOfOrder(pieces, []))).toBe('[missing Die] [missing alte] [missing Fähre]');
    expect(shown(piecesOfOrder(['so', 'und', 'so'], [2, 1, 0]))).toBe('so und so');
  });
});

describe('a piece that is dragged', () => {
  it.each([
    [[0, 1, 2], 2, 0, [2, 0, 1]],
    [[0, 1, 2], 0, null, [1, 2, 0]],
    [[0, 1], 3, 1, [0, 3, 1]],
    [[], 3, null, [3]],
    [[0, 1], 1, 1, [0, 1]],
    [[0, 1], 0, 9, [1, 0]],
  ])('in %j: %i before %j gives %j', (order, piece, before, expected) => {
    expect(placed(order, piece, before)).toEqual(expected);
  });

  it('law: no other piece is lost, doubled or turned round', () => {
    const order = fc.uniqueArray(fc.nat(9));
    fc.assert(
      fc.property(order, fc.nat(9), fc.option(fc.nat(9)), (pieces, piece, before) => {
        const after = placed(pieces, piece, before);
        const others = (list: readonly number[]) => list.filter((each) => each !== piece);
        expect(others(after)).toEqual(others(pieces));
        if (piece !== before) expect(after.filter((each) => each === piece)).toEqual([piece]);
      }),
    );
  });
});
