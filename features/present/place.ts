import type { Card } from '#lib/decks/deck.ts';

/** Where a presentation is: at which card (from 0), and how many pieces of its hidden side are revealed. */
export interface Place {
  readonly card: number;
  readonly revealed: number;
}

/** Into how many pieces the hidden side of a card is revealed; 0 for a card without it. */
export function piecesOf(card: Card, byPiece: boolean): number {
  if (card.en === null || card.de === null) return 0;
  return byPiece ? Math.max(1, card.segments.length) : 1;
}

/** One step on: the next piece, else the next card. Stays at the end. */
export function forward(place: Place, pieces: readonly number[]): Place {
  if (place.revealed < (pieces[place.card] ?? 0)) return { ...place, revealed: place.revealed + 1 };
  return place.card + 1 < pieces.length ? { card: place.card + 1, revealed: 0 } : place;
}

/** One step back: to the piece before, else to the card before as it was when it was left. */
export function back(place: Place, pieces: readonly number[]): Place {
  if (place.revealed > 0) return { ...place, revealed: Math.min(place.revealed, pieces[place.card] ?? 0) - 1 };
  return place.card > 0 ? { card: place.card - 1, revealed: pieces[place.card - 1] ?? 0 } : place;
}

export function isLast(place: Place, pieces: readonly number[]): boolean {
  return forward(place, pieces) === place;
}
