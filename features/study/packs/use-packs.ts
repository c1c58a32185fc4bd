import { useEffect } from 'react';
import type { Card } from '#lib/decks/deck.ts';
import { lacksPack } from '#lib/decks/with-packs.ts';
import { withPacks, type Room } from '#lib/study/room.ts';
import { remaining } from '#lib/study/session.ts';
import { starterDeck } from '#lib/decks/starter.ts';
import type { StudyStore } from '../study-store.ts';

/** While answers are typed, cards without a pack get one in the background, and keep it with their deck. */
export function usePacks(store: StudyStore, typing: boolean): void {
  useEffect(() => {
    const state = store.state();
    if (!typing || state.phase !== 'ready' || !state.room.decks.some(({ cards }) => cards.some(lacksPack))) return;
    const stop = new AbortController();
    void complete(store, state.room, stop.signal);
    return () => {
      stop.abort();
    };
  }, [store, typing]);
}

async function complete(store: StudyStore, room: Room, signal: AbortSignal): Promise<void> {
  const { packsFor } = await import('./packs-for.ts');
  const packed: Card[] = [];
  await packsFor(
    inOrderOfNeed(room),
    (cards) => {
      packed.push(...cards);
      store.change((now) => withPacks(now, cards));
    },
    signal,
  );
  if (packed.length === 0) return;
  const { addPacks } = await import('#lib/storage/browser/decks.ts');
  for (const { id } of room.decks) if (id !== starterDeck.id) await addPacks(id, packed);
}

/** What is on the table first. */
function inOrderOfNeed({ decks, session }: Room): Card[] {
  const turns = new Map(session ? remaining(session).map(({ cardId }, turn) => [cardId, turn]) : []);
  const turn = ({ id }: Card): number => turns.get(id) ?? Infinity;
  return decks.flatMap(({ cards }) => cards).toSorted((a, b) => (turn(a) === turn(b) ? 0 : turn(a) - turn(b)));
}
