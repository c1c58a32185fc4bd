import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratch, wortlaut } from './program.ts';

const ARTICLE =
  'Die Fährfrau Runa Holm winkte ab. „The river decides, not me“, sagte Holm (deutsch: „Der Fluss entscheidet, nicht ich“). Später las sie aus dem Buch „Still Water“.';

const { folder, file } = scratch();

interface Printed {
  readonly quotes: readonly { start: number; end: number; text: string; lang: string; kind: string; speaker: string }[];
  readonly pairs: readonly {
    en: number[];
    de: number[];
    relation: string;
    cue: string;
    segments: readonly { en: { start: number; end: number }; de: { start: number; end: number } }[];
    links: readonly { en: { start: number; end: number }; de: { start: number; end: number } }[];
  }[];
}

describe('quotes', () => {
  it('prints what an article quotes, in offsets of the file', () => {
    const { status, stdout } = wortlaut(['quotes', file('article.txt', ARTICLE)]);
    const { quotes, pairs } = JSON.parse(stdout) as Printed;
    expect(status).toBe(0);
    expect(quotes.map(({ text, lang, kind }) => [text, lang, kind])).toEqual([
      ['The river decides, not me', 'en', 'quotation'],
      ['Der Fluss entscheidet, nicht ich', 'de', 'quotation'],
      ['Still Water', 'en', 'title'],
    ]);
    for (const { start, end, text } of quotes) expect(ARTICLE.slice(start, end)).toBe(text);
    expect(quotes[0]!.speaker).toBe('Runa Holm');
    expect(pairs[0]).toMatchObject({ en: [0], de: [1], relation: 'full' });
    const words = pairs[0]!.links.map(({ en, de }) => [
      ARTICLE.slice(en.start, en.end),
      ARTICLE.slice(de.start, de.end),
    ]);
    expect(words).toContainEqual(['river', 'Fluss']);
  });

  it('answers line by line, in order, and goes on after a bad line', () => {
    const rows = [JSON.stringify({ id: 'a', text: ARTICLE }), '{ "id": ', JSON.stringify({ id: 'c', text: '' })];
    const { status, stdout, stderr } = wortlaut(['quotes', '--jsonl'], rows.join('\n'));
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string | null; error?: string; quotes?: unknown[] });
    expect(lines.map(({ id }) => id)).toEqual(['a', null, 'c']);
    expect(lines[1]!.error).toBeDefined();
    expect(lines[2]!.quotes).toEqual([]);
    expect(stderr).toContain('line 2');
    expect(status).toBe(1);
  });
});

describe('pair', () => {
  it('finds in the English source what a German article quotes', () => {
    const german = 'Runa Holm blieb hart. „Die Fähre fährt heute nicht“, sagte Holm.';
    const english = 'Runa Holm said on Monday: "The ferry is not running today. Come back tomorrow."';
    const args = ['pair', file('german.txt', german), file('english.txt', english)];
    const { quotes, pairs } = JSON.parse(wortlaut(args).stdout) as {
      quotes: readonly { doc: 'de' | 'en'; start: number; end: number; text: string }[];
      pairs: readonly { en: number[]; de: number[]; relation: string }[];
    };
    for (const { doc, start, end, text } of quotes) {
      expect((doc === 'de' ? german : english).slice(start, end)).toBe(text);
    }
    const said = pairs.map(({ en, de }) => [en, de].map((side) => side.map((index) => quotes[index]!.text)));
    expect(said).toEqual([[['The ferry is not running today.'], ['Die Fähre fährt heute nicht']]]);
  });
});

describe('segments and align', () => {
  it('covers every line once', () => {
    const en = file('en.txt', 'The bridge is closed.\nNobody knows why.\nWe wait.\n');
    const de = file('de.txt', 'Die Brücke ist gesperrt. Niemand weiß, warum.\nWir warten.\n');
    const { stdout } = wortlaut(['segments', en, de]);
    const beads = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { en: number[]; de: number[] });
    expect(beads.flatMap((bead) => bead.en).sort()).toEqual([0, 1, 2]);
    expect(beads.flatMap((bead) => bead.de).sort()).toEqual([0, 1]);
  });

  it('prints Pharaoh pairs, English index first, a line for each line', () => {
    const { stdout } = wortlaut(['align'], 'the old ferry ||| die alte Fähre\n ||| \n');
    expect(stdout).toBe('0-0 1-1 2-2\n\n');
  });
});

describe('deck', () => {
  it('writes the same deck for the same articles', () => {
    const article = file('ferry.txt', ARTICLE);
    const [first, second] = ['one.json', 'two.json'].map((name) => {
      const path = join(folder, name);
      expect(wortlaut(['deck', article, '-o', path]).status).toBe(0);
      return readFileSync(path, 'utf8');
    });
    expect(first).toBe(second);
    expect((JSON.parse(first!) as { cards: unknown[] }).cards).toHaveLength(1);
  });
});

describe('what goes wrong', () => {
  const cases: readonly [what: string, args: () => string[], status: number, said: RegExp][] = [
    ['no command', () => [], 2, /^$/u],
    ['an unknown command', () => ['translate'], 2, /unknown command "translate"/u],
    ['too many files', () => ['quotes', 'a', 'b'], 2, /one file/u],
    ['a file that is not there', () => ['quotes', join(folder, 'nowhere.txt')], 1, /cannot read/u],
    [
      'a file that is no UTF-8',
      () => ['quotes', file('latin1.txt', Uint8Array.of(71, 114, 252, 110))],
      1,
      /not UTF-8/u,
    ],
    ['a text in the wrong encoding', () => ['quotes', file('mojibake.txt', 'MÃ¼ller sagte â€žNoâ€œ.')], 1, /encoding/u],
    ['a line without two sides', () => ['align', file('one-side.txt', 'only English\n')], 1, /line 1/u],
  ];
  it.each(cases)('%s', (_, args, status, said) => {
    const result = wortlaut(args());
    expect(result.status).toBe(status);
    expect(result.stderr).toMatch(said);
  });
});
