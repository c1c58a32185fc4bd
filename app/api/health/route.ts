import { deckStore } from '#lib/storage/server/open.ts';
import { answer, answerStoreError } from '#lib/storage/server/http/answer.ts';

export const dynamic = 'force-dynamic';

/** 200 when the deck store answers, else 503. The pages work without it. */
export async function GET(request: Request): Promise<Response> {
  const store = deckStore();
  const health = await store.health();
  if (!health.ok) return answerStoreError(request, health.error);
  return answer(200, JSON.stringify({ status: 'ok', store: store.kind }));
}
