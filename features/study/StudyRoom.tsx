'use client';

import { useSearchParams } from 'next/navigation';
import { useDeferredValue, useEffect, useState, useSyncExternalStore } from 'react';
import { DIRECTIONS } from '#lib/study/direction.ts';
import { MissingDeck } from './MissingDeck.tsx';
import { rememberBegun } from './begun.ts';
import { Opening, type FirstCardProps } from './Opening.tsx';
import { StudyTable } from './StudyTable.tsx';
import { createStudyStore } from './study-store.ts';

/** Which decks, which way: the address says. Another address is another room. */
export function StudyRoom({ first }: { first: FirstCardProps }) {
  const parameters = useSearchParams();
  const ids = parameters.getAll('id');
  const direction = parameters.get('direction');
  const free = parameters.get('free');
  return <Room key={parameters.toString()} ids={ids} direction={direction} free={free} first={first} />;
}

function Room(props: { ids: readonly string[]; direction: string | null; free: string | null; first: FirstCardProps }) {
  const { ids, direction, free, first } = props;
  const [store] = useState(() =>
    createStudyStore(ids, { direction: DIRECTIONS.find((each) => each === direction), free }),
  );
  const state = useSyncExternalStore(store.subscribe, store.state, store.state);
  const room = state.phase === 'ready' && ids.length === 0 && free === null ? state.room : null;
  useEffect(() => {
    if (room) rememberBegun(room, first);
  }, [room, first]);
  // Deferred, the table is drawn in slices, and the page answers in between.
  const opened = useDeferredValue(state.phase === 'ready');
  if (state.phase === 'ready' && opened) return <StudyTable store={store} room={state.room} unsaved={state.unsaved} />;
  if (state.phase === 'missing') return <MissingDeck error={state.error} />;
  return <Opening />;
}
