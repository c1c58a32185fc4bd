'use client';

import { useSearchParams } from 'next/navigation';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { DIRECTIONS } from '#lib/study/direction.ts';
import { MissingDeck } from './MissingDeck.tsx';
import { StudyTable } from './StudyTable.tsx';
import { createStudyStore } from './study-store.ts';

/** Which decks, which way: the address says. Another address is another room. */
export function StudyRoom() {
  const parameters = useSearchParams();
  const ids = parameters.getAll('id');
  const direction = parameters.get('direction');
  const free = parameters.get('free');
  return <Room key={parameters.toString()} ids={ids} direction={direction} free={free} />;
}

function Room({ ids, direction, free }: { ids: readonly string[]; direction: string | null; free: string | null }) {
  const { t } = useTranslation('study');
  const [store] = useState(() =>
    createStudyStore(ids, { direction: DIRECTIONS.find((each) => each === direction), free }),
  );
  const state = useSyncExternalStore(store.subscribe, store.state, store.state);
  if (state.phase === 'ready') return <StudyTable store={store} room={state.room} unsaved={state.unsaved} />;
  if (state.phase === 'missing') return <MissingDeck error={state.error} />;
  return (
    <p role="status" className="study-sheet min-h-62 p-9 text-soft">
      {t('loading')}
    </p>
  );
}
