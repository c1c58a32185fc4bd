import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDeck } from '#lib/decks/parse.ts';
import { advance, historyOf, type History, redo, undo } from '#lib/workbench/pairs/history.ts';
import type { Pairs, WorkPair } from '#lib/workbench/pairs/pair.ts';
import type { Repair } from '#lib/workbench/pairs/repair.ts';
import { packWork, unpackWork } from '#lib/workbench/pairs/stored.ts';
import { cardsOf } from '#lib/workbench/pairs/to-cards.ts';
import { anyBench, anyRepair, type AnyRepair, type Bench, reordering } from './any-pairs.ts';

const steps = fc.array(anyRepair, { maxLength: 12 });
const note = (at: number): Repair => ({ kind: 'text', key: 'k', field: null, segment: null, at });

function worked(bench: Bench, repairs: readonly AnyRepair[]): History<Pairs, Repair> {
  return repairs.reduce(
    (history, repair, at) => advance(history, repair({ ...bench, pairs: history.present }, `new-${at}`), note(at)),
    historyOf<Pairs, Repair>(bench.pairs),
  );
}

/** Letters of a side that are in no segment, or in two. */
function wrongLetters(pair: WorkPair, side: 'en' | 'de'): string {
  const count = new Uint8Array(pair[side]?.length ?? 0);
  for (const segment of pair.segments)
    for (let at = segment[side]?.start ?? 0; at < (segment[side]?.end ?? 0); at++) count[at]!++;
  return Array.from(pair[side] ?? '', (letter, at) =>
    count[at] === 1 || (count[at] === 0 && letter === ' ') ? '' : letter,
  ).join('');
}

const wordsOf = (pairs: Pairs): string[] =>
  pairs.flatMap(({ en, de }) => `${en ?? ''} ${de ?? ''}`.split(/\s+/u).filter(Boolean)).sort();

describe('any sequence of repairs', () => {
  test('is undone and redone step by step, to the very same states', () => {
    fc.assert(
      fc.property(anyBench, steps, (bench, repairs) => {
        const done = worked(bench, repairs);
        let history = done;
        while (history.past.length > 0) {
          const back = undo(history);
          expect(redo(back)).toEqual(history);
          history = back;
        }
        expect(history.present).toBe(bench.pairs);
        while (history.future.length > 0) history = redo(history);
        expect(history).toEqual(done);
      }),
    );
  });

  test('leaves segments that cover each side once, and links inside both texts', () => {
    fc.assert(
      fc.property(anyBench, steps, (bench, repairs) => {
        for (const pair of worked(bench, repairs).present) {
          expect([wrongLetters(pair, 'en'), wrongLetters(pair, 'de')]).toEqual(['', '']);
          for (const { en, de } of pair.links) {
            expect(en.start >= 0 && en.start < en.end && en.end <= (pair.en?.length ?? 0)).toBe(true);
            expect(de.start >= 0 && de.start < de.end && de.end <= (pair.de?.length ?? 0)).toBe(true);
          }
          for (const { en, de } of pair.segments) expect(en ?? de).not.toBeNull();
        }
      }),
      { numRuns: 400 },
    );
  });

  test('leaves pairs that make a deck, with keys of their own', () => {
    fc.assert(
      fc.property(anyBench, steps, (bench, repairs) => {
        const { present } = worked(bench, repairs);
        expect(new Set(present.map(({ key }) => key)).size).toBe(present.length);
        const deck = { version: 1, id: 'd', title: 'T', description: null, cards: cardsOf(present) };
        const source = { title: null, outlet: null, date: null, url: null };
        expect(parseDeck({ ...deck, source })).toMatchObject({ ok: true });
      }),
    );
  });

  test('loses no word, unless a word was written or taken out of the pairs', () => {
    fc.assert(
      fc.property(anyBench, fc.array(reordering, { maxLength: 12 }), (bench, repairs) => {
        expect(wordsOf(worked(bench, repairs).present)).toEqual(wordsOf(bench.pairs));
      }),
    );
  });

  test('never marks what is not in the article, nor one stretch for two pairs', () => {
    fc.assert(
      fc.property(anyBench, steps, (bench, repairs) => {
        const places = worked(bench, repairs)
          .present.flatMap((pair) => [...pair.places.en, ...pair.places.de])
          .sort((a, b) => a.start - b.start);
        places.forEach(({ start, end }, at) => {
          expect(start < end && end <= (places[at + 1]?.start ?? bench.article.length)).toBe(true);
        });
      }),
    );
  });

  test('is stored and read again as it was, states sharing what they shared', () => {
    fc.assert(
      fc.property(anyBench, steps, (bench, repairs) => {
        const done = worked(bench, repairs);
        const stored = packWork(done);
        expect(unpackWork(structuredClone(stored))).toEqual(done);
        expect(stored.pairs).toHaveLength(new Set([done.present, ...done.past.map(({ state }) => state)].flat()).size);
      }),
    );
  });
});

test('a long history is stored with the steps nearest to the present', () => {
  const states = Array.from({ length: 10 }, (): Pairs => []);
  const long = states.reduce((history, state, at) => advance(history, state, note(at)), historyOf<Pairs, Repair>([]));
  const back = undo(undo(long));
  const cap = { steps: 5, letters: 100 };
  expect(packWork(long, cap).past.map((step) => step.note.at)).toEqual([5, 6, 7, 8, 9]);
  expect(packWork(back, { ...cap, steps: 9 })).toMatchObject({ past: { length: 8 }, future: { length: 1 } });
});
