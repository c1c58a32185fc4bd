'use client';

import { PrintRoom } from './PrintRoom.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import { DeckOfAddress } from '#features/deck/DeckOfAddress.tsx';

export function PrintPage({ starter }: { starter: Deck }) {
  return (
    <DeckOfAddress starter={starter}>
      {({ deck, id, title }) => <PrintRoom deck={deck} id={id} title={title} />}
    </DeckOfAddress>
  );
}
