import type { Room } from '#lib/study/room.ts';
import { parseSession } from '#lib/study/session-parse.ts';
import type { Session } from '#lib/study/session.ts';
import type { StudySettings } from '#lib/study/settings.ts';

/** For browsers that refuse sessionStorage: then a session outlives a language switch, though not a reload. */
const inMemory = new Map<string, string>();

/** One place for each choice of decks, direction and practice, so that turning back and forth loses nothing. */
function nameOf(deckIds: readonly string[], { direction, practice }: Pick<StudySettings, 'direction' | 'practice'>) {
  return ['wortlaut-study', direction, practice, ...deckIds].join(' ');
}

/** Keeps the session of a room as it is now; one that has ended in nothing to do is not kept. */
export function keepSession({ decks, settings, session }: Room): void {
  const name = nameOf(
    decks.map(({ id }) => id),
    settings,
  );
  const text = session && JSON.stringify(session);
  if (text === null) inMemory.delete(name);
  else inMemory.set(name, text);
  try {
    if (text === null) sessionStorage.removeItem(name);
    else sessionStorage.setItem(name, text);
  } catch {
    // The copy in memory remains.
  }
}

export function keptSession(
  deckIds: readonly string[],
  settings: Pick<StudySettings, 'direction' | 'practice'>,
): Session | null {
  const name = nameOf(deckIds, settings);
  let text = inMemory.get(name) ?? null;
  try {
    text ??= sessionStorage.getItem(name);
    return text === null ? null : parseSession(JSON.parse(text));
  } catch {
    return null;
  }
}
