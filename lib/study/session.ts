import type { Direction } from './direction.ts';
import type { CardRef } from './queue.ts';
import { isOpen, type Practice, type Rating } from './review.ts';

/** After how many other cards a forgotten one comes back. */
const AGAIN_AFTER = 3;

export interface Answer {
  readonly card: CardRef;
  readonly rating: Rating;
  /** The id of the review in the log; null when only practising. */
  readonly reviewId: string | null;
  /** What had been typed. */
  readonly draft: string;
}

/**
 * One sitting. It is a value: every step makes a new one, and what is on the table now follows from the plan and the
 * answers alone, so a reload or an undo cannot bring it out of order.
 */
export interface Session {
  readonly version: 1;
  /** The decks studied, and the study day it began on: a session is not carried into another day. */
  readonly deckIds: readonly string[];
  readonly day: number;
  readonly direction: Direction;
  readonly practice: Practice;
  /** False when practising apart from the schedule. */
  readonly scheduled: boolean;
  readonly plan: readonly CardRef[];
  readonly answers: readonly Answer[];
  /** Whether the answer side of the current card is shown. */
  readonly revealed: boolean;
  /** The half-typed answer to the current card. */
  readonly draft: string;
  /** Milliseconds since 1970 at which the current prompt appeared. */
  readonly shownAt: number;
}

export type SessionStart = Pick<Session, 'deckIds' | 'day' | 'direction' | 'practice' | 'scheduled' | 'plan'>;

export function startSession(start: SessionStart, now: number): Session {
  return { version: 1, ...start, answers: [], revealed: isOpen(start.practice), draft: '', shownAt: now };
}

/** The cards still to come, the current one first. A forgotten card comes back after a few others. */
export function remaining(session: Session): CardRef[] {
  const queue = [...session.plan];
  for (const { card, rating } of session.answers) {
    const at = queue.findIndex((ref) => sameCard(ref, card));
    if (at < 0) continue;
    queue.splice(at, 1);
    if (rating === 1) queue.splice(Math.min(AGAIN_AFTER, queue.length), 0, card);
  }
  return queue;
}

export function currentCard(session: Session): CardRef | null {
  return remaining(session)[0] ?? null;
}

export function progressOf(session: Session): { done: number; total: number } {
  const total = session.plan.length;
  return { done: total - remaining(session).length, total };
}

export function reveal(session: Session): Session {
  return { ...session, revealed: true };
}

export function write(session: Session, draft: string): Session {
  return { ...session, draft };
}

/** Rates the current card and goes on to the next; unchanged when nothing is left or the answer is not shown yet. */
export function rate(session: Session, rating: Rating, reviewId: string | null, now: number): Session {
  const card = currentCard(session);
  if (!card || !session.revealed) return session;
  const answer = { card, rating, reviewId, draft: session.draft };
  return {
    ...session,
    answers: [...session.answers, answer],
    revealed: isOpen(session.practice),
    draft: '',
    shownAt: now,
  };
}

/** Takes the last answer of this session back; its card lies open again, ready to be rated anew. */
export function takeBack(session: Session, now: number): { session: Session; reviewId: string | null } | null {
  const last = session.answers.at(-1);
  if (!last) return null;
  const planned = session.plan.some((ref) => sameCard(ref, last.card));
  return {
    reviewId: last.reviewId,
    session: {
      ...session,
      plan: planned ? session.plan : [last.card, ...session.plan],
      answers: session.answers.slice(0, -1),
      revealed: true,
      draft: last.draft,
      shownAt: now,
    },
  };
}

/** Puts a card in front that was rated before this session and taken back now. */
export function takeBackEarlier(session: Session, card: CardRef, now: number): Session {
  const plan = [card, ...session.plan.filter((ref) => !sameCard(ref, card))];
  return { ...session, plan, revealed: true, draft: '', shownAt: now };
}

/** Leaves out cards that are gone from their deck, or that another tab has dealt with meanwhile. */
export function keepCards(session: Session, keep: (ref: CardRef) => boolean): Session {
  const answered = new Set(session.answers.map(({ card }) => card.cardId));
  const plan = session.plan.filter((ref) => answered.has(ref.cardId) || keep(ref));
  if (plan.length === session.plan.length) return session;
  const kept = { ...session, plan };
  const before = currentCard(session);
  const after = currentCard(kept);
  const same = before !== null && after !== null && sameCard(before, after);
  return same ? kept : { ...kept, revealed: isOpen(session.practice), draft: '' };
}

/** Leaves out a card altogether, also when it has been answered before and would come back. */
export function withoutCard(session: Session, cardId: string): Session {
  const plan = session.plan.filter((ref) => ref.cardId !== cardId);
  if (plan.length === session.plan.length) return session;
  if (currentCard(session)?.cardId !== cardId) return { ...session, plan };
  return { ...session, plan, revealed: isOpen(session.practice), draft: '' };
}

/** How often each rating was given, for the summary. */
export function tally(session: Session): Record<Rating, number> {
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0 };
  for (const { rating } of session.answers) counts[rating]++;
  return counts;
}

function sameCard(a: CardRef, b: CardRef): boolean {
  return a.cardId === b.cardId;
}
