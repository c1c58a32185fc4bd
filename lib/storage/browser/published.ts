import type { Deck } from '../../decks/deck.ts';
import { readDeck, writeDeck } from '../../decks/parse.ts';
import { fail, ok, type Result } from '../../decks/result.ts';
import type { Share } from './shares.ts';

/**
 * Why the server did not do as asked: the codes of its interface, and
 *
 * - `offline`: it was not reached;
 * - `strange`: it answered in a way that this app does not know.
 */
export type PublishedErrorCode =
  | 'offline'
  | 'strange'
  | 'missing'
  | 'deleted'
  | 'wrong-key'
  | 'conflict'
  | 'too-often'
  | 'too-large'
  | 'full'
  | 'newer-version'
  | 'unavailable';

/** A deck as the server has it. Times are milliseconds since 1970. */
export interface Published {
  readonly deck: Deck;
  readonly etag: string;
  /** Bytes of its JSON. */
  readonly size: number;
  readonly createdAt: number;
  readonly changedAt: number;
}

type Answer<T> = Promise<Result<T, PublishedErrorCode>>;
/** What an editing link says. */
type Key = Pick<Share, 'id' | 'editKey'>;

const STATUS: Readonly<Record<number, PublishedErrorCode>> = {
  401: 'wrong-key',
  404: 'missing',
  409: 'conflict',
  410: 'deleted',
  412: 'conflict',
  413: 'too-large',
  429: 'too-often',
  503: 'unavailable',
};

/** Stores a deck under a new short link. */
export async function publish(deck: Deck): Answer<Key & { readonly etag: string }> {
  const answer = await ask('/api/decks', { method: 'POST', headers: JSON_TYPE, body: writeDeck(deck) });
  if (!answer.ok) return answer;
  const body: unknown = await answer.value.json().catch(() => null);
  const { id, editKey } = (body ?? {}) as { id?: unknown; editKey?: unknown };
  const etag = answer.value.headers.get('etag');
  if (typeof id !== 'string' || typeof editKey !== 'string' || etag === null) return fail('strange');
  return ok({ id, editKey, etag });
}

/** The current version behind a short link. */
export async function fetchPublished(id: string): Answer<Published> {
  // A version that was just replaced may still be in the browser's cache.
  const answer = await ask(address(id), { cache: 'no-cache' });
  if (!answer.ok) return answer;
  const { headers } = answer.value;
  const text = await answer.value.text().catch(() => '');
  const deck = readDeck(text);
  if (!deck.ok) return fail(deck.error.code === 'newer-version' ? 'newer-version' : 'strange');
  const time = (name: string): number => Date.parse(headers.get(name) ?? '') || 0;
  return ok({
    ...{ deck: deck.value, etag: headers.get('etag') ?? '', size: new Blob([text]).size },
    ...{ createdAt: time('wortlaut-created'), changedAt: time('last-modified') },
  });
}

/** Publishes a new version if the current one is still `etag`, and answers with its own. Error: `conflict` if not. */
export async function republish(key: Key, deck: Deck, etag: string): Answer<string> {
  const headers = { ...JSON_TYPE, ...authorization(key), 'If-Match': etag };
  const answer = await ask(address(key.id), { method: 'PUT', headers, body: writeDeck(deck) });
  return answer.ok ? ok(answer.value.headers.get('etag') ?? '') : answer;
}

/** Takes the deck off the server. The answer brings it back for 15 days, when it is given to {@link republish}. */
export async function unpublish(key: Key): Answer<string> {
  const answer = await ask(address(key.id), { method: 'DELETE', headers: authorization(key) });
  return answer.ok ? ok(answer.value.headers.get('etag') ?? '') : answer;
}

const JSON_TYPE = { 'Content-Type': 'application/json' };

function authorization({ editKey }: Key): Record<string, string> {
  return { Authorization: `Bearer ${editKey}` };
}

function address(id: string): string {
  return `/api/decks/${encodeURIComponent(id)}`;
}

async function ask(url: string, request: RequestInit): Answer<Response> {
  let answer: Response;
  try {
    answer = await fetch(url, request);
  } catch {
    return fail('offline');
  }
  return answer.ok ? ok(answer) : fail(STATUS[answer.status] ?? 'strange');
}
