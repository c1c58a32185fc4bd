import { describe, expect, it } from 'vitest';
import { loadLexicon } from '#bin/lexicon.ts';
import { proposeCards } from '#lib/decks/propose.ts';
import { findingsOfTexts } from '#lib/decks/two-texts.ts';

const GERMAN = `Die Fährfrau

Ida Holm blieb hart. „Die Fähre fährt heute nicht“, sagte sie am Montag.

„Niemand hat nach mir gefragt“, fügte sie hinzu.`;
const ENGLISH = 'On Monday Ida Holm told the crowd: "The ferry is not running today. Come back tomorrow."';

describe('an article with its source', () => {
  const lexicon = loadLexicon();
  const found = findingsOfTexts(GERMAN, ENGLISH, lexicon);
  if (!found.ok) throw new Error(found.error.code);
  const { origins, cards: proposed } = proposeCards(found.value, lexicon);
  const cards = [...proposed];

  it('gives cards whose English side stands in the other text', () => {
    expect(cards.map(({ en, de, relation }) => [en, de, relation])).toEqual([
      ['The ferry is not running today.', 'Die Fähre fährt heute nicht', 'full'],
      [null, 'Niemand hat nach mir gefragt', 'none'],
    ]);
    expect(cards[0]!.links.length).toBeGreaterThan(3);
  });

  it('has the sentence of the article around them, and places in the article alone', () => {
    expect(cards[0]!.context?.text).toBe('„Die Fähre fährt heute nicht“, sagte sie am Montag.');
    expect(origins.map(({ en }) => en)).toEqual([[], []]);
    const [place] = origins[0]!.de.map((index) => found.value.quotes[index]!);
    expect(found.value.text.slice(place!.start, place!.end)).toBe('Die Fähre fährt heute nicht');
  });

  it.each([
    ['', ENGLISH],
    [GERMAN, '\u0000\u0001'],
  ])('says when one of them cannot be read', (german, english) => {
    expect(findingsOfTexts(german, english, lexicon).ok).toBe(false);
  });
});
