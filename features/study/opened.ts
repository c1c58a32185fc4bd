import type { StorageError } from '#lib/storage/browser/errors.ts';
import { moment } from '#lib/storage/browser/moment.ts';
import { allReviews } from '#lib/storage/browser/reviews.ts';
import { readSetting } from '#lib/storage/browser/settings.ts';
import { studyLog } from '#lib/storage/browser/study-log.ts';
import type { Deck } from '#lib/decks/deck.ts';
import { fail, ok, type Result } from '#lib/decks/result.ts';
import type { Direction } from '#lib/study/direction.ts';
import { untranslatedIn } from '#lib/study/queue.ts';
import type { Unsaved } from '#lib/study/recorder.ts';
import type { StudyEvent } from '#lib/study/review.ts';
import { openRoom, practiseFrom, type Room } from '#lib/study/room.ts';
import { DEFAULT_SETTINGS, parseSettings, type StudySettings } from '#lib/study/settings.ts';
import { decksFor } from './decks.ts';
import { keptSession } from './kept-session.ts';

/** Under which name the settings of studying are kept. */
export const SETTING = 'study';

/** What an address asks for in place of what is remembered; `free` is a card to be translated freely. */
export interface Wish {
  readonly direction: Direction | undefined;
  readonly free: string | null;
}

/** A room as it is first entered, and what of the log was not saved by then. */
export interface Opened {
  readonly room: Room;
  readonly unsaved: Unsaved<StorageError>;
}

/** Reads the decks, the settings and the log, and opens the room that an address asks for. */
export async function openedFor(ids: readonly string[], wish: Wish): Promise<Result<Opened, StorageError>> {
  const [decks, stored, log] = await Promise.all([decksFor(ids), readSetting(SETTING), allReviews()]);
  if (!decks.ok) return fail(decks.error);
  const settings = settingsFor(decks.value, parseSettings(stored.ok ? stored.value : null), wish);
  const unsaved = studyLog.unsaved();
  const events = [...(log.ok ? log.value.events : []), ...waiting()];
  const found = decks.value.map((deck) => deck.id);
  const room = openRoom(decks.value, settings, events, moment(), keptSession(found, settings));
  const asked = wish.free !== null && settings.practice === 'free';
  return ok({ room: asked ? practiseFrom(room, wish.free, moment()) : room, unsaved });
}

function settingsFor(decks: readonly Deck[], kept: StudySettings, wish: Wish): StudySettings {
  const direction = wish.direction ?? kept.direction;
  const practice = wish.free === null ? kept.practice : 'free';
  // Where everything is translated there is nothing to translate freely.
  const idle = practice === 'free' && untranslatedIn(decks).length === 0;
  return { ...kept, direction, practice: idle ? DEFAULT_SETTINGS.practice : practice };
}

/** What the log has not taken yet, with places at its end. */
export function waiting(): StudyEvent[] {
  return studyLog.unsaved().events.map((event) => ({ ...event, device: '', seq: Number.MAX_SAFE_INTEGER }));
}
