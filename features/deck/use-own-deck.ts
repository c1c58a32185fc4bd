'use client';

import type { Deck } from '#lib/decks/deck.ts';
import { useFetched } from '#components/ui/use-fetched.ts';

export type ShownDeck =
  { readonly state: 'loading' | 'missing' | 'newer' | 'failed' } | { readonly state: 'shown'; readonly deck: Deck };

/** A deck of this device, and how to fetch it again. The store's code comes after the page. */
export function useOwnDeck(id: string): readonly [ShownDeck, () => void] {
  return useFetched(fetchDeck, id, LOADING);
}

const LOADING: ShownDeck = { state: 'loading' };

async function fetchDeck(id: string): Promise<ShownDeck> {
  const { loadDeck } = await import('#lib/storage/browser/decks.ts');
  const loaded = await loadDeck(id);
  if (loaded.ok) return { state: 'shown', deck: loaded.value };
  return { state: loaded.error === 'missing' || loaded.error === 'newer' ? loaded.error : 'failed' };
}
