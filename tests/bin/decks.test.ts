import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Deck } from '#lib/decks/deck.ts';
import { WRITABLE } from '#lib/decks/formats/registry.ts';
import { linkedDeck } from '#lib/decks/link.ts';
import { readDeck } from '#lib/decks/parse.ts';
import { scratch, wortlaut } from './program.ts';

const GOLDEN = join(import.meta.dirname, '../decks/golden/files-v1.json');
const { folder, file } = scratch();

function deckIn(json: string): Deck {
  const deck = readDeck(json);
  if (!deck.ok) throw new Error(deck.error.code);
  return deck.value;
}
const golden = deckIn(readFileSync(GOLDEN, 'utf8'));

describe('link and open', () => {
  it('give back the deck as far as a link carries it', () => {
    const link = wortlaut(['link', GOLDEN, '--url', 'https://example.org/wortlaut/']);
    expect(link.stdout).toMatch(/^https:\/\/example\.org\/wortlaut\/s#1[\w-]+\n$/u);
    const opened = wortlaut(['open', link.stdout.trim()]);
    expect([link.status, opened.status]).toEqual([0, 0]);
    expect(deckIn(opened.stdout)).toEqual(linkedDeck(golden));
  });
});

describe('export', () => {
  it('to each format, and a deck can be made of each file again', () => {
    const files = join(folder, 'files');
    mkdirSync(files);
    for (const format of WRITABLE) {
      const exact = format === 'csv' || format === 'tsv' ? ['--exact', '--lang', 'de'] : [];
      const args = ['export', GOLDEN, '--to', format, '-o', join(files, `${format}.${format}`), ...exact];
      expect(wortlaut(args)).toEqual({ status: 0, stdout: '', stderr: '' });
    }
    const decks = join(folder, 'again/');
    expect(wortlaut(['deck', files, '-o', decks])).toEqual({ status: 0, stdout: '', stderr: '' });
    for (const format of WRITABLE) {
      const again = deckIn(readFileSync(join(decks, `${format}.json`), 'utf8'));
      const cards = again.cards.map(({ pack, ...card }) => ({ ...card, packed: pack !== undefined }));
      expect(cards).toEqual(golden.cards.map((card) => ({ ...card, packed: card.relation !== 'none' })));
    }
  });

  it('writes to standard output unless told otherwise', () => {
    expect(wortlaut(['export', GOLDEN, '--to', 'csv', '--lang', 'de']).stdout).toBe(
      readFileSync(join(GOLDEN, '../files-v1.csv'), 'utf8'),
    );
  });
});

describe('deck', () => {
  const quoting = (en: string, de: string) => `Am Ufer stand Ida Holm. „${en}“, rief sie (deutsch: „${de}“).`;

  it('makes a deck of each article in a folder, names those without, and goes on', () => {
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    writeFileSync(
      join(articles, 'a.txt'),
      quoting('The rope is wet, hold it tight', 'Das Seil ist nass, halt es fest'),
    );
    writeFileSync(join(articles, 'b.txt'), 'Hier spricht niemand.');
    writeFileSync(join(articles, 'c.csv'), 'English,German\nThe rope is new,Das Seil ist neu\n');
    writeFileSync(join(articles, 'd.png'), 'no article');
    const target = join(folder, 'decks/');
    const { status, stdout, stderr } = wortlaut(['deck', articles, '-o', target]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/b\.txt: no quotation in it\n.*1 of 3 files gave no deck/su);
    expect(readdirSync(target).sort()).toEqual(['a.json', 'c.json']);
    const [card] = deckIn(readFileSync(join(target, 'c.json'), 'utf8')).cards;
    expect(card).toMatchObject({ en: 'The rope is new', de: 'Das Seil ist neu', segments: [{ en: { start: 0 } }] });
    expect(card!.links.length).toBeGreaterThan(1);
  });
});

describe('what goes wrong', () => {
  const cases: readonly [what: string, args: () => string[], status: number, said: RegExp][] = [
    ['an address that is none', () => ['link', GOLDEN, '--url', 'example.org'], 2, /http/u],
    ['a deck that is none', () => ['link', file('none.json', '{"version":1}')], 1, /damaged/u],
    ['a cut link', () => ['open', 'http://localhost/s#1TBjBjgABI02QQU7DMBBF'], 1, /end of this link is missing/u],
    ['a short link', () => ['open', 'http://localhost/d/abc#edit=1'], 1, /short link/u],
    ['a format nobody knows', () => ['export', GOLDEN, '--to', 'pdf'], 2, /--to must be one of html, apkg/u],
    ['a place that cannot be written', () => ['export', GOLDEN, '--to', 'tmx', '-o', '/nowhere/x'], 1, /cannot write/u],
    ['a table of one column', () => ['deck', file('one.csv', 'nur\neine\nSpalte\n')], 1, /columns/u],
  ];
  it.each(cases)('%s', (_, args, status, said) => {
    const result = wortlaut(args());
    expect(result.stderr).toMatch(said);
    expect([result.status, result.stdout]).toEqual([status, '']);
    expect(existsSync('/nowhere')).toBe(false);
  });
});
