import { writeDeck } from '../../../decks/parse.ts';
import { digestOf, hashKey, isKey } from '../keys.ts';
import { deckStore } from '../open.ts';
import { answer, answerError, answerStoreError } from './answer.ts';
import { readBody } from './body.ts';
import { editingKey } from './editing-key.ts';
import { etagOf, expectedVersion } from './etag.ts';
import { secondsToWait } from './limits.ts';

/** Replaces the deck when it is still what If-Match says; that of a deletion's ETag brings the deck back. */
export async function replaceDeck(request: Request, id: string): Promise<Response> {
  const asked = await readChange(request, id);
  if (!asked.ok) return asked.answer;
  const expected = expectedVersion(request.headers.get('if-match'));
  if (expected === null) return answerError(request, { code: 'no-version' });
  const deck = await readBody(request);
  if (!deck.ok) return answerError(request, deck.error);

  const text = writeDeck(deck.value);
  const changed = await deckStore().update({
    ...{ id, keyHash: asked.keyHash, expected, text, digest: digestOf(text), now: Date.now() },
  });
  if (!changed.ok) return answerStoreError(request, changed.error);
  const { revision, version } = changed.value;
  return answer(200, JSON.stringify({ revision }), { ETag: etagOf(version), 'Wortlaut-Revision': String(revision) });
}

/** Deletes the deck; with an If-Match only when it is still what that says. The ETag of the answer can bring it back. */
export async function removeDeck(request: Request, id: string): Promise<Response> {
  const asked = await readChange(request, id);
  if (!asked.ok) return asked.answer;
  const ifMatch = request.headers.get('if-match');
  const expected = expectedVersion(ifMatch);
  if (ifMatch !== null && expected === null) return answerError(request, { code: 'no-version' });
  const removed = await deckStore().remove({ id, keyHash: asked.keyHash, expected, now: Date.now() });
  if (!removed.ok) return answerStoreError(request, removed.error);
  return answer(204, null, { ETag: etagOf(removed.value.version) });
}

type Asked = { readonly ok: true; readonly keyHash: string } | { readonly ok: false; readonly answer: Response };

/** What every change needs: a sender that is not too fast, an id and an editing key that could be right. */
async function readChange(request: Request, id: string): Promise<Asked> {
  const refuse = async (error: Parameters<typeof answerError>[1]): Promise<Asked> => ({
    ok: false,
    answer: await answerError(request, error),
  });
  const retryAfter = secondsToWait(request, 'changes');
  if (retryAfter > 0) return refuse({ code: 'too-often', retryAfter });
  if (!isKey(id)) return refuse({ code: 'missing' });
  const key = editingKey(request);
  return key === null ? refuse({ code: 'wrong-key' }) : { ok: true, keyHash: hashKey(key) };
}
