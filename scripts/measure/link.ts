import { loadLexicon } from '../../bin/lexicon.ts';
import { cardId } from '../../lib/decks/card-id.ts';
import type { Card, Deck } from '../../lib/decks/deck.ts';
import { encodeDeck, linkedDeck } from '../../lib/decks/link.ts';
import { packText } from '../../lib/decks/link-text.ts';
import { lineUp } from '../../lib/decks/line-up.ts';
import { proposeCards } from '../../lib/decks/propose.ts';
import { analyseArticle } from '../../lib/engine/quotes/analyse.ts';
import { HELD_OUT, TUNING } from '../../tests/engine/quotes/table/read.ts';

/** The first sketch's lengths for so many pairs. */
const TO_BEAT: Readonly<Record<number, number>> = { 3: 800, 20: 4_300, 100: 20_700 };

/** Prints how many characters a link takes, for short pairs and for such as long as newspapers quote. */
export async function measureLink(): Promise<void> {
  const short = cardsOfTheTables();
  const long = Array.from({ length: Math.floor(short.length / 3) }, (_, at) => joined(short.slice(at * 3, at * 3 + 3)));
  for (const [name, cards] of [
    ['pairs of the tables', short],
    ['three of them in one pair', long],
  ] as const) {
    const letters = cards.reduce((sum, { en, de }) => sum + (en?.length ?? 0) + (de?.length ?? 0), 0);
    console.log(`${name}: ${Math.round(letters / cards.length)} characters a pair on average, both sides together`);
    for (const count of [3, 20, 100].filter((wanted) => wanted <= cards.length)) {
      const deck = deckOf(cards.slice(0, count));
      const [link, json, bare] = await Promise.all([
        encodeDeck(deck),
        packText(JSON.stringify(linkedDeck(deck))),
        packText(JSON.stringify(cards.slice(0, count).map(({ en, de }) => [en, de]))),
      ]);
      console.log(
        `  ${String(count).padStart(3)} pairs  link ${length(link)}  (first sketch ${TO_BEAT[count]};` +
          ` the same as plain JSON ${length(json)}; the two texts alone ${length(bare)})`,
      );
    }
  }
}

function length(hash: Awaited<ReturnType<typeof packText>>): string {
  return hash.ok ? String(hash.value.length) : hash.error;
}

const lexicon = loadLexicon();

function cardsOfTheTables(): Card[] {
  const cards = new Map<string, Card>();
  for (const { text } of [...HELD_OUT, ...TUNING]) {
    const result = analyseArticle(text, lexicon);
    if (!result.ok) continue;
    const { article, quotes, pairs } = result.analysis;
    for (const card of proposeCards({ text: article.text, quotes, pairs }, lexicon).cards)
      if (card.en !== null && card.de !== null) cards.set(card.id, card);
  }
  return [...cards.values()];
}

/** The texts of a few cards as one pair. */
function joined(cards: readonly Card[]): Card {
  const [en, de] = [cards.map((card) => card.en).join(' '), cards.map((card) => card.de).join(' ')];
  return { ...cards[0]!, id: cardId(en, de), en, de, ...lineUp(en, de, lexicon) };
}

function deckOf(cards: readonly Card[]): Deck {
  const title = 'Die Frau im Leuchtturm';
  const url = 'https://zeitung.example/reise/die-frau-im-leuchtturm';
  const source = { title, outlet: 'Küstenbote', date: '2019-03-02', url };
  return { version: 1, id: '7d1f5c1e-7f0b-4c57-9f27-0c4a7f6a3a51', title, description: null, source, cards };
}
