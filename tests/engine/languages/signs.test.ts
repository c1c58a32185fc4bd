import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldToken, foldWord } from '#lib/engine/languages/fold.ts';
import {
  APOSTROPHE,
  CLOSING_QUOTE,
  DASH,
  GERMAN_CLOSING_QUOTE,
  HYPHEN,
  isApostrophe,
  isHyphen,
  ONLY_CLOSING_QUOTE,
  OPENING_QUOTE,
  plainApostrophes,
  QUOTE,
  SINGLE_QUOTE,
} from '#lib/engine/languages/signs.ts';
import { isClitic, tokenize } from '#lib/engine/text/tokens.ts';
import { spelledSigns, spelledSignsIn } from './spelled-signs.ts';

/** Files of the engine whose literals are not patterns of their own, and why. */
const EXEMPT: Readonly<Record<string, string>> = {
  'languages/signs.ts': 'the place itself',
  'languages/marks.ts': 'rows that say which mark closes which',
  'text/encoding.ts': 'what bytes look like when they are read with the wrong code page',
  'text/entities.ts': 'names of characters in HTML, and a code page',
};

/** Files that name one mark alone because they mean no other; their patterns are not exempt. */
const ONE_MARK: Readonly<Record<string, string>> = {
  'text/html.ts': 'writes “ and ” for <q>',
  'quotes/scan.ts': '„ opens wherever it stands, ” may be an inch, ‘ opens and so begins no elision',
};

describe('the signs', () => {
  it('are spelled nowhere else in the engine', () => {
    const spelled = spelledSigns('lib/engine').filter(
      ({ file, as }) => !(file in EXEMPT) && !(file in ONE_MARK && as === 'mark'),
    );
    expect(spelled).toEqual([]);
  });

  it.each(['lib/decks', 'lib/study', 'features', 'components'])('are spelled in no pattern of %s', (folder) => {
    expect(spelledSigns(folder).filter(({ as }) => as === 'pattern')).toEqual([]);
  });

  it('are spelled where this test exempts a file from it', () => {
    const files = new Set(spelledSigns('lib/engine').map(({ file }) => file));
    for (const file of [...Object.keys(EXEMPT), ...Object.keys(ONE_MARK)]) expect(files).toContain(file);
  });

  it.each([
    ['/[’x]/u', 'pattern'],
    ['/\\u2019/u', 'pattern'],
    ["new RegExp('[–-]', 'u')", 'pattern'],
    ["RegExp('a' + '„', 'u')", 'pattern'],
    ['new RegExp(`${A}[»${B}]`)', 'pattern'],
    ['const NAME = String.raw`[\\p{L}’]`', 'pattern'],
    ["new Set(['–', x])", 'mark'],
    ["c === '‑'", 'mark'],
    ["'„“'.includes(c)", 'marks'],
    ['"\'’".includes(c)', 'marks'],
  ])('are found in %s', (program, as) => {
    expect(spelledSignsIn('a.ts', program)).toMatchObject([{ file: 'a.ts', line: 1, as }]);
  });

  it.each(['/[\'"-]/u', "'„Ja“, sagte sie.'", '// /[’]/u', 'new RegExp(`[${APOSTROPHE}]`)', "c === '\"'"])(
    'are not found in %s',
    (program) => {
      expect(spelledSignsIn('a.ts', program)).toEqual([]);
    },
  );
});

describe.each(Array.from(APOSTROPHE))('the apostrophe %s', (sign) => {
  it('parts an English negation', () => {
    expect(tokenize(`don${sign}t`, 'en').map(({ text }) => text)).toEqual(['do', `n${sign}t`]);
    expect(tokenize(`don${sign}t`, 'de').map(({ text }) => text)).toEqual([`don${sign}t`]);
  });

  it.each(['s', 've', 're', 'll', 'd', 'm'])('parts the short form -%s', (form) => {
    expect(tokenize(`they${sign}${form}`, 'en').map(({ text }) => text)).toEqual(['they', sign + form]);
    expect(isClitic(sign + form)).toBe(true);
    expect(isClitic(`they${sign}${form}`)).toBe(false);
  });

  it('folds to the plain one', () => {
    expect(foldWord(`Geht${sign}s`)).toBe("geht's");
    expect(foldToken(`N${sign}T`, 'en')).toBe('not');
    expect(isApostrophe(sign)).toBe(true);
  });
});

describe.each(Array.from(HYPHEN.replace('\\', '')))('the hyphen %s', (sign) => {
  it('stands inside of a word', () => {
    expect(tokenize(`well${sign}known`, 'en').map(({ text }) => text)).toEqual([`well${sign}known`]);
    expect(isHyphen(sign)).toBe(true);
  });
});

it.each(Array.from(DASH + QUOTE))('the sign %s stands between words', (sign) => {
  expect(tokenize(`ja${sign}nein`, 'de').map(({ text }) => text)).toEqual(['ja', sign, 'nein']);
  expect(isApostrophe(sign) || isHyphen(sign)).toBe(false);
});

describe('the classes', () => {
  it.each(Object.entries({ APOSTROPHE, HYPHEN, DASH, QUOTE, SINGLE_QUOTE, OPENING_QUOTE, CLOSING_QUOTE }))(
    '%s can stand anywhere inside of a class',
    (_, signs) => {
      for (const pattern of [`[${signs}]`, `[a${signs}z]`, `[^${signs}]`])
        for (const flags of ['u', 'v']) expect(() => new RegExp(pattern, flags)).not.toThrow();
      const inside = new RegExp(`^[a${signs}z]+$`, 'u');
      expect(inside.test(signs.replace('\\', ''))).toBe(true);
      expect(inside.test('b')).toBe(false);
    },
  );

  it('call nothing an opening or a closing mark that is no mark', () => {
    const marks = new Set(QUOTE + SINGLE_QUOTE);
    for (const mark of OPENING_QUOTE + CLOSING_QUOTE) expect(marks).toContain(mark);
    for (const mark of ONLY_CLOSING_QUOTE) expect(OPENING_QUOTE).not.toContain(mark);
    for (const mark of ONLY_CLOSING_QUOTE + GERMAN_CLOSING_QUOTE) expect(CLOSING_QUOTE).toContain(mark);
    for (const mark of GERMAN_CLOSING_QUOTE) expect(OPENING_QUOTE).toContain(mark);
  });

  it('leave the rest of a text as it is', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...Array.from(APOSTROPHE)), fc.string({ minLength: 1, maxLength: 1 })),
    });
    fc.assert(
      fc.property(text, (written) => {
        const plain = plainApostrophes(written);
        expect(plain.length).toBe(written.length);
        for (let at = 0; at < plain.length; at++)
          expect(plain[at]).toBe(isApostrophe(written[at]!) ? "'" : written[at]);
      }),
    );
  });
});
