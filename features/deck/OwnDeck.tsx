'use client';

import type { ReactNode } from 'react';
import { DeckView } from '#components/deck/DeckView.tsx';
import { ShownDeckContext } from '#components/deck/shown-deck.ts';
import type { Deck } from '#lib/decks/deck.ts';
import { useDocumentTitle } from '#lib/i18n/client.tsx';
import { useOwnRenderings } from '#components/pair/use-own-renderings.ts';
import { fetchRenderings } from '#lib/storage/browser/fetch-renderings.ts';
import { DeckActions } from './DeckActions.tsx';
import { NoDeck } from './NoDeck.tsx';
import { useOwnDeck } from './use-own-deck.ts';

/** A deck of this device. */
export function OwnDeck({ id, share }: { id: string; share: ReactNode }) {
  const [shown, fetchAgain] = useOwnDeck(id);
  useDocumentTitle(shown.state === 'shown' ? `${shown.deck.title} · Wortlaut` : null);
  if (shown.state !== 'shown') return <NoDeck state={shown.state} onAgain={fetchAgain} />;
  return <FoundDeck id={id} deck={shown.deck} onReplaced={fetchAgain} share={share} />;
}

function FoundDeck(props: { id: string; deck: Deck; onReplaced: () => void; share: ReactNode }) {
  const { id, deck, onReplaced } = props;
  const own = useOwnRenderings(fetchRenderings, deck.cards, id);
  return (
    <DeckView
      deck={deck}
      title={deck.title}
      description={deck.description}
      actions={
        <ShownDeckContext value={{ deck, id, title: deck.title, onReplaced }}>
          <DeckActions share={props.share} />
        </ShownDeckContext>
      }
      own={own}
    />
  );
}
