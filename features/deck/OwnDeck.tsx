'use client';

import { DeckView } from '#components/deck/DeckView.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import { useDocumentTitle } from '#lib/i18n/client.tsx';
import { useOwnRenderings } from '#components/pair/use-own-renderings.ts';
import { Actions } from './Actions.tsx';
import { NoDeck } from './NoDeck.tsx';
import { useOwnDeck } from './use-own-deck.ts';

/** A deck of this device. */
export function OwnDeck({ id }: { id: string }) {
  const [shown, fetchAgain] = useOwnDeck(id);
  useDocumentTitle(shown.state === 'shown' ? `${shown.deck.title} · Wortlaut` : null);
  if (shown.state !== 'shown') return <NoDeck state={shown.state} onAgain={fetchAgain} />;
  return <ShownDeck id={id} deck={shown.deck} onReplaced={fetchAgain} />;
}

function ShownDeck({ id, deck, onReplaced }: { id: string; deck: Deck; onReplaced: () => void }) {
  const own = useOwnRenderings(deck.cards, id);
  return (
    <DeckView
      deck={deck}
      title={deck.title}
      description={deck.description}
      actions={<Actions id={id} deck={deck} title={deck.title} onReplaced={onReplaced} />}
      own={own}
    />
  );
}
