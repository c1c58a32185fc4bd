import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLocale, localeOf, paths } from '#lib/i18n/paths.ts';
import { locales } from '#lib/i18n/settings.ts';

describe('addresses', () => {
  test.each([
    ['/de', 'en', '/en'],
    ['/de/deck?id=a%20b#c', 'en', '/en/deck?id=a%20b#c'],
    ['/en/study?direction=en-de', 'de', '/de/study?direction=en-de'],
    ['/', 'de', '/de'],
    ['/nowhere', 'de', '/de/nowhere'],
    ['/design', 'en', '/en/design'],
    ['/de#top', 'en', '/en#top'],
  ] as const)('%s in %s is %s', (address, locale, expected) => {
    expect(inLocale(address, locale)).toBe(expected);
  });

  test('name their locale', () => {
    expect(locales.map((locale) => localeOf(paths.deck(locale, 'x')))).toEqual([...locales]);
    expect(localeOf('/design')).toBeNull();
    expect(localeOf('/')).toBeNull();
  });

  test('carry any id', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        expect(new URL(paths.deck('de', id), 'http://localhost').searchParams.get('id')).toBe(id);
      }),
    );
  });

  test('name several decks', () => {
    expect(paths.study('en', ['a', 'b'], 'de-en')).toBe('/en/study?id=a&id=b&direction=de-en');
    expect(paths.study('en', [])).toBe('/en/study');
    expect(paths.study('de', null, null, 'card-1')).toBe('/de/study?free=card-1');
  });

  test('go to the other language and back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.stringMatching(/^(?:\/[a-z0-9%?#&=.-]{0,12}){0,4}$/u),
        (locale, path) => {
          const address = `/${locale}${path}`;
          expect(inLocale(inLocale(address, locale === 'de' ? 'en' : 'de'), locale)).toBe(address);
        },
      ),
    );
  });
});
