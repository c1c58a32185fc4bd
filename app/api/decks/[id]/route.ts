import { removeDeck, replaceDeck } from '#lib/storage/server/http/change-deck.ts';
import { readDeck } from '#lib/storage/server/http/read-deck.ts';

export const dynamic = 'force-dynamic';

interface Context {
  readonly params: Promise<{ id: string }>;
}

export async function GET(request: Request, { params }: Context) {
  return readDeck(request, (await params).id);
}

export async function PUT(request: Request, { params }: Context) {
  return replaceDeck(request, (await params).id);
}

export async function DELETE(request: Request, { params }: Context) {
  return removeDeck(request, (await params).id);
}
