'use client';

import type { Deck } from '#lib/decks/deck.ts';
import { useFetched } from '#components/ui/use-fetched.ts';

export type FoundDeck =
  { readonly state: 'loading' | 'missing' | 'newer' | 'failed' } | { readonly state: 'shown'; readonly deck: Deck };

/** A deck of this device, and how to fetch it again. The store's code comes after the page. */
export function useOwnDeck(id: string): readonly [FoundDeck, () => void] {
  return useFetched(fetchDeck, id, LOADING);
}

const LOADING: FoundDeck = { state: 'loading' };

async function fetchDeck(id: string): Promise<FoundDeck> {
  const { loadDeck } = await import('#lib/storage/browser/decks.ts');
  const loaded = await loadDeck(id);
  if (loaded.ok) return { state: 'shown', deck: loaded.value };
  return { state: loaded.error === 'missing' || loaded.error === 'newer' ? loaded.error : 'failed' };
}
