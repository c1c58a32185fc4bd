import { DELETE, GET, PUT } from '#app/api/decks/[id]/route.ts';
import { POST } from '#app/api/decks/route.ts';
import { parseDeck, writeDeck } from '#lib/decks/parse.ts';
import type { Deck } from '#lib/decks/deck.ts';

export type HeaderFields = Readonly<Record<string, string>>;

/** Whatever a body may be; a stream is sent piece by piece, as by a client that does not know the length. */
export type Body = string | Uint8Array<ArrayBuffer> | ReadableStream | null;

let senders = 0;
/** A sender that nobody has counted yet. */
export const newSender = () => `10.${(++senders >> 16) & 255}.${(senders >> 8) & 255}.${senders & 255}`;

const url = (path: string) => `http://localhost/api/decks${path}`;

function request(method: string, path: string, headers: HeaderFields, body: Body = null): Request {
  return new Request(url(path), {
    ...{ method, body, duplex: 'half' },
    headers: { 'X-Forwarded-For': newSender(), ...headers },
  });
}

export const JSON_TYPE: HeaderFields = { 'Content-Type': 'application/json' };

export function post(body: Body, headers: HeaderFields = JSON_TYPE): Promise<Response> {
  return POST(request('POST', '', headers, body));
}

export function get(id: string, headers: HeaderFields = {}, query = ''): Promise<Response> {
  return GET(request('GET', `/${encodeURIComponent(id)}${query}`, headers), { params: Promise.resolve({ id }) });
}

export function put(id: string, body: Body, headers: HeaderFields = {}): Promise<Response> {
  const sent = request('PUT', `/${encodeURIComponent(id)}`, { ...JSON_TYPE, ...headers }, body);
  return PUT(sent, { params: Promise.resolve({ id }) });
}

export function del(id: string, headers: HeaderFields = {}): Promise<Response> {
  return DELETE(request('DELETE', `/${encodeURIComponent(id)}`, headers), { params: Promise.resolve({ id }) });
}

export function bearer(key: string): HeaderFields {
  return { Authorization: `Bearer ${key}` };
}

/** A deck with no cards but a title. */
export function deckOf(title: string): Deck {
  const source = { title: null, outlet: null, date: null, url: null };
  return { version: 1, id: 'probe', title, description: null, source, cards: [] };
}

/** A deck's text as the server writes it: its properties in the order of the shape. */
export function textOf(deck: Deck): string {
  const parsed = parseDeck(deck);
  if (!parsed.ok) throw new Error(parsed.error.code);
  return writeDeck(parsed.value);
}

/** A stored deck: its id, editing key and ETag. */
export async function stored(title: string): Promise<{ id: string; key: string; etag: string }> {
  const response = await post(writeDeck(deckOf(title)));
  const { id, editKey } = (await response.json()) as { id: string; editKey: string };
  return { id, key: editKey, etag: response.headers.get('etag') ?? '' };
}

/** "412 conflict", or "200" where there is no error. */
export async function outcome(answered: Promise<Response>): Promise<string> {
  const response = await answered;
  if (response.status < 400) return String(response.status);
  const { error } = (await response.json()) as { error: { code: string } };
  return `${response.status} ${error.code}`;
}
