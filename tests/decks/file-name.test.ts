import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fileName } from '#lib/decks/file-name.ts';

it.each([
  ['Der Leuchtturm', 'Der Leuchtturm.csv'],
  ['A/B: „Los!“ <jetzt>?', 'A B Los! jetzt.csv'],
  ["»Don't!« ‹jetzt›", "Don't! jetzt.csv"],
  ['../../etc/passwd', 'etc passwd.csv'],
  ['.profile', 'profile.csv'],
  ['con', 'wortlaut.csv'],
  ['  …', '….csv'],
  ['\u202Egnp.exe', 'gnp.exe.csv'],
  ['???', 'wortlaut.csv'],
  ['x'.repeat(200), `${'x'.repeat(80)}.csv`],
])('a file of %j is called %j', (title, name) => {
  expect(fileName(title, 'csv')).toBe(name);
});

it('every name is one that every system can store', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (title) => {
      const name = fileName(title, 'apkg');
      expect(name).toMatch(/^[^<>:"/\\|?*\p{C}\s.][^<>:"/\\|?*\p{C}]*\.apkg$/u);
      expect(name.isWellFormed()).toBe(true);
    }),
  );
});
