import type { StorageError } from '#lib/storage/browser/errors.ts';
import { moment } from '#lib/storage/browser/moment.ts';
import { allReviews } from '#lib/storage/browser/reviews.ts';
import { readSetting, writeSetting } from '#lib/storage/browser/settings.ts';
import type { Direction } from '#lib/study/direction.ts';
import type { Moment } from '#lib/study/memory.ts';
import { untranslatedIn } from '#lib/study/queue.ts';
import type { Unsaved } from '#lib/study/recorder.ts';
import type { StudyEvent } from '#lib/study/review.ts';
import {
  afterAbsence,
  openRoom,
  practiseFrom,
  withForeign,
  withLog,
  withSettings,
  type Room,
  type Step,
} from '#lib/study/room.ts';
import { DEFAULT_SETTINGS, parseSettings, type StudySettings } from '#lib/study/settings.ts';
import { decksFor } from './decks.ts';
import { keepSession, keptSession } from './kept-session.ts';
import { onForeignEvent, onImport, onUnsaved, studyLog } from '#lib/storage/browser/study-log.ts';

const SETTING = 'study';

export type StudyState =
  | { readonly phase: 'loading' }
  | { readonly phase: 'missing'; readonly error: StorageError }
  | { readonly phase: 'ready'; readonly room: Room; readonly unsaved: Unsaved<StorageError> };

/** The study room of one address, kept outside React's tree: mounting a view anew changes nothing in it. */
export interface StudyStore {
  readonly subscribe: (listener: () => void) => () => void;
  readonly state: () => StudyState;
  /** Changes the room; what the step says goes to the log. */
  readonly step: (change: (room: Room, when: Moment) => Step) => void;
  readonly change: (change: (room: Room, when: Moment) => Room) => void;
  readonly set: (patch: Partial<Omit<StudySettings, 'version' | 'changedAt'>>) => void;
}

/** `wish`: what the address asks for in place of what is remembered; `free` is a card to be translated freely. */
export function createStudyStore(
  ids: readonly string[],
  wish: { readonly direction: Direction | undefined; readonly free: string | null },
): StudyStore {
  let state: StudyState = { phase: 'loading' };
  let stop: (() => void) | null = null;
  const listeners = new Set<() => void>();
  const become = (next: StudyState): void => {
    state = next;
    if (next.phase === 'ready') keepSession(next.room);
    for (const listener of listeners) listener();
  };

  const start = async (): Promise<void> => {
    const [decks, stored, log] = await Promise.all([decksFor(ids), readSetting(SETTING), allReviews()]);
    if (!decks.ok) {
      become({ phase: 'missing', error: decks.error });
      return;
    }
    const kept = parseSettings(stored.ok ? stored.value : null);
    const remembered = wish.free === null ? kept : { ...kept, practice: 'free' as const };
    // Where everything is translated there is nothing to translate freely.
    const idle = remembered.practice === 'free' && untranslatedIn(decks.value).length === 0;
    const settings = {
      ...remembered,
      ...(wish.direction ? { direction: wish.direction } : {}),
      ...(idle ? { practice: DEFAULT_SETTINGS.practice } : {}),
    };
    const unsaved = studyLog.unsaved();
    const events = [...(log.ok ? log.value.events : []), ...waiting()];
    const found = decks.value.map((deck) => deck.id);
    const room = openRoom(decks.value, settings, events, moment(), keptSession(found, settings));
    become({
      phase: 'ready',
      room: wish.free === null || idle ? room : practiseFrom(room, wish.free, moment()),
      unsaved,
    });
  };
  const readAnew = async (): Promise<void> => {
    const log = await allReviews();
    if (log.ok) change((room, when) => withLog(room, [...log.value.events, ...waiting()], when));
  };
  const listen = (): (() => void) => {
    const stops = [
      onUnsaved((now) => {
        if (state.phase === 'ready') become({ ...state, unsaved: now });
      }),
      onForeignEvent((event) => {
        change((room, when) => withForeign(room, event, when));
      }),
      onImport(() => void readAnew()),
    ];
    const onVisible = (): void => {
      if (document.visibilityState === 'visible') change(afterAbsence);
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      document.removeEventListener('visibilitychange', onVisible);
      for (const each of stops) each();
    };
  };

  const change: StudyStore['change'] = (make) => {
    if (state.phase === 'ready') become({ ...state, room: make(state.room, moment()) });
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

/** What the log has not taken yet, with places at its end. */
function waiting(): StudyEvent[] {
  return studyLog.unsaved().events.map((event) => ({ ...event, device: '', seq: Number.MAX_SAFE_INTEGER }));
}
