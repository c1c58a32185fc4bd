import { isKey } from '../keys.ts';
import { deckStore } from '../open.ts';
import { answer, answerError, answerStoreError } from './answer.ts';
import { etagOf, isKnown } from './etag.ts';
import { readRevision } from './revision.ts';

/** The current revision for a moment, and a little longer while a newer one is fetched; a numbered one for a week. */
const CURRENT = 'public, max-age=15, stale-while-revalidate=60';
const NUMBERED = 'public, max-age=604800, immutable';

/** The deck as JSON; `?revision=N` asks for an older one. */
export async function readDeck(request: Request, id: string): Promise<Response> {
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
