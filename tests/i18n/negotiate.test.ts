import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLocale } from '#lib/i18n/negotiate.ts';
import { isLocale, type Locale } from '#lib/i18n/settings.ts';

const cases: [saved: string | null, accept: string | null, expected: Locale][] = [
  [null, null, 'en'],
  [null, 'de', 'de'],
  [null, 'de-AT,de;q=0.9,en;q=0.8', 'de'],
  [null, 'en-GB,en;q=0.9,de;q=0.8', 'en'],
  [null, 'fr,de;q=0.4,en;q=0.3', 'de'],
  [null, 'de;q=0.2, en;q=0.7', 'en'],
  [null, 'DE-ch', 'de'],
  [null, 'de;q=0', 'en'],
  [null, 'fr, *', 'en'],
  [null, 'de;q=cat', 'en'],
  ['en', 'de', 'en'],
  ['de', 'en', 'de'],
  ['klingon', 'de', 'de'],
];

describe('the locale of an address that names none', () => {
  test.each(cases)('saved %s, asked for %s: %s', (saved, accept, expected) => {
    expect(chooseLocale(saved, accept)).toBe(expected);
  });

  test('is always one of ours', () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.option(fc.string()), (saved, accept) =>
        isLocale(chooseLocale(saved, accept)),
      ),
    );
  });
});
