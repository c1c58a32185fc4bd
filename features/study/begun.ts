import { cardOnTable, type Room } from '#lib/study/room.ts';
import type { FirstCardProps } from './Opening.tsx';

/** Read before the first paint; see components/shell/before-paint.ts. */
const KEY = 'wortlaut-study-begun';

/** Remembers whether the study page should hide the first card it is served with, since another one lies on the table. */
export function rememberBegun(room: Room, first: FirstCardProps): void {
  try {
    if (liesOnTable(room, first)) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'yes');
  } catch {
    // Storage may be blocked; then nothing else is kept either, and every visit is the first.
  }
}

function liesOnTable(room: Room, first: FirstCardProps): boolean {
  const { session } = room;
  if (cardOnTable(room)?.card.id !== first.card.id || !session || session.revealed) return false;
  return session.direction === first.direction && session.practice !== 'listen';
}
