import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternFaults } from '#lib/engine/grade/faults/patterns.ts';
import type { Fault } from '#lib/engine/grade/faults/fault.ts';
import { wordsOf, type Word } from '#lib/engine/grade/faults/sentence-words.ts';
import { gradeAnswer } from '#lib/engine/grade/grade.ts';
import { ownFaults } from '#lib/engine/grade/faults/language-faults.ts';
import { openPack } from '#lib/engine/grade/pack.ts';
import { unitsOf } from '#lib/engine/grade/compare/units.ts';
import { FAULT_PATTERNS } from '#lib/engine/languages/fault-patterns.ts';
import type { Language } from '#lib/engine/types.ts';
import { FAULTY_ENGLISH, GOOD_ENGLISH } from './table/english.ts';
import { FAULTY_GERMAN, GOOD_GERMAN } from './table/german.ts';

const words = (text: string, lang: Language): Word[] => wordsOf(unitsOf(text, lang, openPack(null, lang)), text);
const faults = (text: string, lang: Language): Fault[] => ownFaults(words(text, lang), lang);
const kinds = (text: string, lang: Language): string =>
  [...new Set(faults(text, lang).map(({ kind }) => kind))].join(' ');

describe.each([
  ['de', FAULTY_GERMAN, GOOD_GERMAN],
  ['en', FAULTY_ENGLISH, GOOD_ENGLISH],
] as const)('faults of grammar in a text alone (%s)', (lang, faulty, good) => {
  it.each(faulty)('%s: %s', (expected, sentence) => {
    expect(kinds(sentence, lang)).toBe(expected);
  });

  it.each(good)('none: %s', (sentence) => {
    expect(faults(sentence, lang).map(({ start, end }) => sentence.slice(start, end))).toEqual([]);
  });

  it('finds each slip of the rows in its example', () => {
    for (const slip of FAULT_PATTERNS[lang]) {
      expect(patternFaults(words(slip.example, lang), lang, [slip]), slip.example).not.toEqual([]);
    }
  });

  it('says where a fault stands, whatever the text', () => {
    const vocabulary = [...faulty.map(([, sentence]) => sentence), ...good].join(' ').split(' ');
    const text = fc.array(fc.constantFrom(...vocabulary), { maxLength: 30 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, (given) => {
        for (const { start, end } of faults(given, lang)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(given.length);
          expect(given.slice(start, end).trim()).not.toBe('');
        }
      }),
    );
  });
});

describe('a faulty answer', () => {
  const task = {
    source: 'My uncle says that the old bridge is closed.',
    reference: 'Mein Onkel sagt, dass die alte Brücke gesperrt ist.',
    direction: 'en-de',
  } as const;

  it('is close, and its flags tell the fault and the place', () => {
    const answer = 'Mein Onkel sagt, dass die alte Brücke ist gesperrt.';
    const grade = gradeAnswer({ ...task, answer });
    expect(grade.verdict).toBe('close');
    expect(grade.flags.map(({ fault, answer: span }) => [fault, span && answer.slice(...span)])).toEqual([
      ['verb-place', 'dass die alte Brücke ist'],
    ]);
  });

  it('is right where the published rendering says it in the same way', () => {
    const answer = 'Mein Onkel, er sagt, dass die alte Brücke ist gesperrt.';
    const grade = gradeAnswer({ ...task, reference: 'Mein Onkel sagt, dass die alte Brücke ist gesperrt.', answer });
    expect(grade.flags.filter(({ fault }) => fault)).toEqual([]);
  });

  it('is not faulty for a spelling that happens to be another form', () => {
    const reference = 'Die neuen Züge sind leiser als die alten.';
    for (const answer of ['Die neuen Zuge sind leiser als die alten.', 'Die neuen Zuege sind leiser als die alten.']) {
      expect(['exact', 'equivalent']).toContain(gradeAnswer({ ...task, source: '', reference, answer }).verdict);
    }
  });

  it('is not faulty where it only parts a sentence in two', () => {
    const answer = 'I did not see the goal. I heard the fans.';
    const reference = 'I did not see the goal, but I heard the fans.';
    expect(gradeAnswer({ source: '', reference, answer, direction: 'de-en' }).verdict).toBe('equivalent');
  });
});
