import fc from 'fast-check';
import { anything } from './anything.ts';
import { describe, expect, it } from 'vitest';
import { MARKS } from '#lib/engine/languages/marks.ts';
import { scanMarks } from '#lib/engine/quotes/scan.ts';

/** What stands in marks, with its depth. */
const found = (text: string): string[] =>
  scanMarks(text).map(({ start, end, depth }) => `${depth}:${text.slice(start, end)}`);

describe('scanMarks', () => {
  it.each(MARKS.map(({ example, open, close }) => [example, open, close[0]!] as const))('reads %s', (example) => {
    expect(scanMarks(example)).toHaveLength(1);
  });

  it.each<readonly [string, readonly string[]]>([
    ['Sie ist 5\'11" groß und er 6\'2".', []],
    ["Das sind Jones' Bücher und Rock 'n' Roll, geht's?", []],
    ['„Ich sagte ‚nein‘ und »doch«“', ['0:Ich sagte ‚nein‘ und »doch«', '1:nein', '1:doch']],
    ["'the boys' room' war zu", ["0:the boys' room"]],
    ['„offen, und nie zu', ['0:offen, und nie zu']],
    ['"offen, und nie zu', []],
    ['„Ohne Schluss (deutsch: „mit Schluss“)', ['0:Ohne Schluss', '0:mit Schluss']],
    ['"Ohne Schluss, sagte er. Dann "mit Schluss".', ['0:Ohne Schluss', '0:mit Schluss']],
    ['" Mit Rand ", sagte er, " noch einer ".', ['0: Mit Rand ', '0: noch einer ']],
    ['nie offen“, und zu', []],
    ['„Erstens.\n\n„Zweitens.“ Ende', ['0:Erstens.\n\n„Zweitens.']],
    ['„Erstens.\n\nZweitens.“ Ende', ['0:Erstens.\n\nZweitens.']],
    ['"eins", "zwei"und"drei"', ['0:eins', '0:zwei', '0:drei']],
    ['" vorn und hinten "', ['0: vorn und hinten ']],
    ['("in Klammern")', ['0:in Klammern']],
    ['„offen „innen“ noch “', ['0:offen „innen“ noch ', '1:innen']],
    ["Er sagte ,ja', ging, kam, blieb.", ['0:ja']],
    ['„?“ und „…“ sagen nichts.', []],
    ['’Cause I said so, and ’90s music, ’n so.', []],
    ['„Don’t call it ‚home‘, it’s not.“', ['0:Don’t call it ‚home‘, it’s not.', '1:home']],
    ['„eins” “zwei” ”drei” "vier“', ['0:eins', '0:zwei', '0:drei', '0:vier']],
    ['"The "big" one"', ['0:The "big" one', '1:big']],
  ])('finds what stands in marks in %s', (text, wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  const marks = fc.string({
    unit: fc.constantFrom(
      '„',
      '“',
      '”',
      '"',
      "'",
      '’',
      '‘',
      '‚',
      '»',
      '«',
      '›',
      '‹',
      ',',
      '`',
      '<',
      '>',
      ' ',
      'a',
      'B',
      '5',
      '.',
      '\n',
      '(',
      '-',
    ),
    maxLength: 60,
  });

  it('gives spans inside the text, in order, nested properly, whatever it reads', () => {
    fc.assert(
      fc.property(fc.oneof(marks, anything), (text) => {
        const spans = scanMarks(text);
        spans.forEach(({ start, end, open, close, depth }, index) => {
          expect(text.slice(start - open.length, start)).toBe(open);
          expect(text.slice(end, end + close.length)).toBe(close);
          expect(/[\p{L}\p{N}]/u.test(text.slice(start, end))).toBe(true);
          expect(depth).toBe(
            spans.filter((other) => other !== spans[index] && other.start <= start && other.end >= end).length,
          );
          for (const other of spans.slice(index + 1)) expect(other.start >= end || other.end <= end).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });
});
