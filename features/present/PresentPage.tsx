'use client';

import { Presentation } from './Presentation.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import { DeckOfAddress } from '#features/deck/DeckOfAddress.tsx';

export function PresentPage({ starter }: { starter: Deck }) {
  return (
    <DeckOfAddress starter={starter}>
      {({ deck, id, title }) => <Presentation deck={deck} id={id} title={title} />}
    </DeckOfAddress>
  );
}
