import { readFileSync, writeFileSync } from 'node:fs';
import { loadLexicon } from '../bin/lexicon.ts';
import type { Deck } from '../lib/decks/deck.ts';
import { deckFromArticle } from '../lib/decks/deck-from-article.ts';
import { analyseArticle } from '../lib/engine/quotes/analyse.ts';

const ARTICLE = new URL('../content/articles/eine-nummer-fuer-alle.md', import.meta.url);
const DECK = new URL('../content/decks/starter.json', import.meta.url);

/** The starter deck as the engine makes it from our article, the same way as any reader's deck is made. */
export function makeStarterDeck(): Deck {
  const lexicon = loadLexicon();
  const result = analyseArticle(readFileSync(ARTICLE, 'utf8'), lexicon);
  if (!result.ok) throw new Error(result.error.code);
  const { article, quotes, pairs } = result.analysis;
  const made = deckFromArticle({ text: article.text, quotes, pairs }, lexicon, {
    id: 'starter',
    title: 'Eine Nummer für alle',
    description:
      'Ein Unternehmer stellt aus Versehen seine Handynummer ins Netz, und wer anruft, landet bei einem Kriegsgott.',
    source: { date: '2017-12' },
  });
  if (!made.ok) throw new Error(made.error.code);
  return { ...made.value, cards: made.value.cards.map(rounded) };
}

/** Three digits of confidence are enough, and the same on every machine. */
function rounded(card: Deck['cards'][number]): Deck['cards'][number] {
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const links = card.links.map((link) => ({ ...link, confidence: round(link.confidence) }));
  return { ...card, confidence: round(card.confidence), links };
}

if (import.meta.main) writeFileSync(DECK, `${JSON.stringify(makeStarterDeck(), null, 2)}\n`);
