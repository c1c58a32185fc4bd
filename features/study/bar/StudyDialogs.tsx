'use client';

import dynamic from 'next/dynamic';
import type { Room } from '#lib/study/room.ts';
import type { StudyStore } from '../study-store.ts';

// DialogName by few and not at once: fetched then. Without the server each waits by itself, and the page stays in sight.
const KeyHelp = dynamic(() => import('./KeyHelp.tsx').then((module) => module.KeyHelp), { ssr: false });
const MixDecks = dynamic(() => import('./MixDecks.tsx').then((module) => module.MixDecks), { ssr: false });
const StudySettingsForm = dynamic(() => import('./StudySettingsForm.tsx').then((module) => module.StudySettingsForm), {
  ssr: false,
});

/** What can be open above the page: the keys, the settings, or the choice of decks. */
export type DialogName = 'keys' | 'settings' | 'decks';

/** The dialog that is open, if any. */
export function StudyDialogs(props: {
  open: DialogName | null;
  room: Room;
  onChange: StudyStore['set'];
  onClose: () => void;
}) {
  const { open, room, onChange, onClose } = props;
  return (
    <>
      {open === 'keys' && <KeyHelp onClose={onClose} />}
      {open === 'decks' && <MixDecks chosen={room.decks.map(({ id }) => id)} onClose={onClose} />}
      {open === 'settings' && <StudySettingsForm settings={room.settings} onChange={onChange} onClose={onClose} />}
    </>
  );
}
