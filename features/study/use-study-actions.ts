import { useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useOutcome } from './exercise/use-outcome.ts';
import { ratedText } from './rated-text.ts';
import type { StudyStore } from './study-store.ts';
import { intervalsOf } from './table/intervals.ts';
import { decide } from './typed/own-answers.ts';
import { useFocusOnNew } from './use-focus-on-new.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { moment } from '#lib/storage/browser/moment.ts';
import type { Moment } from '#lib/study/memory.ts';
import type { Outcome } from '#lib/study/outcome.ts';
import type { Rating } from '#lib/study/review.ts';
import {
  canUndo,
  cardOnTable,
  pauseCard,
  practiseAnyway,
  rateCard,
  startToday,
  undoLast,
  withSession,
  type Room,
  type Step,
} from '#lib/study/room.ts';
import { remaining, reveal, write } from '#lib/study/session.ts';
import type { StudySettings } from '#lib/study/settings.ts';
import type { TypedOutcome } from '#lib/study/typed.ts';

export interface StudyActions {
  readonly reveal: () => void;
  readonly rate: (rating: Rating) => void;
  readonly undo: () => void;
  /** Takes the card out of the queue until it is let back in on the progress page. */
  readonly pause: () => void;
  /** Off the schedule, or back to it. */
  readonly switchSchedule: () => void;
  /** Keeps what is half done of an exercise. */
  readonly write: (draft: readonly string[]) => void;
  /** What the exercise found, once it is checked. */
  readonly outcome: Outcome | null;
  /** The same, of a typed answer; null for every other practice, and until the grader is there. */
  readonly typed: TypedOutcome | null;
  /** The rating that the answer deserves; good where nothing was judged. */
  readonly suggested: Rating;
  /** The learner's own verdict on the typed answer, for good; null takes it back. */
  readonly decide: (right: boolean | null) => void;
  readonly say: (text: string) => void;
  /** Changes a setting, and nothing on the table. */
  readonly set: StudyStore['set'];
  /** To another practice or direction, and so to another round. */
  readonly turnTo: (patch: Partial<Pick<StudySettings, 'practice' | 'direction'>>) => void;
  /** Begins another round: today's, more than that, or one off schedule. */
  readonly begin: StudyStore['change'];
  /** What has just happened, for those who do not see it. */
  readonly said: string;
}

/** What the learner can do with the card on the table. After each act the focus goes to what is new. */
export function useStudyActions(store: StudyStore, room: Room, root: RefObject<HTMLElement | null>): StudyActions {
  const { t } = useTranslation('study');
  const locale = useLocale();
  const [said, setSaid] = useState('');
  const { session } = room;
  const table = cardOnTable(room);
  const step = `${table?.card.id ?? ''} ${session?.answers.length ?? 0} ${session?.revealed === true ? 'open' : ''}`;
  const focus = useFocusOnNew(root, step);
  const { outcome, typed } = useOutcome(session, table?.card ?? null, table?.deck.cards ?? []);
  const change: StudyStore['change'] = (make) => {
    focus.next();
    store.change(make);
  };
  const take = (step: (room: Room, when: Moment, id: string) => Step): void => {
    focus.next();
    store.step((now, when) => step(now, when, crypto.randomUUID()));
  };

  return {
    said,
    begin: change,
    turnTo(patch) {
      focus.next();
      store.set(patch);
    },
    set: store.set,
    outcome,
    typed,
    suggested: outcome?.suggested ?? 3,
    say: setSaid,
    decide(right) {
      if (!session || !table || !typed) return;
      // The button that was pressed may go: the ratings are what comes next.
      focus.now();
      decide({ cardId: table.card.id, direction: session.direction, text: typed.answer }, right);
    },
    write(draft) {
      store.change((now) => withSession(now, (session) => write(session, JSON.stringify(draft))));
    },
    reveal() {
      if (!session || session.revealed) return;
      setSaid('');
      change((now) => withSession(now, reveal));
    },
    rate(rating) {
      if (!session?.revealed || !table) return;
      const left = remaining(session).length - (rating === 1 ? 0 : 1);
      const back = intervalsOf(room, session, table.card)?.[rating] ?? null;
      setSaid(ratedText(t, locale, { rating, back, left }));
      // Asked once there is something to lose; browsers answer by themselves or ask the learner.
      if (left === 0 && session.scheduled && 'storage' in navigator) void navigator.storage.persist();
      take((now, when, id) => rateCard(now, rating, when, id, outcome));
    },
    pause() {
      setSaid(t('leech.said'));
      take(pauseCard);
    },
    undo() {
      if (!canUndo(room, moment())) return;
      setSaid(t('said.undone'));
      take(undoLast);
    },
    switchSchedule() {
      change(session?.scheduled === true ? practiseAnyway : startToday);
      // The same card may still lie there: then nothing else moves the focus off the button.
      focus.now();
    },
  };
}
