import type { Deck } from '#lib/decks/deck.ts';
import { saveDeck } from '#lib/storage/browser/decks.ts';
import {
  fetchPublished,
  publish,
  republish,
  unpublish,
  type Published,
  type PublishedErrorCode,
} from '#lib/storage/browser/published.ts';
import { forgetShare, readShare, writeShare, type Share } from '#lib/storage/browser/shares.ts';
import { keepDeck } from '#lib/storage/browser/visits.ts';

/** How a deck of this device stands to its short link. */
export type ShortLinkState =
  | { readonly kind: 'loading' | 'none' }
  /** The link as it is remembered, and what stands behind it as far as that is known. */
  | { readonly kind: 'there'; readonly share: Share; readonly published: Published | null }
  /** Both sides have changed since they were last the same. */
  | { readonly kind: 'conflict'; readonly share: Share; readonly published: Published }
  /** Deleted, and may be put back. */
  | { readonly kind: 'deleted'; readonly share: Share };

export type ShortLinkProblem = PublishedErrorCode | 'storage';

/** Where a step has led, and what went wrong in it, if anything did. */
export interface Step {
  readonly state: ShortLinkState;
  readonly problem: ShortLinkProblem | null;
}

const step = (state: ShortLinkState, problem: ShortLinkProblem | null = null): Step => ({ state, problem });

/** What this device knows, then what the server says. */
export async function openShortLink(deck: Deck): Promise<Step> {
  const found = await readShare(deck.id);
  if (!found.ok) return step({ kind: 'none' }, 'storage');
  return found.value === null ? step({ kind: 'none' }) : look(found.value);
}

export async function makeShortLink(deck: Deck): Promise<Step> {
  const made = await publish(deck);
  if (!made.ok) return step({ kind: 'none' }, made.error);
  const share: Share = { version: 1, deckId: deck.id, ...made.value };
  const remembered = await writeShare(share);
  const { state, problem } = await look(share);
  return step(state, remembered.ok ? problem : 'storage');
}

/** Publishes the deck as it is here. Where the one behind the link has changed too, both are shown instead. */
export async function publishChanges(share: Share, deck: Deck, over = share.etag): Promise<Step> {
  const etag = await republish(share, deck, over);
  if (etag.ok) return took({ ...share, etag: etag.value });
  if (etag.error !== 'conflict') return step({ kind: 'there', share, published: null }, etag.error);
  const theirs = await fetchPublished(share.id);
  if (!theirs.ok) return step({ kind: 'there', share, published: null }, theirs.error);
  return step({ kind: 'conflict', share, published: theirs.value });
}

/** Settles a conflict: mine is published, theirs is kept as a deck of its own. */
export async function keepMine(share: Share, deck: Deck, theirs: Published, copyTitle: string): Promise<Step> {
  const kept = await saveDeck({ ...theirs.deck, id: crypto.randomUUID(), title: copyTitle });
  if (!kept.ok) return step({ kind: 'conflict', share, published: theirs }, 'storage');
  return publishChanges(share, deck, theirs.etag);
}

/** Settles a conflict: theirs takes my deck's place, mine is kept as a deck of its own. */
export async function takeTheirs(share: Share, deck: Deck, theirs: Published, copyTitle: string): Promise<Step> {
  const kept = await saveDeck({ ...deck, id: crypto.randomUUID(), title: copyTitle });
  const taken = kept.ok ? await keepDeck({ ...theirs.deck, id: deck.id }, share.id) : kept;
  if (!taken.ok) return step({ kind: 'conflict', share, published: theirs }, 'storage');
  return took({ ...share, etag: theirs.etag });
}

export async function deleteShortLink(share: Share): Promise<Step> {
  const etag = await unpublish(share);
  if (!etag.ok) return step({ kind: 'there', share, published: null }, etag.error);
  const deleted = { ...share, etag: etag.value };
  const remembered = await writeShare(deleted);
  return step({ kind: 'deleted', share: deleted }, remembered.ok ? null : 'storage');
}

export async function restoreShortLink(share: Share, deck: Deck): Promise<Step> {
  const etag = await republish(share, deck, share.etag);
  return etag.ok ? took({ ...share, etag: etag.value }) : step({ kind: 'deleted', share }, etag.error);
}

export async function forgetShortLink(share: Share): Promise<Step> {
  const forgotten = await forgetShare(share.deckId);
  return step({ kind: 'none' }, forgotten.ok ? null : 'storage');
}

/** The link shows what this device has. */
async function took(share: Share): Promise<Step> {
  const remembered = await writeShare(share);
  const { state, problem } = await look(share);
  return step(state, remembered.ok ? problem : 'storage');
}

async function look(share: Share): Promise<Step> {
  const published = await fetchPublished(share.id);
  if (published.ok) return step({ kind: 'there', share, published: published.value });
  const gone = published.error === 'deleted' || published.error === 'missing';
  return gone ? step({ kind: 'deleted', share }) : step({ kind: 'there', share, published: null }, published.error);
}
