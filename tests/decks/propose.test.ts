import { describe, expect, test } from 'vitest';
import { cardId } from '#lib/decks/card-id.ts';
import { deckFromArticle } from '#lib/decks/deck-from-article.ts';
import { deckFromCards } from '#lib/decks/deck-from-cards.ts';
import { proposeCards, type Findings } from '#lib/decks/propose.ts';
import { suggestTitle } from '#lib/decks/suggest-title.ts';
import { emptyLexicon } from '#lib/engine/align/lexicon.ts';
import { analyseArticle } from '#lib/engine/quotes/analyse.ts';
import type { Pair, Quote, Span } from '#lib/engine/types.ts';

/** An article with its quotes in [e:…] and [d:…]; pairs name them by number, in the order of the article. */
function findings(marked: string, pairs: readonly Partial<Pair>[], said: Partial<Quote> = {}): Findings {
  let text = '';
  const quotes: Quote[] = [];
  for (const piece of marked.split(/(\[[ed]:[^\]]*\])/u)) {
    const [, letter, inside] = /^\[([ed]):([^\]]*)\]$/u.exec(piece) ?? [];
    if (inside === undefined) text += piece;
    else {
      const span = { start: text.length, end: text.length + inside.length };
      const lang = letter === 'e' ? 'en' : 'de';
      quotes.push({ ...span, text: inside, lang, kind: 'quotation', speaker: null, role: null, quoted: true, ...said });
      text += inside;
    }
  }
  const whole = pairs.map((pair): Pair => ({
    ...{ en: [], de: [], relation: 'full', cue: null, confidence: 0.9, original: 'en' },
    ...pair,
  }));
  return { text, quotes, pairs: whole };
}
const propose = (found: Findings) => [...proposeCards(found, emptyLexicon).cards];

describe('the card of a pair', () => {
  const found = findings(
    'Es war kalt. „[e:The sea forgets nothing]“, sagt Ada Quill („[d:Das Meer vergisst nichts]“). Dann ging sie.',
    [{ en: [0], de: [1], cue: '(' }],
    { speaker: 'Ada Quill', role: 'Fischerin' },
  );
  const [card] = propose(found);

  test('says what the article says', () => {
    expect(card).toMatchObject({
      id: cardId('The sea forgets nothing', 'Das Meer vergisst nichts'),
      en: 'The sea forgets nothing',
      de: 'Das Meer vergisst nichts',
      original: 'en',
      relation: 'full',
      speaker: 'Ada Quill',
      role: 'Fischerin',
      cue: '(',
      confidence: 0.9,
    });
  });

  test('knows the quotes it comes from', () => {
    expect(proposeCards(found, emptyLexicon).origins).toEqual([{ id: card?.id, en: [0], de: [1] }]);
  });

  test('stands in its sentence, with both quotes marked there', () => {
    const context = card?.context;
    expect(context?.text).toBe('„The sea forgets nothing“, sagt Ada Quill („Das Meer vergisst nichts“).');
    expect(context?.quotes.map(({ start, end, lang }) => [lang, context.text.slice(start, end)])).toEqual([
      ['en', 'The sea forgets nothing'],
      ['de', 'Das Meer vergisst nichts'],
    ]);
  });

  test('covers both sides with its segments', () => {
    expect(card?.segments[0]?.en?.start).toBe(0);
    expect(card?.segments.at(-1)?.de?.end).toBe(card?.de?.length);
  });
});

