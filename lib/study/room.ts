import type { Card, Deck } from '../decks/deck.ts';
import { withPacksOf } from '../decks/with-packs.ts';
import { studyDay } from './day.ts';
import { memoryKey, type Direction } from './direction.ts';
import { isDue, type Moment } from './memory.ts';
import type { Outcome } from './outcome.ts';
import { planOf, queueOf, untranslatedIn, type CardRef, type Queue } from './queue.ts';
import {
  isOpen,
  MISSED_LIMITS,
  type NewEvent,
  type NewPause,
  type NewReview,
  type Rating,
  type ReviewEvent,
  type StudyEvent,
} from './review.ts';
import { foldLog, withoutReview, withPause, withReview, type Schedule } from './schedule.ts';
import {
  currentCard,
  keepCards,
  rate,
  startSession,
  takeBack,
  takeBackEarlier,
  withoutCard,
  type Session,
  type SessionStart,
} from './session.ts';
import type { StudySettings } from './settings.ts';

/** Everything on the desk while studying. A value: each step makes a new room, and says what to write to the log. */
export interface Room {
  readonly decks: readonly Deck[];
  readonly settings: StudySettings;
  readonly schedule: Schedule;
  /** Null when there is nothing to do now. */
  readonly session: Session | null;
}

export interface Step {
  readonly room: Room;
  /** What happened, for the log; null when nothing did that counts. */
  readonly event: NewEvent | null;
}

const DAY = 86_400_000;

/** Stands in for what the log will fill in, until the log is read again. */
const UNPLACED = Object.freeze({ device: '', seq: Number.MAX_SAFE_INTEGER });

/**
 * Opens the room: goes on with the session kept from before a reload if it still fits, else begins today's.
 * `id` of a review or an undo is always passed in, unique for good.
 */
export function openRoom(
  decks: readonly Deck[],
  settings: StudySettings,
  events: readonly StudyEvent[],
  when: Moment,
  kept: Session | null,
): Room {
  const room: Room = { decks, settings, schedule: foldLog(events, when.at), session: null };
  const known = new Set(decks.flatMap((deck) => deck.cards.map(({ id }) => id)));
  if (kept && fits(kept, room, when)) {
    const session = keepCards(kept, (ref) => known.has(ref.cardId) && waits(ref, kept, room.schedule, when));
    if (session.plan.length > 0) return { ...room, session };
  }
  return startToday(room, when);
}

export function queueIn(room: Room, when: Moment): Queue {
  return queueOf(room.decks, room.settings.direction, room.schedule, when, room.settings);
}

/** Begins what is on for today; reading and translating freely never touch the schedule: they go through all cards. */
export function startToday(room: Room, when: Moment): Room {
  const queue = queueIn(room, when);
  if (isOpen(room.settings.practice)) return begin(room, allFor(room, queue), false, when);
  return begin(room, planOf(queue), true, when);
}

/** After a while away: what was nothing to do, or done with, on another day may be due by now. A round goes on. */
export function afterAbsence(room: Room, when: Moment): Room {
  const { session } = room;
  if (session && (currentCard(session) || session.day === studyDay(when.at, when.offset))) return room;
  const fresh = startToday(room, when);
  return fresh.session || session ? fresh : room;
}

/** Goes through all cards apart from the schedule. */
export function practiseAnyway(room: Room, when: Moment): Room {
  return begin(room, allFor(room, queueIn(room, when)), false, when);
}

/** The same, beginning with one of them. */
export function practiseFrom(room: Room, cardId: string, when: Moment): Room {
  const all = allFor(room, queueIn(room, when));
  const at = Math.max(
    0,
    all.findIndex((ref) => ref.cardId === cardId),
  );
  return begin(room, [...all.slice(at), ...all.slice(0, at)], false, when);
}

/** Takes today what the daily limits would keep for another day. */
export function studyMore(room: Room, when: Moment): Room {
  const limits = { newPerDay: Infinity, reviewsPerDay: Infinity };
  const queue = queueOf(room.decks, room.settings.direction, room.schedule, when, limits);
  return begin(room, planOf(queue), true, when);
}

export function withSession(room: Room, change: (session: Session) => Session): Room {
  return room.session ? { ...room, session: change(room.session) } : room;
}

