import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, studyDay, weekday } from '#lib/study/day.ts';
import { hardestWords } from '#lib/study/hard-words.ts';
import { foldLog } from '#lib/study/schedule.ts';
import { countFindings } from '#lib/study/finding-counts.ts';
import { hardestCards, troublesOfCard } from '#lib/study/hard-cards.ts';
import { calendar, forecast, progressByDeck, recallByWeek, recallSince } from '#lib/study/statistics.ts';
import { anyLog, BERLIN, DAY, deck, MONDAY, review } from './samples.ts';

const when = { at: MONDAY, offset: BERLIN };
const today = studyDay(MONDAY, BERLIN);

const log = [
  review({ cardId: 'a', at: MONDAY - 9 * DAY, rating: 3 }),
  review({ cardId: 'b', at: MONDAY - 9 * DAY, rating: 3 }),
  review({ cardId: 'a', at: MONDAY - 7 * DAY, rating: 1, errors: ['order'] }),
  review({ cardId: 'a', at: MONDAY - 7 * DAY, rating: 3 }),
  review({ cardId: 'b', at: MONDAY - 7 * DAY, rating: 3 }),
  review({ cardId: 'c', at: MONDAY, rating: 2, errors: ['word', 'order'] }),
];
const schedule = foldLog(log, MONDAY);

describe('statistics', () => {
  it('day by day: what comes, what was done', () => {
    const days = forecast(schedule, when, 30);
    expect(days[0]).toEqual({ day: today, count: 1 });
    expect(days[1]).toEqual({ day: today + 1, count: 1 });
    expect(calendar(schedule, when, 10).map(({ count }) => count)).toEqual([2, 0, 3, 0, 0, 0, 0, 0, 0, 1]);
  });

  it('words that were missed, of both languages, once an answer however they are written', () => {
    const { reviews } = foldLog(
      [
        review({ rating: 1, missed: ['Fähre', 'fähre', 'Meer'] }),
        review({ rating: 1, missed: ['FÄHRE'] }),
        review({ rating: 1, direction: 'de-en', missed: ['ferry'] }),
        review({ rating: 3 }),
      ],
      MONDAY,
    );
    expect(hardestWords(reviews, 2)).toEqual([
      { word: 'FÄHRE', language: 'de', count: 2 },
      { word: 'ferry', language: 'en', count: 1 },
    ]);
    expect(hardestWords(reviews, 10)).toHaveLength(3);
    expect(troublesOfCard(foldLog(log, MONDAY), 'a', 'en-de').words).toEqual([]);
  });

  it('recall counts only cards that were known', () => {
    expect(recallSince(schedule, -Infinity)).toEqual({ asked: 2, known: 1 });
    expect(recallSince(schedule, today)).toEqual({ asked: 0, known: 0 });
  });

  it('recall week by week, the one that ends today last', () => {
    const weeks = recallByWeek(schedule, today, 3);
    expect(weeks.map(({ day }) => day)).toEqual([today - 20, today - 13, today - 6]);
    expect(weeks.map(({ asked, known }) => [asked, known])).toEqual([
      [0, 0],
      [2, 1],
      [0, 0],
    ]);
  });

  it('by deck and direction', () => {
    const rows = progressByDeck([deck(['a', 'b', 'c', 'd'])], schedule, when);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ direction: 'en-de', met: 3, cards: 4, due: 1, recall: { asked: 2, known: 1 } });
  });

  it('the hardest cards, with what goes wrong in them', () => {
    expect(hardestCards(schedule, 5)).toMatchObject([
      { cardId: 'a', leech: false, errors: [{ kind: 'order', count: 1 }], memory: { lapses: 1 } },
    ]);
    expect(countFindings(schedule.reviews)).toEqual([
      { kind: 'order', count: 2 },
      { kind: 'word', count: 1 },
    ]);
  });

  it('knows the days of the week', () => {
    expect(weekday(today)).toBe(0);
    expect(dateOf(today).toISOString().slice(0, 10)).toBe('2026-03-02');
  });

  it('law: every review and every card is counted once, in any log', () => {
    fc.assert(
      fc.property(anyLog, (events) => {
        const any = foldLog(events, MONDAY);
        const total = (counts: readonly { count: number }[]) => counts.reduce((sum, { count }) => sum + count, 0);
        expect(total(forecast(any, when, 5000))).toBe(any.memories.size);
        expect(total(calendar(any, when, 400))).toBeLessThanOrEqual(any.reviews.length);
        const { asked, known } = recallSince(any, -Infinity);
        expect(known).toBeLessThanOrEqual(asked);
        expect(asked).toBeLessThanOrEqual(any.reviews.length);
      }),
    );
  });
});
