import type { Card, Deck } from '../decks/deck.ts';
import { dayStart, studyDay } from './day.ts';
import { isStudyable, memoryKey, type Direction } from './direction.ts';
import { isDue, type Due, type Memory, type Moment } from './memory.ts';
import type { Schedule } from './schedule.ts';
import type { StudySettings } from './settings.ts';

/** A card and the deck it is met in. */
export interface CardRef {
  readonly deckId: string;
  readonly cardId: string;
}

export interface Queue {
  /** What comes back today, the longest overdue first, within the day's limit. */
  readonly due: readonly CardRef[];
  /** What is met for the first time, in the order of the decks, within the day's limit. */
  readonly fresh: readonly CardRef[];
  /** What the limits keep for another day. */
  readonly heldBack: { readonly due: number; readonly fresh: number };
  /** All cards that can be studied, paused ones too, for practice apart from the schedule. */
  readonly all: readonly CardRef[];
  /** When the next card comes back after today's queue; null when none is planned. */
  readonly next: Due | null;
}

export type Limits = Pick<StudySettings, 'newPerDay' | 'reviewsPerDay'>;

/** Today's queue over one or several decks. A card that stands in two decks is met once. */
export function queueOf(
  decks: readonly Deck[],
  direction: Direction,
  schedule: Schedule,
  when: Moment,
  limits: Limits,
): Queue {
  const all: CardRef[] = [];
  const due: { ref: CardRef; since: number }[] = [];
  const fresh: CardRef[] = [];
  const later: Due[] = [];
  const today = studyDay(when.at, when.offset);
  const seen = new Set<string>();
  for (const [deckId, card] of cardsOf(decks)) {
    if (seen.has(card.id)) continue;
    seen.add(card.id);
    if (!isStudyable(card)) continue;
    const ref = { deckId, cardId: card.id };
    all.push(ref);
    const key = memoryKey(card.id, direction);
    if (schedule.paused.has(key)) continue;
    const memory = schedule.memories.get(key);
    if (!memory) fresh.push(ref);
    else if (isDue(memory, when)) due.push({ ref, since: overdueSince(memory) });
    else later.push(memory.due);
  }
  due.sort((a, b) => a.since - b.since);
  const spent = spentToday(schedule, today);
  const dueToday = due.map(({ ref }) => ref).slice(0, Math.max(0, limits.reviewsPerDay - spent.reviews));
  const freshToday = fresh.slice(0, Math.max(0, limits.newPerDay - spent.fresh));
  return {
    due: dueToday,
    fresh: freshToday,
    heldBack: { due: due.length - dueToday.length, fresh: fresh.length - freshToday.length },
    all,
    next: earliest(later, when.offset),
  };
}

/** The cards of some decks that nobody has translated yet, each once. */
export function untranslatedIn(decks: readonly Deck[]): CardRef[] {
  const seen = new Set<string>();
  const refs: CardRef[] = [];
  for (const [deckId, card] of cardsOf(decks)) {
    if (isStudyable(card) || seen.has(card.id)) continue;
    seen.add(card.id);
    refs.push({ deckId, cardId: card.id });
  }
  return refs;
}

/** The day's plan: what is due first, so that nothing known is lost to something new. */
export function planOf(queue: Queue): CardRef[] {
  return [...queue.due, ...queue.fresh];
}

/** The moment a due date begins, for a learner `offset` minutes east of UTC; both kinds become comparable. */
export function dueMoment(due: Due, offset: number): number {
  return due.kind === 'moment' ? due.at : dayStart(due.day, offset);
}

/** How many cards were first met, and how many came back, on a study day. Asks the cards, not the ever longer log. */
export function spentToday({ memories }: Schedule, today: number): { fresh: number; reviews: number } {
  let [fresh, reviews] = [0, 0];
  for (const { met, day } of memories.values()) {
    if (met === today) fresh++;
    else if (day === today) reviews++;
  }
  return { fresh, reviews };
}

function* cardsOf(decks: readonly Deck[]): Generator<[string, Card]> {
  for (const deck of decks) for (const card of deck.cards) yield [deck.id, card];
}

function overdueSince({ due, day }: Memory): number {
  return due.kind === 'day' ? due.day : day;
}

function earliest(dues: readonly Due[], offset: number): Due | null {
  let best: Due | null = null;
  for (const due of dues) if (!best || dueMoment(due, offset) < dueMoment(best, offset)) best = due;
  return best;
}