/** The same room, its cards with packs that came later; `packed`: the cards that have got one. */
export function withPacks(room: Room, packed: readonly Card[]): Room {
  return { ...room, decks: room.decks.map((deck) => ({ ...deck, cards: withPacksOf(deck.cards, packed) })) };
}

/** Other settings; a session in another direction or practice begins anew, or goes on where it was left. */
export function withSettings(room: Room, settings: StudySettings, when: Moment, kept: Session | null): Room {
  const changed = { ...room, settings };
  if (room.session && fits(room.session, changed, when)) return changed;
  if (kept && fits(kept, changed, when)) return { ...changed, session: kept };
  return startToday(changed, when);
}

/** What the log remembers of an answer beside its rating. */
export type Found = Pick<Outcome, 'errors' | 'missed'>;

/** Rates the card on the table. `found`: what was found in an answer that was put together or typed. */
export function rateCard(room: Room, rating: Rating, when: Moment, id: string, found?: Found | null): Step {
  const { session, settings } = room;
  const card = session && currentCard(session);
  if (!session?.revealed || !card) return { room, event: null };
  if (!session.scheduled) return { room: { ...room, session: rate(session, rating, null, when.at) }, event: null };
  const event: NewReview = {
    version: 1,
    kind: 'review',
    id,
    at: when.at,
    offset: when.offset,
    deckId: card.deckId,
    cardId: card.cardId,
    direction: session.direction,
    rating,
    practice: session.practice,
    retention: settings.retention,
    took: when.at >= session.shownAt ? Math.round(when.at - session.shownAt) : null,
    ...(found ? traces(found) : {}),
  };
  const schedule = withReview(room.schedule, { ...event, ...UNPLACED });
  return { room: { ...room, schedule, session: rate(session, rating, id, when.at) }, event };
}

function traces({ errors, missed }: Found): Pick<NewReview, 'errors' | 'missed'> {
  const words = missed.filter((word) => word.length <= MISSED_LIMITS.letters).slice(0, MISSED_LIMITS.words);
  return { ...(errors.length > 0 ? { errors } : {}), ...(words.length > 0 ? { missed: words } : {}) };
}

/** The review that undo would take back: the last of this session, else the last of today in these decks. */
export function lastReview(room: Room, when: Moment): ReviewEvent | null {
  const today = studyDay(when.at, when.offset);
  const deckIds = new Set(room.decks.map((deck) => deck.id));
  const { reviews } = room.schedule;
  // They are in the order they happened, so that nothing of today stands before what is older than a day and a half.
  for (let at = reviews.length - 1; at >= 0 && reviews[at]!.at > when.at - 1.5 * DAY; at--) {
    const { event, at: time } = reviews[at]!;
    if (event.direction !== room.settings.direction || !deckIds.has(event.deckId)) continue;
    return studyDay(time, event.offset) === today ? event : null;
  }
  return null;
}

export function canUndo(room: Room, when: Moment): boolean {
  if (room.session && room.session.answers.length > 0) return true;
  return room.session?.scheduled !== false && lastReview(room, when) !== null;
}

/** Takes the last rating back, as often as wished, also after the last card and after a reload. */
export function undoLast(room: Room, when: Moment, id: string): Step {
  const back = room.session && takeBack(room.session, when.at);
  if (back) {
    const event = room.schedule.reviews.findLast((review) => review.event.id === back.reviewId)?.event;
    const next = { ...room, session: back.session };
    return event ? takenBack(next, event, when, id) : { room: next, event: null };
  }
  if (room.session && !room.session.scheduled) return { room, event: null };
  const last = lastReview(room, when);
  if (!last) return { room, event: null };
  const session = room.session ?? startSession(startOf(room, [], true, when), when.at);
  return takenBack({ ...room, session: takeBackEarlier(session, last, when.at) }, last, when, id);
}

