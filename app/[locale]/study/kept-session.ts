import { parseSession } from '#lib/study/session-parse.ts';
import type { Session } from '#lib/study/session.ts';
import type { StudySettings } from '#lib/study/settings.ts';

/** For browsers that refuse sessionStorage: then a session outlives a language switch, though not a reload. */
const inMemory = new Map<string, string>();

/** One place for each choice of decks, direction and practice, so that turning back and forth loses nothing. */
function nameOf(deckIds: readonly string[], { direction, practice }: Pick<StudySettings, 'direction' | 'practice'>) {
  return ['wortlaut-study', direction, practice, ...deckIds].join(' ');
}

export function keepSession(session: Session): void {
  const name = nameOf(session.deckIds, session);
  const text = JSON.stringify(session);
  inMemory.set(name, text);
  try {
    sessionStorage.setItem(name, text);
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
