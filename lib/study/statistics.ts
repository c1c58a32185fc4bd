import type { Deck } from '../decks/deck.ts';
import { studyDay } from './day.ts';
import { DIRECTIONS, memoryKey, type Direction } from './direction.ts';
import { isDue, type Moment } from './memory.ts';
import type { Schedule } from './schedule.ts';

/** What one study day holds. `day` counts from 1970-01-01. */
export interface DayCount {
  readonly day: number;
  readonly count: number;
}

/** How many cards come back on each of the next days; what is overdue counts for today. */
export function forecast(schedule: Schedule, when: Moment, days: number): DayCount[] {
  const today = studyDay(when.at, when.offset);
  const counts = Array.from({ length: days }, () => 0);
  for (const [key, memory] of schedule.memories) {
    if (schedule.paused.has(key)) continue;
    const wait = isDue(memory, when) ? 0 : memory.due.kind === 'day' ? memory.due.day - today : 0;
    if (wait < days) counts[Math.max(0, wait)]!++;
  }
  return counts.map((count, at) => ({ day: today + at, count }));
}

/** How many reviews were made on each of the last days, today last. */
export function calendar(schedule: Schedule, when: Moment, days: number): DayCount[] {
  const today = studyDay(when.at, when.offset);
  const counts = Array.from({ length: days }, () => 0);
  for (const { event, at } of schedule.reviews) {
    const ago = today - studyDay(at, event.offset);
    if (ago >= 0 && ago < days) counts[days - 1 - ago]!++;
  }
  return counts.map((count, at) => ({ day: today - days + 1 + at, count }));
}

/** Of so many cards that were asked when they were known, so many still were. */
export interface Recall {
  readonly asked: number;
  readonly known: number;
}

/** One row of the table of decks. */
export interface DeckProgress {
  readonly deck: Deck;
  readonly direction: Direction;
  /** How many cards were met, of how many that can be. */
  readonly met: number;
  readonly cards: number;
  readonly due: number;
  readonly recall: Recall;
}

/** Per deck and direction, decks in the order given; a direction nobody has begun is left out. */
export function progressByDeck(decks: readonly Deck[], schedule: Schedule, when: Moment): DeckProgress[] {
  const recalls = recallByCard(schedule);
  const rows: DeckProgress[] = [];
  for (const deck of decks) {
    const cards = deck.cards.filter((card) => card.en !== null && card.de !== null);
    for (const direction of DIRECTIONS) {
      const keys = cards.map((card) => memoryKey(card.id, direction));
      const memories = keys.map((key) => schedule.memories.get(key)).filter((memory) => memory !== undefined);
      if (memories.length === 0) continue;
      rows.push({
        deck,
        direction,
        met: memories.length,
        cards: cards.length,
        due: keys.filter((key) => isWaiting(schedule, key, when)).length,
        recall: sum(keys.map((key) => recalls.get(key))),
      });
    }
  }
  return rows;
}

function isWaiting({ memories, paused }: Schedule, key: string, when: Moment): boolean {
  const memory = memories.get(key);
  return memory !== undefined && !paused.has(key) && isDue(memory, when);
}

/** Over everything, since a study day: how well the wished retention is met. */
export function recallSince(schedule: Schedule, day: number): Recall {
  return sum([...recallByCard(schedule, day).values()]);
}

/** The same for each of the last weeks of seven days, the one that ends today last. `day`: its first. */
export function recallByWeek(schedule: Schedule, today: number, weeks: number): (Recall & { readonly day: number })[] {
  const counts = Array.from({ length: weeks }, () => ({ asked: 0, known: 0 }));
  for (const { day, known } of returns(schedule)) {
    const week = counts[weeks - 1 - Math.floor((today - day) / 7)];
    if (!week || day > today) continue;
    week.asked++;
    if (known) week.known++;
  }
  return counts.map((count, at) => ({ ...count, day: today - 7 * (weeks - at) + 1 }));
}

/** Each time a card came back that was known: on which day, and whether it still was. */
function* returns(
  schedule: Schedule,
): Generator<{ readonly key: string; readonly day: number; readonly known: boolean }> {
  const known = new Set<string>();
  for (const { event, at } of schedule.reviews) {
    const key = memoryKey(event.cardId, event.direction);
    if (known.has(key)) yield { key, day: studyDay(at, event.offset), known: event.rating > 1 };
    if (event.rating > 1) known.add(key);
    else known.delete(key);
  }
}

function recallByCard(schedule: Schedule, since = -Infinity): Map<string, Recall> {
  const recalls = new Map<string, Recall>();
  for (const { key, day, known } of returns(schedule)) {
    if (day < since) continue;
    const { asked, known: kept } = recalls.get(key) ?? { asked: 0, known: 0 };
    recalls.set(key, { asked: asked + 1, known: kept + (known ? 1 : 0) });
  }
  return recalls;
}

function sum(recalls: readonly (Recall | undefined)[]): Recall {
  let [asked, known] = [0, 0];
  for (const recall of recalls) {
    asked += recall?.asked ?? 0;
    known += recall?.known ?? 0;
  }
  return { asked, known };
}
