'use client';

import { useMemo, useRef, useState } from 'react';
import { Elsewhere } from './bar/Elsewhere.tsx';
import { StudyBar } from './bar/StudyBar.tsx';
import { StudyDialogs, type DialogName } from './bar/StudyDialogs.tsx';
import { StudyHead } from './bar/StudyHead.tsx';
import { UnsavedBanner } from './bar/UnsavedBanner.tsx';
import { RoundEnd } from './end/RoundEnd.tsx';
import { FreeTable } from './FreeTable.tsx';
import { usePacks } from './packs/use-packs.ts';
import type { StudyStore } from './study-store.ts';
import { OnTable } from './table/OnTable.tsx';
import { useArticleSentence } from './use-article-sentence.ts';
import { useStudyActions } from './use-study-actions.ts';
import { useStudyKeys } from './use-study-keys.ts';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import { moment } from '#lib/storage/browser/moment.ts';
import { untranslatedIn } from '#lib/study/queue.ts';
import type { Unsaved } from '#lib/study/recorder.ts';
import { isTyped } from '#lib/study/review.ts';
import { canUndo, cardOnTable, type Room } from '#lib/study/room.ts';

/** The study page once everything is there: what is on the table, the keys, the announcements. */
export function StudyTable(props: { store: StudyStore; room: Room; unsaved: Unsaved<StorageError> }) {
  const { store, room, unsaved } = props;
  const { session, settings } = room;
  const root = useRef<HTMLDivElement>(null);
  const actions = useStudyActions(store, room, root);
  const sentence = useArticleSentence(room);
  const [open, setOpen] = useState<DialogName | null>(null);
  usePacks(store, isTyped(settings.practice));
  useStudyKeys({
    ...actions,
    practice: settings.practice,
    revealed: session?.revealed === true,
    toggleContext: sentence.toggle,
    openHelp() {
      setOpen('keys');
    },
  });
  const untranslated = useMemo(() => untranslatedIn(room.decks).length, [room.decks]);
  const table = cardOnTable(room);
  return (
    <div ref={root}>
      <UnsavedBanner unsaved={unsaved} />
      <StudyHead
        room={room}
        untranslated={untranslated}
        onChange={store.set}
        onSettings={() => {
          setOpen('settings');
        }}
      />
      {session && <StudyBar session={session} canUndo={canUndo(room, moment())} onUndo={actions.undo} />}
      {session?.practice === 'free' && table ? (
        <FreeTable
          card={table.card}
          onNext={() => {
            actions.rate(3);
          }}
        />
      ) : session && table ? (
        <OnTable
          room={room}
          session={session}
          card={table.card}
          deck={table.deck.cards}
          sentence={sentence}
          actions={actions}
        />
      ) : (
        <RoundEnd room={room} actions={actions} />
      )}
      <Elsewhere room={room} untranslated={untranslated} actions={actions} onOpen={setOpen} />
      <p role="status" className="sr-only">
        {actions.said}
      </p>
      <StudyDialogs
        open={open}
        room={room}
        onChange={store.set}
        onClose={() => {
          setOpen(null);
        }}
      />
    </div>
  );
}
