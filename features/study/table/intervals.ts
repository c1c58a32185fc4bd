import type { Card } from '#lib/decks/deck.ts';
import { moment } from '#lib/storage/browser/moment.ts';
import { memoryKey } from '#lib/study/direction.ts';
import { previewRatings, type Interval, type Memory } from '#lib/study/memory.ts';
import type { Rating } from '#lib/study/review.ts';
import type { Room } from '#lib/study/room.ts';
import type { Session } from '#lib/study/session.ts';

/** What is remembered of a card; null when it is new. */
export function memoryOf({ schedule }: Room, { direction }: Session, card: Card): Memory | null {
  return schedule.memories.get(memoryKey(card.id, direction)) ?? null;
}

/** When a card would return, by rating; null off schedule. */
export function intervalsOf(room: Room, session: Session, card: Card): Readonly<Record<Rating, Interval>> | null {
  if (!session.scheduled) return null;
  return previewRatings(memoryOf(room, session, card), moment(), room.settings.retention);
}
