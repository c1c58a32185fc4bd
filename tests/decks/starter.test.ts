import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '#components/pair/excerpt.ts';
import { parseDeck } from '#lib/decks/parse.ts';
import { makeStarterDeck } from '#scripts/build-starter-deck.ts';
import starter from '#content/decks/starter.json';

describe('the starter deck', () => {
  const parsed = parseDeck(starter);

  test('is a deck', () => {
    expect(parsed.ok).toBe(true);
  });

  test('is what the engine makes of our article (else run scripts/build-starter-deck.ts)', () => {
    expect(starter).toEqual(makeStarterDeck());
  });

  test('credits the speakers and the announcement', () => {
    expect(starter.cards.map(({ speaker, role, cue }) => [speaker, role, cue])).toEqual([
      ['Elon Musk', null, null],
      ['God of War', 'Videospiel', 'Zu deutsch:'],
    ]);
  });

  test('holds both quotations of the article, one of them translated', () => {
    expect(starter.cards.map((card) => card.relation)).toEqual(['none', 'full']);
    expect(starter.cards[1]?.segments).toHaveLength(3);
  });

  test('knows its words, in 3 kB a card at most', () => {
    const packs = starter.cards.map((card) => ('pack' in card ? gzipSync(JSON.stringify(card.pack)).length : 0));
    expect(packs[0]).toBe(0);
    expect(packs[1]).toBeGreaterThan(500);
    expect(packs[1]).toBeLessThanOrEqual(3000);
  });

  test('has an excerpt whose links stay inside it', () => {
    if (!parsed.ok) throw new Error('not a deck');
    const excerpt = excerptOf(parsed.value);
    expect(excerpt?.en).toBe('Somehow you’ve found your way here to me.');
    expect(excerpt?.links.map((link) => excerpt.de?.slice(link.de.start, link.de.end))).toContain('gefunden');
  });
});
