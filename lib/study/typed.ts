import type { Card } from '../decks/deck.ts';
import type { FaultKind } from '../engine/grade/faults/fault.ts';
import { gradeAnswer } from '../engine/grade/grade.ts';
import type { Grade } from '../engine/grade/types.ts';
import { isClosedWord } from '../engine/languages/closed-words.ts';
import { foldWord } from '#lib/engine/languages/fold.ts';
import type { Language } from '../engine/types.ts';
import { answerLanguage, promptLanguage, type Direction } from './direction.ts';
import type { Outcome } from './outcome.ts';
import { ownAnswerId, type OwnAnswer } from './own-answers.ts';
import type { Rating } from './review.ts';
import { isRight, type Standing } from './standing.ts';
import { isEnding, marksOf } from './typed-marks.ts';

export interface TypedOutcome extends Outcome {
  readonly standing: Standing;
  readonly grade: Grade;
  readonly answer: string;
  /** The text compared with, and whose it is: the card's side, accepted by the deck, or by the learner. */
  readonly against: string;
  readonly againstOf: 'card' | 'deck' | 'learner';
}

/** The latest own renderings that answers are compared with at most: each costs as much as the published one. */
const MOST_ACCEPTED = 12;

const SUGGESTED: Readonly<Record<Standing, Rating>> = Object.freeze({
  ...{ exact: 3, equivalent: 3, accepted: 3, close: 2, off: 1, rejected: 1, unanswered: 1 },
} as const);

/** Judges a typed answer. `own`: what the learner decided about answers, of any cards. */
export function judgeTyped(card: Card, direction: Direction, answer: string, own: readonly OwnAnswer[]): TypedOutcome {
  const reference = card[answerLanguage(direction)] ?? '';
  const id = ownAnswerId(card.id, direction, answer);
  const mine = own.filter((each) => each.cardId === card.id && each.direction === direction);
  const published = card.accepts?.[answerLanguage(direction)] ?? [];
  const accepts = [...published, ...renderingsOf(mine)];
  const source = card[promptLanguage(direction)] ?? '';
  const grade = gradeAnswer({ source, reference, accepts, answer, direction, pack: card.pack ?? null });
  const decided = mine.find((each) => each.id === id)?.right;
  const standing = standingOf(grade, answer, decided, grade.against > published.length);
  const errors = isRight(standing) || standing === 'unanswered' ? [] : errorsOf(grade);
  const against = grade.against === 0 ? reference : (accepts[grade.against - 1] ?? reference);
  const againstOf = grade.against === 0 ? 'card' : grade.against > published.length ? 'learner' : 'deck';
  const missed = errors.length > 0 ? missedIn({ grade, standing }, against, answerLanguage(direction)) : [];
  const suggested = SUGGESTED[standing];
  return { wrong: errors.length, errors, missed, suggested, standing, grade, answer, against, againstOf };
}

/** What the learner accepted for good, the latest first. */
function renderingsOf(own: readonly OwnAnswer[]): string[] {
  const right = own.filter((each) => each.right).toSorted((a, b) => b.at - a.at);
  return right.slice(0, MOST_ACCEPTED).map(({ text }) => text);
}

/** `mine`: what the answer is nearest to was accepted by the learner, not by the deck. */
function standingOf(grade: Grade, answer: string, decided: boolean | undefined, mine: boolean): Standing {
  if (answer.trim() === '') return 'unanswered';
  if (decided !== undefined) return decided ? 'accepted' : 'rejected';
  if (grade.verdict === 'exact' && mine) return 'accepted';
  return grade.verdict;
}

/** The words of the rendering that carry its sense and that the answer has not, or has otherwise. */
function missedIn(judged: { grade: Grade; standing: Standing }, against: string, language: Language): string[] {
  return marksOf(judged)
    .filter(({ op }) => op === 'missing' || op === 'wrong' || op === 'typo')
    .flatMap(({ reference }) => (reference ? [against.slice(...reference)] : []))
    .filter((word) => !isClosedWord(foldWord(word), language));
}

/** Faults of grammar are counted as endings, but for these. */
const OF_FAULT: Partial<Record<FaultKind, string>> = {
  ...{ order: 'order', 'verb-place': 'order', preposition: 'word', 'small-word': 'word' },
};

/** The kinds of error, each once: what the flags name, and wrong words that no flag names. */
function errorsOf({ flags, diff }: Grade): string[] {
  const kinds = new Set<string>(
    flags.map((flag) => {
      if (flag.fault) return OF_FAULT[flag.fault] ?? 'ending';
      if (isEnding(flag)) return 'ending';
      return flag.cause === 'word' && flag.kind === 'antonym' ? 'word' : flag.kind;
    }),
  );
  if (diff.some(({ op }) => op === 'wrong') && kinds.size === 0) kinds.add('word');
  if (kinds.size === 0 && diff.some(({ op }) => op === 'missing')) kinds.add('missing');
  if (kinds.size === 0 && diff.some(({ op }) => op === 'extra')) kinds.add('extra');
  return [...kinds];
}
