import fc from 'fast-check';
import { anything } from '../quotes/anything.ts';
import { describe, expect, it } from 'vitest';
import { readArticle } from '#lib/engine/text/article.ts';
import type { Article } from '#lib/engine/text/article.ts';

function read(raw: string): Article {
  const result = readArticle(raw);
  if (!result.ok) throw new Error(result.error.code);
  return result.article;
}

describe('readArticle', () => {
  it.each<readonly [string, Article['format'], string]>([
    ['Gru\u0308n\u00adkohl\u00a0ist\u2028gut\u200b', 'plain', 'Grünkohl ist\ngut'],
    ['eins\r\nzwei\rdrei', 'plain', 'eins\nzwei\ndrei'],
    ['&bdquo;It&rsquo;s over&ldquo; &#8211; R&amp;B &unknown; &', 'plain', '„It’s over“ – R&B &unknown; &'],
    ['a < b und b > c', 'plain', 'a < b und b > c'],
    [
      '<p>Eins <b>zwei</b>\n  drei</p><script>x = "<p>"</script><p>vier<br>fünf</p>',
      'html',
      'Eins zwei drei\n\nvier\nfünf',
    ],
    ['<!-- weg --><div title="a > b">Hallo&nbsp;du</div>', 'html', 'Hallo du'],
    ['Er sagte <q>nein</q>.', 'html', 'Er sagte “nein”.'],
    ['<style>p{}</style><ul><li>eins</li><li>zwei</li></ul>', 'html', 'eins\nzwei'],
    [
      '# Titel\n\nEin **fettes** Wort, _schräg_, [Link](https://example.org/a_b) und ![Bild](x.png).',
      'markdown',
      'Titel\n\nEin fettes Wort, schräg, Link und .',
    ],
    [
      'Schüler*innen und snake_case_name bleiben, **so** auch 2*3*4.',
      'markdown',
      'Schüler*innen und snake_case_name bleiben, so auch 2*3*4.',
    ],
  ])('reads %j as %s', (raw, format, text) => {
    const article = read(raw);
    expect([article.format, article.text]).toEqual([format, text]);
  });

  it.each([
    ['', 'empty'],
    [' \n\u200b', 'empty'],
    ['<p> </p>', 'empty'],
    ['%PDF-1.7 …', 'binary'],
    ['PK\u0003\u0004xx', 'binary'],
    ['ab\u0000cd', 'binary'],
    ['MÃ¼ller sagte: â€žNeinâ€œ', 'mojibake'],
    ['M\ufffdller sagte: \ufffdNein\ufffd, und ging dann langsam nach Hause.', 'mojibake'],
  ])('refuses %j as %s', (raw, code) => {
    const result = readArticle(raw);
    expect(result.ok ? 'ok' : result.error.code).toBe(code);
  });

  it.each(['São Paulo und Ångström', '„Grüße“ schrieb er, nicht „GrÃ¼ÃŸe“', 'Fünf Âmes perdues'])(
    'accepts %j',
    (raw) => {
      expect(readArticle(raw).ok).toBe(true);
    },
  );

  it('marks the words of a tweet and a block quote', () => {
    const html = read(
      '<p>a</p><blockquote class="twitter-tweet"><p lang="en">Good luck!</p>&mdash; Me (@me)</blockquote><p>b</p>',
    );
    expect(html.blocks.map(({ kind, start, end }) => [kind, html.text.slice(start, end)])).toEqual([
      ['tweet', 'Good luck!'],
    ]);
    const markdown = read('a\n\n> We **go**.\n> Now.\n\nb');
    expect(markdown.blocks.map(({ kind, start, end }) => [kind, markdown.text.slice(start, end)])).toEqual([
      ['blockquote', 'We go.\nNow.'],
    ]);
  });

  it('leads from the clean text to the raw one', () => {
    const raw = '<p>&bdquo;Gr&uuml;\u00ad&szlig;e&ldquo;</p>';
    const { text, map } = read(raw);
    const start = text.indexOf('Grüße');
    const there = map.toRaw({ start, end: start + 5 });
    expect(raw.slice(there.start, there.end)).toBe('Gr&uuml;\u00ad&szlig;e');
  });

  const pieces = fc.constantFrom(
    '<p>',
    '</p>',
    '<blockquote>',
    '</blockquote>',
    '<br>',
    '<',
    '>',
    '&amp;',
    '&uuml;',
    '&',
    ';',
    'ä',
    'a\u0308',
    '\u00ad',
    ' ',
    '\n',
    '"',
    "'",
    '**',
    '_',
    '> ',
    '# ',
    '[a](b)',
    'x',
    '„',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '\ud83d\ude00',
  );

  it('maps every character there and back, and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((list) => list.join('')),
          anything,
        ),
        (raw) => {
          const result = readArticle(raw);
          if (!result.ok) return;
          const { text, map, blocks } = result.article;
          let last = 0;
          const faults: string[] = [];
          for (let at = 0; at < text.length; at++) {
            const { start, end } = map.toRaw({ start: at, end: at + 1 });
            if (start < last || end <= start || end > raw.length) faults.push(`${at} leads to ${start} to ${end}`);
            // What composing letters made longer or shorter is one piece: all of it comes back as its first character.
            const back = map.toClean(start);
            const piece = map.toRaw({ start: back, end: back + 1 });
            const samePiece = back < at && piece.start === start && piece.end === end;
            if (text[at] !== '\n' && back !== at && !samePiece) faults.push(`${at} comes back as ${back}`);
            last = start;
          }
          expect(faults).toEqual([]);
          for (const { start, end } of blocks) expect(start < end && end <= text.length).toBe(true);
        },
      ),
      // Two combining marks in one character, which composing takes apart.
      { numRuns: 300, examples: [['\u00a1\u0344']] },
    );
  });
});
