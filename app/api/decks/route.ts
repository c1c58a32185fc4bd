import { createDeck } from '#lib/storage/server/http/create-deck.ts';

export const dynamic = 'force-dynamic';

export function POST(request: Request) {
  return createDeck(request);
}
