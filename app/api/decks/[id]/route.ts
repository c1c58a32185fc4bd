import { writeDeck } from '#lib/decks/parse.ts';
import { digestOf, hashKey, isKey } from '#lib/storage/server/keys.ts';
import { deckStore } from '#lib/storage/server/open.ts';
import { answer, answerError, answerStoreError } from '#lib/storage/server/http/answer.ts';
import { readBody } from '#lib/storage/server/http/body.ts';
import { editingKey } from '#lib/storage/server/http/editing-key.ts';
import { etagOf, expectedVersion, isKnown } from '#lib/storage/server/http/etag.ts';
import { secondsToWait } from '#lib/storage/server/http/limits.ts';
import { readRevision } from '#lib/storage/server/http/revision.ts';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ id: string }>;
}

/** The current revision for a moment, and a little longer while a newer one is fetched; a numbered one for a week. */
const CURRENT = 'public, max-age=15, stale-while-revalidate=60';
const NUMBERED = 'public, max-age=604800, immutable';

/** The deck as JSON; `?revision=N` asks for an older one. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const revision = readRevision(request.url);
  if (!isKey(id) || revision === null) return answerError(request, { code: 'missing' });
  const found = await deckStore().read(id, revision);
  if (!found.ok) return answerStoreError(request, found.error);
  const deck = found.value;
  const headers = {
    ETag: etagOf(deck.version),
    'Cache-Control': revision === undefined ? CURRENT : NUMBERED,
    'Last-Modified': new Date(deck.changedAt).toUTCString(),
    'Wortlaut-Created': new Date(deck.createdAt).toISOString(),
    'Wortlaut-Revision': String(deck.revision),
  };
  if (isKnown(request.headers.get('if-none-match'), deck.version)) return answer(304, null, headers);
  return answer(200, deck.text, headers);
}

/** Replaces the deck when it is still what If-Match says; that of a deletion's ETag brings the deck back. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const asked = await readChange(request, params);
  if (!asked.ok) return asked.answer;
  const expected = expectedVersion(request.headers.get('if-match'));
  if (expected === null) return answerError(request, { code: 'no-version' });
  const deck = await readBody(request);
  if (!deck.ok) return answerError(request, deck.error);

  const text = writeDeck(deck.value);
  const changed = await deckStore().update({
    ...{ id: asked.id, keyHash: asked.keyHash, expected, text, digest: digestOf(text), now: Date.now() },
  });
  if (!changed.ok) return answerStoreError(request, changed.error);
  const { revision, version } = changed.value;
  return answer(200, JSON.stringify({ revision }), { ETag: etagOf(version), 'Wortlaut-Revision': String(revision) });
}

/** Deletes the deck; with an If-Match only when it is still what that says. The ETag of the answer can bring it back. */
export async function DELETE(request: Request, { params }: Context): Promise<Response> {
  const asked = await readChange(request, params);
  if (!asked.ok) return asked.answer;
  const ifMatch = request.headers.get('if-match');
  const expected = expectedVersion(ifMatch);
  if (ifMatch !== null && expected === null) return answerError(request, { code: 'no-version' });
  const removed = await deckStore().remove({ id: asked.id, keyHash: asked.keyHash, expected, now: Date.now() });
  if (!removed.ok) return answerStoreError(request, removed.error);
  return answer(204, null, { ETag: etagOf(removed.value.version) });
}

type Asked =
  | { readonly ok: true; readonly id: string; readonly keyHash: string }
  | { readonly ok: false; readonly answer: Response };

/** What every change needs: a sender that is not too fast, an id and an editing key that could be right. */
async function readChange(request: Request, params: Context['params']): Promise<Asked> {
  const { id } = await params;
  const refuse = async (error: Parameters<typeof answerError>[1]): Promise<Asked> => ({
    ok: false,
    answer: await answerError(request, error),
  });
  const retryAfter = secondsToWait(request, 'changes');
  if (retryAfter > 0) return refuse({ code: 'too-often', retryAfter });
  if (!isKey(id)) return refuse({ code: 'missing' });
  const key = editingKey(request);
  return key === null ? refuse({ code: 'wrong-key' }) : { ok: true, id, keyHash: hashKey(key) };
}
