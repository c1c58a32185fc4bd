import type { Card } from '../decks/deck.ts';
import { fillsGap, gapsOf } from './cloze.ts';
import { answerLanguage } from './direction.ts';
import { misplaced, piecesOf } from './order.ts';
import type { Rating } from './review.ts';
import type { Session } from './session.ts';

/** What an exercise found: how much was wrong, of what kind, and the rating that follows from it. */
export interface Outcome {
  readonly wrong: number;
  readonly errors: readonly string[];
  /** The words that were missed. */
  readonly missed: readonly string[];
  readonly suggested: Rating;
}

/** Judges what has been put together or typed for the current card; null for practice that judges nothing. */
export function outcomeOf(session: Session, card: Card, deck: readonly Card[]): Outcome | null {
  const language = answerLanguage(session.direction);
  const draft = parseDraft(session.draft);
  if (session.practice === 'order') {
    const pieces = piecesOf(card[language] ?? '');
    return judged(misplaced(pieces, draft.map(Number)), pieces.length, 'order');
  }
  if (session.practice === 'cloze') {
    const gaps = gapsOf(card, language, deck);
    const missed = gaps.filter((gap, at) => !fillsGap(draft[at] ?? '', gap.word)).map(({ word }) => word);
    return { ...judged(missed.length, gaps.length, 'word'), missed };
  }
  return null;
}

/** All right is good; a slip in something long is hard; anything else comes back. */
function judged(wrong: number, of: number, kind: string): Outcome {
  const suggested = wrong === 0 ? 3 : wrong * 3 <= of ? 2 : 1;
  return { wrong, errors: wrong === 0 ? [] : [kind], missed: [], suggested };
}

/** A draft of an exercise is a list of texts, kept in the session as JSON. */
export function parseDraft(draft: string): string[] {
  try {
    const value: unknown = JSON.parse(draft);
    return Array.isArray(value) ? value.map((each) => (typeof each === 'string' ? each : '')) : [];
  } catch {
    return [];
  }
}
