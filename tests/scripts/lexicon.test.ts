import { describe, expect, test } from 'vitest';
import { openLexicon } from '#lib/engine/align/lexicon.ts';
import { BitextBuilder } from '#scripts/lexicon/bitext.ts';
import { readDing } from '#scripts/lexicon/ding.ts';
import { makeLexicon, type MadeLexicon } from '#scripts/lexicon/make.ts';
import { units } from '#scripts/lexicon/units.ts';

/** Entries of our own in the form of the dictionary: groups by `|`, alternatives by `;`, notes in brackets. */
const ENTRIES = `# a comment
Fähre {f}; Fährschiff {n} | Fähren {pl} :: ferry | ferries
Leuchtturm {m} [naut.] | Leuchttürme {pl} :: lighthouse | lighthouses
jdm. etw. leihen {vt} | ein Boot leihen :: to lend sth. to sb. | to lend a boat
`;

const SENTENCES: readonly (readonly [english: string, german: string])[] = [
  ['The ferry is late.', 'Die Fähre ist spät.'],
  ['The ferry is full.', 'Die Fähre ist voll.'],
  ['The lighthouse is old.', 'Der Leuchtturm ist alt.'],
  ['Mira lends us the boat.', 'Mira leiht uns das Boot.'],
  ['The boat is old and full.', 'Das Boot ist alt und voll.'],
  ['We saw 17 boats from the lighthouse.', 'Wir sahen vom Leuchtturm aus 17 Boote.'],
];

function build(): MadeLexicon {
  const builder = new BitextBuilder();
  for (const { en, de, weight } of readDing(ENTRIES)) builder.add(units(en, 'en'), units(de, 'de'), weight);
  for (const [en, de] of SENTENCES) builder.add(units(en, 'en'), units(de, 'de'), 1);
  return makeLexicon(builder.build(), () => undefined);
}

describe('a lexicon made from a few sentences', () => {
  const made = build();

  test('comes out the same, byte for byte, when made again', () => {
    expect(Buffer.from(build().file).equals(Buffer.from(made.file))).toBe(true);
  });

  test.each([
    ['ferries', 'Fähren'],
    ['lighthouse', 'Leuchtturm'],
    ['boats', 'Booten'],
    ['lend', 'leihen'],
    ['old', 'alt'],
  ])('%s is %s', (english, german) => {
    const lexicon = openLexicon(made.file);

    expect(lexicon.germanGivenEnglish(english, german)).toBeGreaterThan(0.4);
    expect(lexicon.englishGivenGerman(english, german)).toBeGreaterThan(0.4);
  });

  test('leaves notes and stand-ins out', () => {
    const phrases = [...readDing(ENTRIES)].map(({ en, de }) => `${en} = ${de}`);
    expect(phrases).toContain('lend to = leihen');
    expect(phrases.join(' ')).not.toMatch(/naut|jdm|sth|\{/u);
  });
});
