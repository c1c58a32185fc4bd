import type { Deck } from '#lib/decks/deck.ts';
import { listDecks, loadDeck } from '#lib/storage/browser/decks.ts';
import { moment } from '#lib/storage/browser/moment.ts';
import { allReviews } from '#lib/storage/browser/reviews.ts';
import { readSetting } from '#lib/storage/browser/settings.ts';
import type { Moment } from '#lib/study/memory.ts';
import { foldLog, type Schedule } from '#lib/study/schedule.ts';
import { parseSettings, type StudySettings } from '#lib/study/settings.ts';
import { starterDeck } from '#lib/decks/starter.ts';

/** All that the figures are drawn from. */
export interface Progress {
  readonly decks: readonly Deck[];
  readonly schedule: Schedule;
  readonly settings: StudySettings;
  /** How many stored events this version cannot read. */
  readonly unreadable: number;
  readonly when: Moment;
}

/** Reads the log and the decks of this device; null when the log cannot be read. */
export async function readProgress(): Promise<Progress | null> {
  const [log, shelf, stored] = await Promise.all([allReviews(), listDecks(), readSetting('study')]);
  if (!log.ok) return null;
  const loaded = await Promise.all((shelf.ok ? shelf.value.decks : []).map((each) => loadDeck(each.id)));
  const when = moment();
  return {
    decks: [starterDeck, ...loaded.flatMap((deck) => (deck.ok ? [deck.value] : []))],
    schedule: foldLog(log.value.events, when.at),
    settings: parseSettings(stored.ok ? stored.value : null),
    unreadable: log.value.unreadable,
    when,
  };
}