describe('what becomes of a pair', () => {
  test('without a rendering there is one side, and no relation', () => {
    const [card] = propose(findings('Sie rief: „[e:Mind the step!]“', [{ en: [0], relation: 'none' }]));
    expect(card).toMatchObject({ en: 'Mind the step!', de: null, relation: 'none', original: 'en' });
    expect(card).toMatchObject({ segments: [], links: [] });
  });

  test('several quotes make one side, joined with a blank', () => {
    const [card] = propose(findings('„[e:Wait]“ … „[e:for me.]“ („[d:Warte auf mich.]“)', [{ en: [0, 1], de: [2] }]));
    expect(card?.en).toBe('Wait for me.');
  });

  test('an interrupted quotation leaves the reporting clause out', () => {
    const found = findings('„[e:We left, said Orla Finn, at dawn.]“ („[d:Wir gingen im Morgengrauen.]“)', [
      { en: [0], de: [1] },
    ]);
    const parts: Span[] = ['We left,', 'at dawn.'].map((part) => {
      const start = found.text.indexOf(part);
      return { start, end: start + part.length };
    });
    const [first, ...rest] = found.quotes;
    const [card] = propose({ ...found, quotes: [{ ...first!, parts }, ...rest] });
    expect(card?.en).toBe('We left, at dawn.');
    expect(card?.context?.quotes).toHaveLength(3);
  });

  test('soft hyphens, line ends and letters in pieces do not get onto the card', () => {
    const [card] = propose(
      findings('„[e:Over\u00adnight\nguests]“ („[d:U\u0308bernachtungs\u00adgäste]“)', [{ en: [0], de: [1] }]),
    );
    expect(card).toMatchObject({ en: 'Overnight guests', de: 'Übernachtungsgäste' });
  });

  test('the same pair twice is one card, as sure as the surer one', () => {
    const found = findings('„[e:Never.]“ („[d:Niemals.]“) Später wieder: „[e:Never.]“ („[d:Niemals.]“)', [
      { en: [0], de: [1], confidence: 0.5 },
      { en: [2], de: [3], confidence: 0.8 },
    ]);
    expect(propose(found).map(({ confidence }) => confidence)).toEqual([0.8]);
  });

  test('cards come in the order of the article', () => {
    const found = findings('„[e:One.]“ („[d:Eins.]“) „[e:Two.]“ („[d:Zwei.]“)', [
      { en: [2], de: [3] },
      { en: [0], de: [1] },
    ]);
    expect(propose(found).map(({ en }) => en)).toEqual(['One.', 'Two.']);
  });

  test('a long way between the two sides leaves only the sentence of the original', () => {
    const found = findings(
      `„[e:Far away]“, schrieb er. ${'Es regnete weiter. '.repeat(200)}„[d:Weit weg]“, heißt das.`,
      [{ en: [0], de: [1] }],
    );
    expect(propose(found)[0]?.context?.text).toBe('„Far away“, schrieb er.');
  });
});

describe('a deck from an article', () => {
  const article = `Die Gärtnerin von Holm

“A hedge is a slow conversation” („Eine Hecke ist ein langsames Gespräch“), sagt Edda Marsh.

“Cut it and it will answer” („Schneide sie, und sie antwortet“), sagt sie.`;
  const analysed = analyseArticle(article, emptyLexicon);
  const found: Findings = analysed.ok
    ? { ...analysed.analysis, text: analysed.analysis.article.text }
    : { text: '', quotes: [], pairs: [] };

  test('holds its pairs', () => {
    const deck = deckFromArticle(found, emptyLexicon, { id: 'deck', title: ' Holm ' });
    expect(deck).toMatchObject({ ok: true, value: { version: 1, id: 'deck', title: 'Holm', source: { url: null } } });
    expect(deck.ok && deck.value.cards.map(({ de }) => de)).toEqual([
      'Eine Hecke ist ein langsames Gespräch',
      'Schneide sie, und sie antwortet',
    ]);
  });

  test('leaves out what was dropped', () => {
    const cards = propose(found);
    const deck = deckFromCards(cards, { id: 'deck', title: 'Holm', dropped: new Set([cards[0]!.id]) });
    expect(deck.ok && deck.value.cards).toEqual(cards.slice(1));
  });

  test('is refused with a wrong source', () => {
    const deck = deckFromCards([], { id: 'deck', title: 'Holm', source: { url: 'ftp://holm' } });
    expect(deck).toEqual({ ok: false, error: { code: 'invalid', at: 'source.url' } });
  });
});

test.each([
  ['Die Gärtnerin von Holm\n\nEs war Mai.', 'Die Gärtnerin von Holm'],
  ['\n  # **Die Gärtnerin**  \nEs war Mai.', 'Die Gärtnerin'],
  [
    `${'Immer weiter und '.repeat(20)}Schluss.`,
    'Immer weiter und Immer weiter und Immer weiter und Immer weiter und …',
  ],
  [' \n', ''],
])('the title suggested for %j', (article, title) => {
  expect(suggestTitle(article)).toBe(title);
});
