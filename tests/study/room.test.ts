import { describe, expect, it } from 'vitest';
import { parseEvent, type StudyEvent } from '#lib/study/review.ts';
import {
  afterAbsence,
  canUndo,
  cardOnTable,
  openRoom,
  practiseAnyway,
  practiseFrom,
  rateCard,
  studyMore,
  undoLast,
  withForeign,
  withLog,
  withSession,
  withSettings,
  type Room,
} from '#lib/study/room.ts';
import { parseSession } from '#lib/study/session-parse.ts';
import { reveal, write, type Session } from '#lib/study/session.ts';
import { DEFAULT_SETTINGS } from '#lib/study/settings.ts';
import { BERLIN, card, DAY, deck, HOUR, MONDAY, review } from './samples.ts';

const when = { at: MONDAY, offset: BERLIN };
const sample = deck(['a', 'b', 'c']);
const open = (events: readonly StudyEvent[] = [], kept: Session | null = null) =>
  openRoom([sample], DEFAULT_SETTINGS, events, when, kept);
const rateOpen = (room: Room, rating: 1 | 2 | 3 | 4, id: string, at = when) =>
  rateCard(withSession(room, reveal), rating, at, id);
const onTable = (room: Room) => cardOnTable(room)?.card.id ?? null;

describe('what a rating remembers of the answer', () => {
  const found = (missed: readonly string[], errors = ['word']) =>
    rateCard(withSession(open(), reveal), 1, when, 'r', { errors, missed }).event;

  it('is the kinds of error and the words that were missed, so many and so long that every log can be read', () => {
    expect(found(['Fähre'])).toMatchObject({ errors: ['word'], missed: ['Fähre'] });
    expect(found([], [])).not.toHaveProperty('missed');
    const many = found([...Array.from({ length: 40 }, (_, at) => `Wort${at}`), 'x'.repeat(500)]);
    expect(parseEvent({ ...many, device: 'laptop', seq: 0 })).toMatchObject({ missed: { length: 12 } });
    expect(found(['x'.repeat(500)])).not.toHaveProperty('missed');
  });
});

describe('a log read anew, with what another device wrote', () => {
  const elsewhere = (cardId: string, rating: 1 | 3 = 3) =>
    review({ cardId, rating, device: 'phone', at: MONDAY - HOUR });

  it('takes what is not due any more out of the round, and leaves what is being typed alone', () => {
    const room = withSession(open(), (session) => write(session, 'half'));
    const after = withLog(room, [elsewhere('b')], when);
    expect(after.session?.plan.map(({ cardId }) => cardId)).toEqual(['a', 'c']);
    expect(after.session?.draft).toBe('half');
    expect(after.schedule.memories.size).toBe(1);
  });

  it('keeps what was answered here, which can still be taken back, and what was forgotten there', () => {
    const { room, event } = rateOpen(open(), 3, 'r1');
    const mine = { ...event!, device: 'laptop', seq: 0 };
    const after = withLog(room, [mine, elsewhere('b', 1)], when);
    expect(after.session?.plan.map(({ cardId }) => cardId)).toEqual(['a', 'b', 'c']);
    expect(undoLast(after, when, 'u1').event).toMatchObject({ kind: 'undo', target: 'r1' });
  });

  it('leaves no empty round behind', () => {
    expect(
      withLog(
        open(),
        ['a', 'b', 'c'].map((id) => elsewhere(id)),
        when,
      ).session,
    ).toBeNull();
    const others = ['a', 'b', 'c'].map((id) => elsewhere(id));
    expect(others.reduce((room, event) => withForeign(room, event, when), open()).session).toBeNull();
  });

  it('does not touch practice apart from the schedule', () => {
    const apart = practiseAnyway(open(), when);
    expect(withLog(apart, [elsewhere('a')], when).session).toBe(apart.session);
  });
});

describe('practice that begins with a card of choice', () => {
  it('goes through all of them from there on, and begins at the first where there is no such card', () => {
    const from = (id: string) => practiseFrom(open(), id, when).session;
    expect(from('b')?.plan.map(({ cardId }) => cardId)).toEqual(['b', 'c', 'a']);
    expect(from('b')?.scheduled).toBe(false);
    expect(from('nowhere')?.plan.map(({ cardId }) => cardId)).toEqual(['a', 'b', 'c']);
  });
});

