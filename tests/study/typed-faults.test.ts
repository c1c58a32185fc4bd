import { describe, expect, it } from 'vitest';
import { judgeTyped } from '#lib/study/typed.ts';
import { findingsOf } from '#lib/study/typed-findings.ts';
import { card } from './samples.ts';

const uncle = card('uncle', {
  en: 'My uncle says that the old bridge is closed.',
  de: 'Mein Onkel sagt, dass die alte Brücke gesperrt ist.',
});

describe('a fault of grammar in a typed answer', () => {
  it.each([
    ['Mein Onkel sagt, dass die alte Brücke ist gesperrt.', 'verb-place', 'dass die alte Brücke ist', ['order']],
    ['Mein Onkel sagt, dass das alte Brücke gesperrt ist.', 'case', 'das alte Brücke', ['ending']],
  ] as const)('%s is noted as %s', (answer, kind, given, errors) => {
    const outcome = judgeTyped(uncle, 'en-de', answer, []);
    expect(outcome).toMatchObject({ standing: 'close', suggested: 2, errors });
    expect(findingsOf(outcome)).toContainEqual({ kind, given, wanted: null });
  });
});
