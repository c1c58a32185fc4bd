import { memoryKey, type Direction } from './direction.ts';
import { countFindings, type FindingCount } from './finding-counts.ts';
import { hardestWords, type HardWord } from './hard-words.ts';
import { SCHEDULE, type Memory } from './memory.ts';
import type { Schedule } from './schedule.ts';

/** A card that is forgotten again and again; it needs help more than repetition. */
export interface HardCard {
  readonly key: string;
  readonly cardId: string;
  readonly direction: Direction;
  readonly memory: Memory;
  readonly leech: boolean;
  /** The deck it was last studied in. */
  readonly deckId: string;
  /** Whether it is taken out of the queue. */
  readonly paused: boolean;
  /** What went wrong in it, the most frequent kind first. */
  readonly errors: readonly FindingCount[];
  /** The words of it that were missed most. */
  readonly words: readonly HardWord[];
}

/** More words than this say nothing about a card. */
const WORDS_OF_CARD = 3;

/**
 * The cards that are forgotten most, then those that are hardest to keep; only what was forgotten at all. Those that
 * are paused are all there, beyond `most` too: this is where they are let back in.
 */
export function hardestCards(schedule: Schedule, most: number): HardCard[] {
  const failures = new Map<string, number>();
  const events = new Map<string, Schedule['reviews'][number][]>();
  for (const review of schedule.reviews) {
    const key = memoryKey(review.event.cardId, review.event.direction);
    const before = events.get(key);
    if (before) before.push(review);
    else events.set(key, [review]);
    if (review.event.rating === 1) failures.set(key, (failures.get(key) ?? 0) + 1);
  }
  const cards = [...new Set([...failures.keys(), ...schedule.paused])].flatMap((key) => {
    const memory = schedule.memories.get(key);
    const reviews = events.get(key) ?? [];
    const last = reviews.at(-1);
    if (!memory || !last) return [];
    const { deckId, cardId, direction } = last.event;
    const paused = schedule.paused.has(key);
    return [{ key, deckId, cardId, direction, memory, leech: isLeech(memory), paused, ...troubles(reviews) }];
  });
  const failed = (card: HardCard): number => failures.get(card.key) ?? 0;
  cards.sort(
    (a, b) =>
      b.memory.lapses - a.memory.lapses ||
      failed(b) - failed(a) ||
      b.memory.difficulty - a.memory.difficulty ||
      (a.key < b.key ? -1 : 1),
  );
  return cards.filter(({ paused }, at) => at < most || paused);
}

/** Whether repetition has shown that it does not help: the card has been forgotten too often after it was known. */
export function isLeech(memory: Memory): boolean {
  return memory.lapses >= SCHEDULE.leechLapses;
}

/** What went wrong in one card, in one direction: kinds of error and words, the most frequent first. */
export type Troubles = Pick<HardCard, 'errors' | 'words'>;

export function troublesOfCard({ reviews }: Schedule, cardId: string, direction: Direction): Troubles {
  return troubles(reviews.filter(({ event }) => event.cardId === cardId && event.direction === direction));
}

function troubles(reviews: Schedule['reviews']): Troubles {
  return { errors: countFindings(reviews), words: hardestWords(reviews, WORDS_OF_CARD) };
}
