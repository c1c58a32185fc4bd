import { describe, expect, test } from 'vitest';
import { locales, otherLocale } from '#lib/i18n/settings.ts';
import { allTexts, placeholdersOf } from './messages.ts';

describe.each(locales)('the texts of %s', (locale) => {
  const texts = allTexts[locale];
  const others = allTexts[otherLocale(locale)];

  test('have every key of the other language', () => {
    expect([...others.keys()].filter((key) => !texts.has(key))).toEqual([]);
  });

  test('have the placeholders of the other language', () => {
    const differing = [...texts]
      .filter(([key, text]) => placeholdersOf(text).join() !== placeholdersOf(others.get(key) ?? '').join())
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });

  test('are not empty and have no stray blanks', () => {
    const odd = [...texts].filter(([, text]) => text.trim() === '' || text.trim() !== text).map(([key]) => key);
    expect(odd).toEqual([]);
  });

  test('use every plural form of the language', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const stems = [...texts.keys()]
      .filter((key) => key.endsWith('_other'))
      .map((key) => key.slice(0, -'_other'.length));
    expect(stems.flatMap((stem) => forms.map((form) => `${stem}_${form}`)).filter((key) => !texts.has(key))).toEqual(
      [],
    );
  });

  test('use the marks of the language, never straight ones', () => {
    const straight = [...texts].filter(([, text]) => /["']/u.test(text)).map(([key]) => key);
    expect(straight).toEqual([]);
  });
});

test('the languages differ', () => {
  const same = [...allTexts.en].filter(([key, text]) => text.length > 24 && allTexts.de.get(key) === text);
  expect(same.map(([key]) => key)).toEqual([]);
});

test('German says du', () => {
  const formal = [...allTexts.de].filter(([, text]) =>
    /\b(?:Ihnen|Ihre[mnrs]?|Ihr)\b|\b(?:[Kk]önnen|[Mm]öchten|[Ww]ollen|[Mm]üssen|[Hh]aben|[Ss]ind) Sie\b|\w+en Sie\b/u.test(
      text,
    ),
  );
  expect(formal.map(([key]) => key)).toEqual([]);
});
