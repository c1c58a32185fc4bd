'use client';

import { useSearchParams } from 'next/navigation';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ShownDeckContext } from '#components/deck/shown-deck.ts';
import type { Deck } from '#lib/decks/deck.ts';
import { NoDeck } from './NoDeck.tsx';
import { useOwnDeck } from './use-own-deck.ts';

interface Props {
  readonly starter: Deck;
  readonly children: ReactNode;
}

/** Shows the deck that the address names by `?id=`, or the starter deck, to what stands inside. */
export function DeckOfAddress(props: Props) {
  return (
    <Suspense fallback={<NoDeck state="loading" onAgain={ignore} />}>
      <Addressed {...props} />
    </Suspense>
  );
}

function Addressed({ starter, children }: Props) {
  const { t } = useTranslation();
  const id = useSearchParams().get('id');
  if (id !== null) {
    return (
      <Own key={id} id={id}>
        {children}
      </Own>
    );
  }
  return (
    <ShownDeckContext value={{ deck: starter, id, title: t('starter.title'), onReplaced: ignore }}>
      {children}
    </ShownDeckContext>
  );
}

function Own({ id, children }: { id: string; children: ReactNode }) {
  const [found, fetchAgain] = useOwnDeck(id);
  if (found.state !== 'shown') return <NoDeck state={found.state} onAgain={fetchAgain} />;
  const { deck } = found;
  return (
    <ShownDeckContext value={{ deck, id, title: deck.title, onReplaced: fetchAgain }}>{children}</ShownDeckContext>
  );
}

function ignore() {
  return undefined;
}
