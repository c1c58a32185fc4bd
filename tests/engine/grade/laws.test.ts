import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '#lib/engine/grade/grade.ts';
import { slipDistance } from '#lib/engine/grade/compare/slips.ts';
import type { Grade, GradeTask } from '#lib/engine/grade/types.ts';
import { tokenize } from '#lib/engine/text/tokens.ts';

const WORDS =
  'der die alte neue Brücke Fluss Ida nicht kein 7 sieben sang sah Boot schnell , . ? „ “ Über-Mut geht’s 3.000 ä ß'.split(
    ' ',
  );
const phrase = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '));
const text = fc.oneof(
  phrase,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const direction = fc.constantFrom('en-de' as const, 'de-en' as const);
const task = fc.record({ source: text, reference: text, answer: text, direction });

function spans(grade: Grade, side: 'answer' | 'reference'): [number, number][] {
  return grade.diff
    .flatMap((step) => (step[side] ? [[step[side][0], step[side][1]] as [number, number]] : []))
    .sort((a, b) => a[0] - b[0]);
}

describe('gradeAnswer', () => {
  it('never throws, and keeps every figure between 0 and 1', () => {
    fc.assert(
      fc.property(task, (given) => {
        const grade = gradeAnswer(given);
        for (const figure of [grade.acceptability, grade.similarity]) {
          expect(figure).toBeGreaterThanOrEqual(0);
          expect(figure).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('calls a copy of the reference exact', () => {
    fc.assert(
      fc.property(text, text, direction, (source, reference, way) => {
        const grade = gradeAnswer({ source, reference, answer: reference, direction: way });
        expect(grade.verdict).toBe('exact');
        expect(grade.flags).toEqual([]);
      }),
    );
  });

  it('calls a copy of an accepted rendering exact', () => {
    fc.assert(
      fc.property(text, text, phrase, (reference, accepted, source) => {
        expect(
          gradeAnswer({ source, reference, accepts: [accepted], answer: accepted, direction: 'en-de' }).verdict,
        ).toBe('exact');
      }),
    );
  });

  it('puts every word of both texts into one step of the diff', () => {
    fc.assert(
      fc.property(task, (given) => {
        const lang = given.direction === 'en-de' ? 'de' : 'en';
        const grade = gradeAnswer(given);
        for (const side of ['answer', 'reference'] as const) {
          const covered = spans(grade, side);
          covered.forEach(([start, end], at) => {
            expect(end).toBeGreaterThan(start);
            expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : covered[at - 1]![1]);
          });
          for (const token of tokenize(given[side], lang)) {
            if (token.kind === 'punctuation') continue;
            expect(covered.some(([start, end]) => start <= token.start && end > token.start)).toBe(true);
          }
        }
      }),
    );
  });

  it('never likes an answer better for a negation that source and reference lack', () => {
    const plain = fc.array(fc.constantFrom('die', 'alte', 'Brücke', 'sang', 'sah', 'Boot', 'Ida', 'schnell', 'war'), {
      minLength: 2,
      maxLength: 9,
    });
    fc.assert(
      fc.property(plain, plain, fc.nat(9), (reference, answer, at) => {
        const place = Math.min(at, answer.length);
        const base: GradeTask = {
          source: '',
          reference: reference.join(' '),
          answer: answer.join(' '),
          direction: 'en-de',
        };
        const negated = [...answer.slice(0, place), 'nicht', ...answer.slice(place)].join(' ');
        expect(gradeAnswer({ ...base, answer: negated }).acceptability).toBeLessThanOrEqual(
          gradeAnswer(base).acceptability + 1e-9,
        );
      }),
    );
  });

  it('does not mind case, marks, ß, umlauts written out and the kind of quotation marks', () => {
    const reference = 'Ida weiß: „Die Brücke über den Fluss heißt Grüner Bogen.“';
    for (const answer of [
      'ida weiss die bruecke ueber den fluss heisst gruener bogen',
      '"IDA WEISS, DIE BRÜCKE ÜBER DEN FLUß HEIßT GRÜNER BOGEN!"',
    ]) {
      expect(gradeAnswer({ source: '', reference, answer, direction: 'en-de' }).verdict).toBe('exact');
    }
  });
});

describe('slipDistance', () => {
  const word = fc.string({ maxLength: 12 });
  it('is symmetric, and zero for equal words only', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, limit) => {
        expect(slipDistance(a, b, limit)).toBe(slipDistance(b, a, limit));
        expect(slipDistance(a, b, limit) === 0).toBe(a === b);
      }),
    );
  });
  it('counts a swap of neighbours once', () => {
    expect(slipDistance('brücke', 'bürcke', 3)).toBe(1);
    expect(slipDistance('brücke', 'brüke', 3)).toBe(1);
    expect(slipDistance('abcdef', 'ghijkl', 2)).toBe(3);
  });
});
