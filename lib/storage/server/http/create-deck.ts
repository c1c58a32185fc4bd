import { writeDeck } from '../../../decks/parse.ts';
import { digestOf, hashKey, randomKey } from '../keys.ts';
import { deckStore } from '../open.ts';
import { answer, answerError, answerStoreError } from './answer.ts';
import { readBody } from './body.ts';
import { etagOf } from './etag.ts';
import { secondsToWait } from './limits.ts';

/** Stores a new deck: 201 with its id, and with the editing key, which is told this once. */
export async function createDeck(request: Request): Promise<Response> {
  const retryAfter = secondsToWait(request, 'creations');
  if (retryAfter > 0) return answerError(request, { code: 'too-often', retryAfter });
  const deck = await readBody(request);
  if (!deck.ok) return answerError(request, deck.error);

  const [id, editKey, text] = [randomKey(), randomKey(), writeDeck(deck.value)];
  const created = await deckStore().create({
    ...{ id, text, keyHash: hashKey(editKey), digest: digestOf(text), now: Date.now() },
  });
  if (!created.ok) return answerStoreError(request, created.error);
  return answer(201, JSON.stringify({ id, editKey }), {
    Location: `/api/decks/${id}`,
    ETag: etagOf(created.value.version),
    'Wortlaut-Revision': String(created.value.revision),
  });
}
