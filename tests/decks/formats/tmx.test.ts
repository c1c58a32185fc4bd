import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { readTmx } from '#lib/decks/formats/tmx/read.ts';
import { writeTmx } from '#lib/decks/formats/tmx/write.ts';
import { anyDeck } from '../any-deck.ts';
import { expectSameDeck } from './losing-nothing.ts';

describe('laws', () => {
  it('a translation memory loses nothing but packs', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        expectSameDeck(readTmx(writeTmx(deck)), deck);
      }),
    );
  });

  it('a text cut anywhere is named as damaged', () => {
    const [deck] = fc.sample(anyDeck, { numRuns: 1, seed: 3 });
    const xml = writeTmx(deck!).trimEnd();
    fc.assert(
      fc.property(fc.nat(xml.length - 1), (length) => {
        expect(readTmx(xml.slice(0, length))).toMatchObject({ ok: false });
      }),
    );
  });
});

const memory = (body: string, head = '', version = '1.4') =>
  `<?xml version="1.0"?>${head}<tmx version="${version}"><header/><body>${body}</body></tmx>`;
const unit = (en: string, de: string) =>
  `<tu><tuv xml:lang="en-GB"><seg>${en}</seg></tuv><tuv xml:lang="DE-AT"><seg>${de}</seg></tuv></tu>`;

describe('what others wrote', () => {
  it('reads regional variants, notes, CDATA and references, and leaves codes out', () => {
    const xml = memory(
      `<tu><note>Heft 3</note><tuv xml:lang="en-GB"><seg>The <bpt i="1">&lt;b&gt;</bpt>ferry<ept i="1">&lt;/b&gt;</ept> &amp; the <![CDATA[<tide>]]></seg></tuv><tuv lang="de-AT"><seg>Die F&#228;hre und die Flut</seg></tuv></tu>`,
      '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    );
    const read = readTmx(xml);
    expect(read.ok && read.value.cards[0]).toMatchObject({
      en: 'The ferry & the <tide>',
      de: 'Die Fähre und die Flut',
      note: 'Heft 3',
    });
  });

  const bomb = '<!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const refused: readonly [what: string, xml: string, error: string][] = [
    ['entities of its own', memory(unit('&b;', 'x'), bomb), 'unsafe'],
    ['an entity from elsewhere', memory(unit('x', 'y'), '<!DOCTYPE tmx [<!ENTITY f SYSTEM "file:///x">]>'), 'unsafe'],
    ['an entity nobody declared', memory(unit('&x;', 'y')), 'damaged'],
    ['tags that cross', memory('<tu><tuv></tu></tuv>'), 'damaged'],
    ['another kind of XML', '<rss><channel/></rss>', 'damaged'],
    ['no XML', 'just a text', 'damaged'],
    ['a version to come', memory(unit('x', 'y'), '', '2.0'), 'newer-version'],
    ['no unit', memory(''), 'empty'],
    ['other languages', memory('<tu><tuv xml:lang="fr"><seg>le bac</seg></tuv></tu>'), 'other-languages'],
    ['too many units', memory(unit('x', 'y').repeat(20_001)), 'too-many-cards'],
  ];
  it.each(refused)('refuses %s', (_, xml, error) => {
    expect(readTmx(xml)).toEqual({ ok: false, error });
  });
});

it('is well-formed whatever the texts', () => {
  fc.assert(
    fc.property(anyDeck, (deck) => {
      const parser = new SaxesParser();
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(writeTmx(deck)).close();
    }),
  );
});
