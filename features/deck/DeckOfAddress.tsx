'use client';

import { useSearchParams } from 'next/navigation';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deck } from '#lib/decks/deck.ts';
import { NoDeck } from './NoDeck.tsx';
import { useOwnDeck } from './use-own-deck.ts';

interface Found {
  readonly deck: Deck;
  /** Null for the starter deck. */
  readonly id: string | null;
  readonly title: string;
}

/** The deck that the address names by `?id=`, or the starter deck. */
export function DeckOfAddress(props: { starter: Deck; children: (found: Found) => ReactNode }) {
  return (
    <Suspense fallback={<NoDeck state="loading" onAgain={nothing} />}>
      <Addressed {...props} />
    </Suspense>
  );
}

function Addressed({ starter, children }: { starter: Deck; children: (found: Found) => ReactNode }) {
  const { t } = useTranslation();
  const id = useSearchParams().get('id');
  if (id === null) return children({ deck: starter, id, title: t('starter.title') });
  return (
    <Own key={id} id={id}>
      {children}
    </Own>
  );
}

function Own({ id, children }: { id: string; children: (found: Found) => ReactNode }) {
  const [shown, fetchAgain] = useOwnDeck(id);
  if (shown.state !== 'shown') return <NoDeck state={shown.state} onAgain={fetchAgain} />;
  return children({ deck: shown.deck, id, title: shown.deck.title });
}

function nothing() {
  return undefined;
}
