'use client';

import dynamic from 'next/dynamic';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StudyBar } from './bar/StudyBar.tsx';
import { PRACTICES, StudyOptions } from './bar/StudyOptions.tsx';
import { UnsavedBanner } from './bar/UnsavedBanner.tsx';
import { useStudyKeys } from './use-study-keys.ts';
import { useVoice } from './listen/use-voice.ts';
import { Button } from '#components/ui/Button.tsx';
import { useShortcuts } from '#components/ui/shortcuts.ts';
import { useDocumentTitle } from '#lib/i18n/client.tsx';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import { promptLanguage } from '#lib/study/direction.ts';
import { untranslatedIn } from '#lib/study/queue.ts';
import type { Unsaved } from '#lib/study/recorder.ts';
import { isOpen, isTyped, type Practice } from '#lib/study/review.ts';
import { canUndo, cardOnTable, practiseAnyway, startToday, type Room } from '#lib/study/room.ts';
import { progressOf } from '#lib/study/session.ts';
import { downloadBackup } from '#lib/storage/browser/download-backup.ts';
import { starterDeck } from '#lib/decks/starter.ts';
import { FreeTable } from './FreeTable.tsx';
import { OnTable } from './table/OnTable.tsx';
import { RoundEnd } from './end/RoundEnd.tsx';
import { studyLog } from '#lib/storage/browser/study-log.ts';
import { moment } from '#lib/storage/browser/moment.ts';
import type { StudyStore } from './study-store.ts';
import { usePacks } from './packs/use-packs.ts';
import { useStudyActions } from './use-study-actions.ts';

// Opened by few and not at once: fetched then. Without the server each waits by itself, and the page stays in sight.
const KeyHelp = dynamic(() => import('./bar/KeyHelp.tsx').then((module) => module.KeyHelp), { ssr: false });
const MixDecks = dynamic(() => import('./bar/MixDecks.tsx').then((module) => module.MixDecks), { ssr: false });
const StudySettingsForm = dynamic(
  () => import('./bar/StudySettingsForm.tsx').then((module) => module.StudySettingsForm),
  { ssr: false },
);

/** The study page once everything is there: what is on the table, the keys, the announcements. */
export function StudyTable(props: { store: StudyStore; room: Room; unsaved: Unsaved<StorageError> }) {
  const { store, room, unsaved } = props;
  const { t } = useTranslation(['study', 'common']);
  const root = useRef<HTMLDivElement>(null);
  const actions = useStudyActions(store, room, root);
  const [open, setOpen] = useState<'keys' | 'settings' | 'decks' | null>(null);
  const shortcuts = useShortcuts();
  const [contextOf, setContextOf] = useState<string | null>(null);

  const { session, settings } = room;
  usePacks(store, isTyped(settings.practice));
  const voice = useVoice(promptLanguage(settings.direction));
  const untranslated = useMemo(() => untranslatedIn(room.decks), [room.decks]);
  const table = cardOnTable(room);
  const only = room.decks.length === 1 ? room.decks[0] : undefined;
  const ownTitle = only?.id === starterDeck.id ? t('common:starter.title') : only?.title;
  const deckTitle = ownTitle ?? t('allDecks');
  useDocumentTitle(`${t('titleOf', { deck: deckTitle })} · Wortlaut`);

  const toggleContext = () => {
    if (!table?.card.context || !session?.revealed) return;
    setContextOf((now) => (now === table.card.id ? null : table.card.id));
  };
  useStudyKeys({
    onForward() {
      if (session?.revealed) actions.rate(actions.outcome?.suggested ?? 3);
      // An exercise is checked by its own button: a stray blank must not give it away.
      else if (settings.practice === 'recall') actions.reveal();
    },
    onRate(rating) {
      // Where nothing is asked there is nothing to rate.
      if (!isOpen(settings.practice)) actions.rate(rating);
    },
    onUndo: actions.undo,
    onContext: toggleContext,
    onHelp() {
      setOpen('keys');
    },
  });

  const possible = (practice: Practice): boolean => {
    if (practice === 'listen') return voice !== null;
    return practice !== 'free' || untranslated.length > 0;
  };
  const when = moment();
  const { done, total } = session ? progressOf(session) : { done: 0, total: 0 };
  const close = () => {
    setOpen(null);
  };
  return (
    <div ref={root}>
      {unsaved.error && (
        <UnsavedBanner
          count={unsaved.events.length}
          full={unsaved.error === 'full'}
          onRetry={() => void studyLog.retry()}
          onExport={() => void downloadBackup()}
        />
      )}
      <div className="relative mb-5 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <h1 className="pr-10 text-2xl md:pr-0">
          <span className="sr-only">{t('title')}: </span>
          {deckTitle}
        </h1>
        <StudyOptions
          direction={settings.direction}
          practice={settings.practice}
          offered={PRACTICES.filter((each) => each === settings.practice || possible(each))}
          onChange={(patch) => {
            store.set(patch);
          }}
          onSettings={() => {
            setOpen('settings');
          }}
        />
      </div>
      {session && (
        <StudyBar
          done={done}
          total={total}
          apart={!session.scheduled && !isOpen(session.practice)}
          canUndo={canUndo(room, when)}
          onUndo={actions.undo}
        />
      )}
      {session?.practice === 'free' && table ? (
        <FreeTable card={table.card} actions={actions} />
      ) : session && table ? (
        <OnTable
          room={room}
          session={session}
          card={table.card}
          deck={table.deck.cards}
          contextShown={contextOf === table.card.id}
          actions={actions}
          onContext={toggleContext}
        />
      ) : (
        <RoundEnd room={room} actions={actions} />
      )}
      <div className="mt-6 flex flex-wrap items-center justify-between gap-3 text-small text-soft">
        {untranslated.length > 0 && settings.practice !== 'free' && (
          <div className="flex flex-wrap items-center gap-x-1">
            <p>{t('untranslated', { count: untranslated.length })}</p>
            <Button
              variant="quiet"
              onClick={() => {
                actions.go(() => {
                  store.set({ practice: 'free' });
                });
              }}
            >
              {t('free.offer')}
            </Button>
          </div>
        )}
        {session && !isOpen(session.practice) && table && (
          <Button
            variant="quiet"
            className="ml-auto"
            onClick={() => {
              actions.go(() => {
                store.change(session.scheduled ? practiseAnyway : startToday);
              });
              // The same card may still lie there: then nothing else moves the focus off this button.
              root.current?.querySelector<HTMLElement>('[data-study-focus]')?.focus();
            }}
          >
            {t(session.scheduled ? 'leaveSchedule' : 'toSchedule')}
          </Button>
        )}
        <Button
          variant="quiet"
          className={session && table ? '' : 'ml-auto'}
          onClick={() => {
            setOpen('decks');
          }}
        >
          {t('mix.open')}
        </Button>
        <Button
          variant="quiet"
          className="study-for-keys"
          aria-keyshortcuts={shortcuts ? '?' : undefined}
          onClick={() => {
            setOpen('keys');
          }}
        >
          {t('keys.open')}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {actions.said}
      </p>
      {open === 'keys' && <KeyHelp onClose={close} />}
      {open === 'decks' && <MixDecks chosen={room.decks.map(({ id }) => id)} onClose={close} />}
      {open === 'settings' && (
        <StudySettingsForm
          settings={settings}
          onChange={(patch) => {
            store.set(patch);
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
