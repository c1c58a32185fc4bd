import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '#lib/study/review.ts';
import { parseSession } from '#lib/study/session-parse.ts';
import {
  currentCard,
  keepCards,
  progressOf,
  rate,
  remaining,
  reveal,
  startSession,
  takeBack,
  takeBackEarlier,
  tally,
  write,
  type Session,
} from '#lib/study/session.ts';

const ref = (cardId: string) => ({ deckId: 'deck', cardId });

function session(cards: string, over: Partial<Session> = {}): Session {
  const plan = Array.from(cards, ref);
  const start = { deckIds: ['deck'], day: 1, direction: 'en-de', practice: 'recall', scheduled: true, plan } as const;
  return { ...startSession(start, 0), ...over };
}

/** "3" rates the current card good and so on; "u" takes the last answer back. */
function play(start: Session, keys: string): Session {
  let now = start;
  let count = 0;
  for (const key of keys) {
    if (key === 'u') now = takeBack(now, 0)?.session ?? now;
    else now = rate(reveal(now), Number(key) as Rating, `r${count++}`, 0);
  }
  return now;
}

const left = (now: Session) =>
  remaining(now)
    .map(({ cardId }) => cardId)
    .join('');

describe('a session', () => {
  it.each([
    ['abc', '', 'abc'],
    ['abc', '3', 'bc'],
    ['abc', '234', ''],
    ['abcde', '1', 'bcdae'],
    ['ab', '1', 'ba'],
    ['a', '1', 'a'],
    ['a', '1113', ''],
    ['abc', '33u', 'bc'],
    ['abc', '333u', 'c'],
    ['abc', '333uuu', 'abc'],
    ['abc', '1u', 'abc'],
    ['abc', 'u', 'abc'],
    ['', '3', ''],
  ])('%s after %s leaves %s', (cards, keys, expected) => {
    expect(left(play(session(cards), keys))).toBe(expected);
  });

  it('does not rate what was not revealed', () => {
    const start = session('ab');
    expect(rate(start, 3, 'r', 0)).toBe(start);
  });

  it('hides the answer of the next card, except when reading', () => {
    expect(play(session('ab'), '3').revealed).toBe(false);
    const start = {
      deckIds: ['deck'],
      day: 1,
      direction: 'en-de',
      scheduled: true,
      plan: [ref('a'), ref('b')],
    } as const;
    const reading = startSession({ ...start, practice: 'read' }, 0);
    expect(reading.revealed).toBe(true);
    expect(rate(reading, 3, null, 0).revealed).toBe(true);
  });

  it('gives a taken back card back open, with what was typed', () => {
    const answered = rate(reveal(write(session('ab'), 'ein Satz')), 3, 'r1', 0);
    const back = takeBack(answered, 0);
    expect(back?.reviewId).toBe('r1');
    expect(back?.session).toMatchObject({ revealed: true, draft: 'ein Satz', answers: [] });
  });

  it('puts a card in front that was rated before it began', () => {
    const now = takeBackEarlier(session('ab'), ref('z'), 0);
    expect(left(now)).toBe('zab');
    expect(now.revealed).toBe(true);
  });

  it('drops cards dealt with elsewhere, and hides the answer when the current one changes', () => {
    const open = reveal(session('abc'));
    expect(left(keepCards(open, ({ cardId }) => cardId !== 'b'))).toBe('ac');
    expect(keepCards(open, ({ cardId }) => cardId !== 'b').revealed).toBe(true);
    expect(keepCards(open, ({ cardId }) => cardId !== 'a').revealed).toBe(false);
  });

  const keys = fc.string({ unit: fc.constantFrom('1', '2', '3', '4', 'u'), maxLength: 60 });

  it('law: undo is the inverse of rating, and progress never leaves its bounds', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'a', 'abc', 'abcdefgh'), keys, fc.constantFrom('1', '2', '3', '4'), (c, k, r) => {
        const before = play(session(c), k);
        const { done, total } = progressOf(before);
        expect(done).toBeGreaterThanOrEqual(0);
        expect(done).toBeLessThanOrEqual(total);
        if (currentCard(before)) expect(left(play(before, `${r}u`))).toBe(left(before));
        const counts = tally(before);
        expect(counts[1] + counts[2] + counts[3] + counts[4]).toBe(before.answers.length);
      }),
    );
  });

  it('law: it survives being written down', () => {
    fc.assert(
      fc.property(keys, fc.string(), (k, draft) => {
        const now = write(play(session('abcd'), k), draft);
        expect(parseSession(JSON.parse(JSON.stringify(now)))).toEqual(now);
      }),
    );
  });

  it.each([null, {}, { version: 2 }, 'session', []])('nothing else is read as one: %j', (value) => {
    expect(parseSession(value)).toBeNull();
  });
});
