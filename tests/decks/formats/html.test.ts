import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileWords } from '#lib/decks/formats/html/file-words.ts';
import { holdsDeck, readHtmlDeck } from '#lib/decks/formats/html/read.ts';
import { writeHtml } from '#lib/decks/formats/html/write.ts';
import { anyDeck } from '../any-deck.ts';

const WORDS: FileWords = {
  language: 'de',
  side: { en: 'Englisch', de: 'Deutsch' },
  relation: { full: 'ganz', partial: 'teilweise', paraphrase: 'anders gesagt', none: 'nicht übersetzt' },
  ...{ original: 'Original', missing: 'keine Übersetzung', unknownSpeaker: 'ohne Namen' },
  ...{ note: 'Notiz:', accepted: 'Auch richtig:', made: 'Mit Wortlaut gemacht' },
};

/** Everything that we write ourselves between angle brackets. */
const OURS =
  /<\/?(?:!doctype|html|head|meta|title|style|script|body|main|header|footer|article|table|thead|tbody|tr|th|td|div|span|p|h1|h2|a)(?: [a-z-]+(?:="[^"<>]*")?)*>/gu;

describe('laws', () => {
  it('the file holds the very deck', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const html = writeHtml(deck, WORDS);
        const { id, title, description, source, cards } = JSON.parse(JSON.stringify(deck)) as typeof deck;
        expect(holdsDeck(html)).toBe(true);
        const value = { details: { id, title, description, source }, cards, skipped: 0 };
        expect(readHtmlDeck(html)).toEqual({ ok: true, value });
      }),
    );
  });

  it('no text of a deck becomes markup', () => {
    fc.assert(
      fc.property(anyDeck, (deck) => {
        const html = writeHtml(deck, WORDS);
        expect(html.match(/<script/gu)).toHaveLength(1);
        expect(html.replaceAll(OURS, '')).not.toMatch(/[<]/u);
      }),
    );
  });
});

it('fetches nothing and says so in a policy of its own', () => {
  const [deck] = fc.sample(anyDeck, { numRuns: 1, seed: 5 });
  const html = writeHtml({ ...deck!, source: { ...deck!.source, url: null } }, WORDS);
  expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(html.replace(/<script[\s\S]*?<\/script>/u, '')).not.toMatch(/\b(?:src|href|url)\b\s*[=(]/u);
});

it.each([
  ['<p>Some page</p>', false],
  ['', false],
])('knows %j for another page', (html, expected) => {
  expect(holdsDeck(html)).toBe(expected);
  expect(readHtmlDeck(html)).toEqual({ ok: false, error: 'damaged' });
});