describe('the study room', () => {
  it('begins with the first card of the deck, and goes on where a reload broke in', () => {
    const { room } = rateOpen(open(), 3, 'r1');
    expect(onTable(room)).toBe('b');
    const kept = withSession(room, reveal).session;
    const reopened = open([], parseSession(JSON.parse(JSON.stringify(kept))));
    expect(onTable(reopened)).toBe('b');
    expect(reopened.session?.revealed).toBe(true);
  });

  it('leaves out what was answered or paused elsewhere meanwhile', () => {
    const { session } = open();
    const there = review({ cardId: 'b', device: 'phone', at: MONDAY - HOUR });
    expect(open([there], session).session?.plan.map(({ cardId }) => cardId)).toEqual(['a', 'c']);
  });

  it('does not go on with the session of another day', () => {
    const { room } = rateOpen(open(), 3, 'r1');
    const tomorrow = { ...when, at: MONDAY + DAY };
    expect(openRoom([sample], DEFAULT_SETTINGS, [], tomorrow, room.session).session?.answers).toEqual([]);
  });

  it('says what to write to the log', () => {
    const { event } = rateOpen(open(), 4, 'r1', { ...when, at: MONDAY + 3000 });
    expect(event).toMatchObject({ kind: 'review', id: 'r1', cardId: 'a', rating: 4, took: 3000, retention: 0.9 });
  });

  it('takes reviews back, also after the last card', () => {
    let { room } = rateOpen(open(), 3, 'r1');
    ({ room } = rateOpen(room, 3, 'r2'));
    ({ room } = rateOpen(room, 3, 'r3'));
    expect(onTable(room)).toBeNull();
    const step = undoLast(room, when, 'u1');
    expect(step.event).toMatchObject({ kind: 'undo', target: 'r3' });
    expect(onTable(step.room)).toBe('c');
    expect(step.room.session?.revealed).toBe(true);
    const again = undoLast(undoLast(step.room, when, 'u2').room, when, 'u3').room;
    expect(onTable(again)).toBe('a');
    expect(again.schedule.reviews).toEqual([]);
    expect(canUndo(again, when)).toBe(false);
  });

  it("takes back today's reviews of an earlier session, and no older ones", () => {
    const today = open([review({ cardId: 'b', at: MONDAY - HOUR })]);
    expect(canUndo(today, when)).toBe(true);
    expect(onTable(undoLast(today, when, 'u').room)).toBe('b');
    const old = open([review({ cardId: 'b', at: MONDAY - 2 * DAY })]);
    expect(canUndo(old, when)).toBe(false);
    expect(undoLast(old, when, 'u').event).toBeNull();
  });

  it('practises anyway without touching the schedule', () => {
    const done = open(['a', 'b', 'c'].map((cardId) => review({ cardId })));
    expect(done.session).toBeNull();
    const room = practiseAnyway(done, when);
    const step = rateOpen(room, 1, 'r');
    expect(step.event).toBeNull();
    expect(step.room.schedule).toBe(done.schedule);
    expect(undoLast(step.room, when, 'u').event).toBeNull();
  });

  it('has nothing to do in a deck that nobody has translated', () => {
    const bare = deck([], { cards: [card('a', { relation: 'none', de: null })] });
    const room = openRoom([bare], DEFAULT_SETTINGS, [], when, null);
    expect(room.session).toBeNull();
    expect(practiseAnyway(room, when).session).toBeNull();
  });

  it('keeps to the limits of the day until asked for more', () => {
    const room = openRoom([sample], { ...DEFAULT_SETTINGS, newPerDay: 1 }, [], when, null);
    expect(room.session?.plan).toHaveLength(1);
    expect(studyMore(room, when).session?.plan).toHaveLength(3);
  });

  it('turns the direction and finds the place back', () => {
    const { room } = rateOpen(open(), 3, 'r1');
    const turned = withSettings(room, { ...DEFAULT_SETTINGS, direction: 'de-en' }, when, null);
    expect(onTable(turned)).toBe('a');
    expect(onTable(withSettings(turned, DEFAULT_SETTINGS, when, room.session))).toBe('b');
  });

  it('finds what has become due while the page lay open', () => {
    let room = open();
    for (const id of ['r1', 'r2', 'r3']) ({ room } = rateOpen(room, 3, id));
    expect(afterAbsence(room, { ...when, at: MONDAY + HOUR })).toBe(room);
    expect(onTable(afterAbsence(room, { ...when, at: MONDAY + 2 * DAY }))).toBe('a');
    const middle = withSession(open(), reveal);
    expect(afterAbsence(middle, { ...when, at: MONDAY + 2 * DAY })).toBe(middle);
  });

  it('leaves out what another tab has dealt with', () => {
    const event = review({ cardId: 'a', at: MONDAY, seq: 5 });
    const room = withForeign(open(), event, when);
    expect(onTable(room)).toBe('b');
    expect(withForeign(room, event, when)).toBe(room);
  });
});
