import { deckStore } from '../open.ts';
import { answer, answerStoreError } from './answer.ts';

/** 200 when the deck store answers, else 503. The pages work without it. */
export async function health(request: Request): Promise<Response> {
  const store = deckStore();
  const found = await store.health();
  if (!found.ok) return answerStoreError(request, found.error);
  return answer(200, JSON.stringify({ status: 'ok', store: store.kind }));
}
