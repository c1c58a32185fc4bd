import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvent, type PauseEvent } from '#lib/study/review.ts';
import { cardOnTable, openRoom, pauseCard, rateCard, undoLast, withForeign, withSession } from '#lib/study/room.ts';
import { planOf, queueOf } from '#lib/study/queue.ts';
import { foldLog, withPause } from '#lib/study/schedule.ts';
import { progressOf, reveal } from '#lib/study/session.ts';
import { DEFAULT_SETTINGS } from '#lib/study/settings.ts';
import { troublesOfCard, hardestCards } from '#lib/study/hard-cards.ts';
import { forecast } from '#lib/study/statistics.ts';
import { BERLIN, DAY, deck, MONDAY, review } from './samples.ts';

const when = { at: MONDAY, offset: BERLIN };
const limits = { newPerDay: 20, reviewsPerDay: 200 };
const sample = deck(['a', 'b', 'c']);

function pause(paused: boolean, over: Partial<PauseEvent> = {}): PauseEvent {
  const { version, device, at, offset, deckId, cardId, direction } = review();
  const base = { version, device, at, offset, deckId, cardId, direction };
  return { ...base, kind: 'pause', id: `pause-${String(paused)}-${over.seq ?? 0}`, seq: 0, paused, ...over };
}

/** A card that was known and forgotten, again and again, each time for the same reason. */
const stubborn = Array.from({ length: 7 }, (_, round) => [
  review({ at: MONDAY - (60 - round * 3) * DAY, rating: 3 }),
  review({ at: MONDAY - (59 - round * 3) * DAY, rating: 1, errors: ['negation'] }),
]).flat();

describe('a card that will not stick', () => {
  const schedule = foldLog(stubborn, MONDAY);

  it('is a leech, and it is said what goes wrong in it', () => {
    expect(hardestCards(schedule, 3)).toMatchObject([{ cardId: 'a', leech: true, paused: false }]);
    expect(troublesOfCard(schedule, 'a', 'en-de')).toMatchObject({ errors: [{ kind: 'negation', count: 7 }] });
    expect(troublesOfCard(schedule, 'a', 'de-en')).toEqual({ errors: [], words: [] });
  });

  it('stays away while it is paused, in this direction, and comes back as it was', () => {
    const paused = foldLog([...stubborn, pause(true)], MONDAY);
    const ids = (of: typeof schedule, direction: 'en-de' | 'de-en') =>
      planOf(queueOf([sample], direction, of, when, limits)).map(({ cardId }) => cardId);
    expect(ids(schedule, 'en-de')).toEqual(['a', 'b', 'c']);
    expect(ids(paused, 'en-de')).toEqual(['b', 'c']);
    expect(ids(paused, 'de-en')).toEqual(['a', 'b', 'c']);
    expect(forecast(paused, when, 30).every(({ count }) => count === 0)).toBe(true);
    expect(hardestCards(paused, 0)).toMatchObject([{ cardId: 'a', paused: true }]);
    expect(foldLog([...stubborn, pause(true), pause(false, { seq: 1 })], MONDAY)).toEqual(schedule);
  });

  it('law: the last word counts, in whatever order the events come', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), fc.integer(), (words, seed) => {
        const events = words.map((paused, seq) => pause(paused, { id: `p${seq}`, seq, at: MONDAY + seq }));
        const mixed = fc.sample(fc.shuffledSubarray(events, { minLength: events.length }), { numRuns: 1, seed })[0]!;
        const { paused } = foldLog(mixed, MONDAY + DAY);
        expect(paused.size).toBe(words.at(-1) ? 1 : 0);
        const stepwise = events.reduce(withPause, foldLog([], MONDAY));
        expect(stepwise.paused).toEqual(paused);
      }),
    );
  });

  it('can be paused while it is on the table, even after it was forgotten again just now', () => {
    const one = deck(['a', 'b']);
    let room = openRoom([one], DEFAULT_SETTINGS, stubborn, when, null);
    ({ room } = rateCard(withSession(room, reveal), 1, when, 'r1'));
    ({ room } = rateCard(withSession(room, reveal), 3, when, 'r2'));
    expect(cardOnTable(room)?.card.id).toBe('a');
    const step = pauseCard(withSession(room, reveal), when, 'p1');
    expect(step.event).toMatchObject({ kind: 'pause', cardId: 'a', paused: true });
    expect(parseEvent({ ...step.event, device: 'd', seq: 1 })).not.toBeNull();
    expect(cardOnTable(step.room)).toBeNull();
    expect(progressOf(step.room.session!)).toEqual({ done: 1, total: 1 });
    const back = undoLast(undoLast(step.room, when, 'u1').room, when, 'u2').room;
    expect(cardOnTable(back)?.card.id).toBe('a');
  });

  it('leaves the table of another tab, too', () => {
    const room = openRoom([sample], DEFAULT_SETTINGS, [], when, null);
    expect(cardOnTable(withForeign(room, pause(true), when))?.card.id).toBe('b');
    expect(cardOnTable(withForeign(room, pause(true, { direction: 'de-en' }), when))?.card.id).toBe('a');
  });
});