/** What another tab has written meanwhile: its cards leave this session unless they were answered here. */
export function withForeign(room: Room, event: StudyEvent, when: Moment): Room {
  const { reviews } = room.schedule;
  if (event.kind === 'pause') return withPaused(room, event);
  if (event.kind === 'undo') return { ...room, schedule: withoutReview(room.schedule, event.target) };
  if (reviews.some((review) => review.event.id === event.id)) return room;
  const schedule = withReview(room.schedule, event);
  const { session } = room;
  if (!session?.scheduled || session.direction !== event.direction) return { ...room, schedule };
  const memory = schedule.memories.get(memoryKey(event.cardId, event.direction));
  const done = memory !== undefined && !isDue(memory, when) && event.rating !== 1;
  return { ...room, schedule, session: begun(keepCards(session, (ref) => !(done && ref.cardId === event.cardId))) };
}

/** The room after the whole log was read anew, say with another device's in it: what is not due any more leaves. */
export function withLog(room: Room, events: readonly StudyEvent[], when: Moment): Room {
  const schedule = foldLog(events, when.at);
  const { session } = room;
  if (!session) return { ...room, schedule };
  return { ...room, schedule, session: begun(keepCards(session, (ref) => waits(ref, session, schedule, when))) };
}

/** Whether a card still waits to be answered; apart from the schedule every one does. */
function waits({ cardId }: CardRef, { scheduled, direction }: Session, schedule: Schedule, when: Moment): boolean {
  const key = memoryKey(cardId, direction);
  const memory = schedule.memories.get(key);
  return !scheduled || (!schedule.paused.has(key) && (!memory || isDue(memory, when)));
}

/** Takes the card on the table out of the queue until the learner lets it back in. */
export function pauseCard(room: Room, when: Moment, id: string): Step {
  const card = room.session && currentCard(room.session);
  if (!room.session || !card) return { room, event: null };
  const event = pauseEvent(card, room.session.direction, true, when, id);
  return { room: withPaused(room, event), event };
}

/** What to write to the log when a card is paused, or let back in. */
export function pauseEvent(card: CardRef, direction: Direction, paused: boolean, when: Moment, id: string): NewPause {
  return { version: 1, kind: 'pause', id, ...when, deckId: card.deckId, cardId: card.cardId, direction, paused };
}

function withPaused(room: Room, event: NewPause): Room {
  const { session } = room;
  const left =
    session?.scheduled && event.paused && session.direction === event.direction
      ? begun(withoutCard(session, event.cardId))
      : session;
  return { ...room, schedule: withPause(room.schedule, event), session: left };
}

/** The card on the table, with the deck it is from. */
export function cardOnTable(room: Room): { readonly card: Card; readonly deck: Deck } | null {
  const ref = room.session && currentCard(room.session);
  const deck = ref && room.decks.find(({ id }) => id === ref.deckId);
  const card = deck?.cards.find(({ id }) => id === ref?.cardId);
  return card && deck ? { card, deck } : null;
}

function takenBack(room: Room, { deckId, cardId, direction, id: target }: ReviewEvent, when: Moment, id: string): Step {
  const event: NewEvent = { version: 1, kind: 'undo', id, ...when, deckId, cardId, direction, target };
  return { room: { ...room, schedule: withoutReview(room.schedule, target) }, event };
}

function allFor({ decks, settings }: Room, queue: Queue): readonly CardRef[] {
  return settings.practice === 'free' ? untranslatedIn(decks) : queue.all;
}

function begin(room: Room, plan: readonly CardRef[], scheduled: boolean, when: Moment): Room {
  const session = plan.length > 0 ? startSession(startOf(room, plan, scheduled, when), when.at) : null;
  return { ...room, session };
}

/** A round from which every card has gone before anything was answered is none. */
function begun(session: Session): Session | null {
  return session.plan.length > 0 ? session : null;
}

function startOf(room: Room, plan: readonly CardRef[], scheduled: boolean, when: Moment): SessionStart {
  const { direction, practice } = room.settings;
  const day = studyDay(when.at, when.offset);
  return { deckIds: room.decks.map(({ id }) => id), day, direction, practice, scheduled, plan };
}

function fits(session: Session, { decks, settings }: Room, when: Moment): boolean {
  return (
    session.day === studyDay(when.at, when.offset) &&
    session.direction === settings.direction &&
    session.practice === settings.practice &&
    session.deckIds.join(' ') === decks.map(({ id }) => id).join(' ')
  );
}
