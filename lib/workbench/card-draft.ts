import type { Card, Deck } from '../decks/deck.ts';
import { type Draft, emptyDraft, type StoredDraft } from './draft.ts';
import { historyOf } from './pairs/history.ts';
import { pairOfCard } from './pairs/from-cards.ts';
import { packWork } from './pairs/stored.ts';

/** What a file may say about the cards in it, as a draft keeps it. */
export type CardDetails = Partial<Pick<Draft, 'title' | 'description' | 'headline' | 'outlet' | 'date' | 'url'>>;

/** A draft of cards that have no article here. */
export function cardsDraft(cards: readonly Card[], details: CardDetails, deckId: string): StoredDraft {
  const pairs = cards.map((card) => pairOfCard(card));
  return { ...emptyDraft(deckId), ...details, mode: 'read', work: packWork(historyOf(pairs)) };
}

/** The draft of a deck, with the name the deck has been given since; without one a draft of the deck as it stands. */
export function draftToOpen(stored: StoredDraft | null, deck: Deck | null): StoredDraft | null {
  if (!stored || !deck) return stored ?? (deck && deckDraft(deck));
  const renamed = stored.madeTitle !== null && stored.madeTitle !== deck.title;
  return renamed ? { ...stored, title: deck.title, madeTitle: deck.title } : stored;
}

function deckDraft(deck: Deck): StoredDraft {
  const { id, title, description, source, cards } = deck;
  const { outlet, date, url } = source;
  const details = {
    title,
    description,
    headline: source.title,
    outlet: outlet ?? '',
    date: date ?? '',
    url: url ?? '',
  };
  return { ...cardsDraft(cards, details, id), madeAt: 0, madeTitle: title };
}
