'use client';

import dynamic from 'next/dynamic';
import { useState, useSyncExternalStore } from 'react';
import { FirstCard, Opening, type FirstCardProps } from './Opening.tsx';

/** The schedule, the store and the cards come after the page: what is studied is known in the browser only. */
const StudyRoom = dynamic(() => import('./StudyRoom.tsx').then((module) => module.StudyRoom), {
  ssr: false,
  loading: Opening,
});

/** The first card stands in the page as it is served; whoever comes from another page sees no card but their own. */
export function Study(first: FirstCardProps) {
  const [served] = useState(useServing());
  return (
    <FirstCard value={served ? first : null}>
      <StudyRoom first={first} />
    </FirstCard>
  );
}

/** True on the server and while its page comes to life in the browser. */
function useServing(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}

function never() {
  return () => undefined;
}
