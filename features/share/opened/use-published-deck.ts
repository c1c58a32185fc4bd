'use client';

import type { LinkTrouble } from './LinkProblem.tsx';
import type { Deck } from '#lib/decks/deck.ts';
import type { Published, PublishedErrorCode } from '#lib/storage/browser/published.ts';
import { useFetched } from '#components/ui/use-fetched.ts';

type Shown =
  | { state: 'loading' }
  | { state: 'shown'; published: Published }
  /** What was opened last, when the server cannot be asked. */
  | { state: 'kept'; deck: Deck }
  | { state: 'trouble'; trouble: LinkTrouble };

/** The deck behind a short link, and how to ask for it again. */
export function usePublishedDeck(id: string): readonly [Shown, () => void] {
  return useFetched(fetchDeck, id, LOADING);
}

const LOADING: Shown = { state: 'loading' };

const TROUBLE: Readonly<Partial<Record<PublishedErrorCode, LinkTrouble>>> = {
  missing: 'missing',
  deleted: 'deleted',
  'newer-version': 'newer',
};

async function fetchDeck(id: string): Promise<Shown> {
  const { fetchPublished } = await import('#lib/storage/browser/published.ts');
  const published = await fetchPublished(id);
  if (published.ok) return { state: 'shown', published: published.value };
  const trouble = TROUBLE[published.error];
  if (trouble !== undefined) return { state: 'trouble', trouble };
  const { lastFrom } = await import('#lib/storage/browser/visits.ts');
  const kept = await lastFrom(id);
  if (kept.ok) return { state: 'kept', deck: kept.value };
  return { state: 'trouble', trouble: published.error === 'offline' ? 'offline' : 'server' };
}
