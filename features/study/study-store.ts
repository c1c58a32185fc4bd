import type { StorageError } from '#lib/storage/browser/errors.ts';
import { moment } from '#lib/storage/browser/moment.ts';
import { allReviews } from '#lib/storage/browser/reviews.ts';
import { writeSetting } from '#lib/storage/browser/settings.ts';
import { onForeignEvent, onImport, onUnsaved, studyLog } from '#lib/storage/browser/study-log.ts';
import type { Moment } from '#lib/study/memory.ts';
import { afterAbsence, withForeign, withLog, withSettings, type Room, type Step } from '#lib/study/room.ts';
import type { StudySettings } from '#lib/study/settings.ts';
import { keepSession, keptSession } from './kept-session.ts';
import { openedFor, SETTING, waiting, type Opened, type Wish } from './opened.ts';

export type StudyState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'missing'; readonly error: StorageError }
  | ({ readonly phase: 'ready' } & Opened);

/** The study room of one address, kept outside React's tree: mounting a view anew changes nothing in it. */
export interface StudyStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => StudyState;
  /** Changes the room; what the step says goes to the log. */
  readonly step: (change: (room: Room, when: Moment) => Step) => void;
  readonly change: (change: (room: Room, when: Moment) => Room) => void;
  readonly set: (patch: Partial<Omit<StudySettings, 'version' | 'changedAt'>>) => void;
}

/** Opens the room of an address once somebody looks at it, and keeps it up to date as long as somebody does. */
export function createStudyStore(ids: readonly string[], wish: Wish): StudyStore {
  let state: StudyState = { phase: 'loading' };
  let stop: (() => void) | null = null;
  const listeners = new Set<() => void>();
  const become = (next: StudyState): void => {
    state = next;
    if (next.phase === 'ready') keepSession(next.room);
    for (const listener of listeners) listener();
  };
  const start = async (): Promise<void> => {
    const opened = await openedFor(ids, wish);
    become(opened.ok ? { phase: 'ready', ...opened.value } : { phase: 'missing', error: opened.error });
  };
  const change: StudyStore['change'] = (make) => {
    if (state.phase === 'ready') become({ ...state, room: make(state.room, moment()) });
  };
  const listen = (): (() => void) => {
    const stops = [
      onUnsaved((unsaved) => {
        if (state.phase === 'ready') become({ ...state, unsaved });
      }),
      keepCurrent(change),
    ];
    return () => {
      for (const each of stops) each();
    };
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (!stop) {
        stop = listen();
        void start();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
    state: () => state,
    change,
    step(make) {
      if (state.phase !== 'ready') return;
      const { room, event } = make(state.room, moment());
      become({ ...state, room });
      if (event) void studyLog.record(event);
    },
    set(patch) {
      change((room, when) => {
        const settings = { ...room.settings, ...patch, changedAt: when.at };
        void writeSetting(SETTING, settings);
        const open = room.decks.map((deck) => deck.id);
        return withSettings(room, settings, when, keptSession(open, settings));
      });
    },
  };
}

/** Takes into the room what happens outside of it: in other tabs, in an import, while nobody looks. Answers an end. */
function keepCurrent(change: StudyStore['change']): () => void {
  const readAnew = async (): Promise<void> => {
    const log = await allReviews();
    if (log.ok) change((room, when) => withLog(room, [...log.value.events, ...waiting()], when));
  };
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') change(afterAbsence);
  };
  const stops = [
    onForeignEvent((event) => {
      change((room, when) => withForeign(room, event, when));
    }),
    onImport(() => void readAnew()),
  ];
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    document.removeEventListener('visibilitychange', onVisible);
    for (const each of stops) each();
  };
}
