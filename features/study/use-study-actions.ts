import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { inWords } from './table/interval.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { memoryKey } from '#lib/study/direction.ts';
import { previewRatings } from '#lib/study/memory.ts';
import type { Rating } from '#lib/study/review.ts';
import { canUndo, cardOnTable, pauseCard, rateCard, undoLast, withSession, type Room } from '#lib/study/room.ts';
import type { Outcome } from '#lib/study/outcome.ts';
import { ownAnswerId } from '#lib/study/own-answers.ts';
import { remaining, reveal, write } from '#lib/study/session.ts';
import type { TypedOutcome } from '#lib/study/typed.ts';
import { decide, takeDecisionBack } from './typed/own-answers.ts';
import { moment } from '#lib/storage/browser/moment.ts';
import type { StudyStore } from './study-store.ts';
import { useOutcome } from './exercise/use-outcome.ts';

export interface StudyActions {
  readonly reveal: () => void;
  readonly rate: (rating: Rating) => void;
  readonly undo: () => void;
  /** Takes the card out of the queue until it is let back in on the progress page. */
  readonly pause: () => void;
  /** Keeps what is half done of an exercise. */
  readonly write: (draft: readonly string[]) => void;
  /** What the exercise found, once it is checked. */
  readonly outcome: Outcome | null;
  /** The same, of a typed answer; null for every other practice, and until the grader is there. */
  readonly typed: TypedOutcome | null;
  /** The learner's own verdict on the typed answer, for good; null takes it back. */
  readonly decide: (right: boolean | null) => void;
  readonly say: (text: string) => void;
  /** Changes a setting, and nothing on the table. */
  readonly set: StudyStore['set'];
  /** Any other step that changes what is on the table. */
  readonly go: (change: (store: StudyStore) => void) => void;
  /** What has just happened, for those who do not see it. */
  readonly said: string;
}

/**
 * What the learner can do with the card on the table. After each act the focus goes to the element marked
 * `data-study-focus` within `root`: to what is new, and never nowhere. Nothing else moves it.
 */
export function useStudyActions(store: StudyStore, room: Room, root: RefObject<HTMLElement | null>): StudyActions {
  const { t } = useTranslation('study');
  const locale = useLocale();
  const [said, setSaid] = useState('');
  const acted = useRef(false);
  const { session } = room;
  const table = cardOnTable(room);

  const step = `${table?.card.id ?? ''} ${session?.answers.length ?? 0} ${session?.revealed === true ? 'open' : ''}`;
  useEffect(() => {
    if (acted.current) root.current?.querySelector<HTMLElement>('[data-study-focus]')?.focus();
    acted.current = false;
  }, [root, step]);

  const { outcome, typed } = useOutcome(session, table?.card ?? null, table?.deck.cards ?? []);
  const go: StudyActions['go'] = (change) => {
    acted.current = true;
    change(store);
  };

  return {
    said,
    go,
    set: store.set,
    outcome,
    typed,
    say: setSaid,
    decide(right) {
      if (!session || !table || !typed) return;
      const { direction } = session;
      const cardId = table.card.id;
      const text = typed.answer;
      const id = ownAnswerId(cardId, direction, text);
      // The button that was pressed may go: the ratings are what comes next.
      root.current?.querySelector<HTMLElement>('[data-study-focus]')?.focus();
      if (right === null) takeDecisionBack(id);
      else decide({ version: 1, id, cardId, direction, text, right, at: moment().at });
    },
    write(draft) {
      store.change((now) => withSession(now, (session) => write(session, JSON.stringify(draft))));
    },
    reveal() {
      if (!session || session.revealed) return;
      setSaid('');
      go(() => {
        store.change((now) => withSession(now, reveal));
      });
    },
    rate(rating) {
      if (!session?.revealed || !table) return;
      const memory = room.schedule.memories.get(memoryKey(table.card.id, session.direction)) ?? null;
      const intervals = previewRatings(memory, moment(), room.settings.retention);
      const left = remaining(session).length - (rating === 1 ? 0 : 1);
      const parts = session.scheduled
        ? [t('said.rated', { rating: t(`rating.${rating}`), interval: inWords(intervals[rating], locale) })]
        : [];
      setSaid([...parts, left > 0 ? t('said.left', { count: left }) : t('said.finished')].join(' '));
      // Asked once there is something to lose; browsers answer by themselves or ask the learner.
      if (left === 0 && session.scheduled && 'storage' in navigator) void navigator.storage.persist();
      go(() => {
        store.step((now, when) => rateCard(now, rating, when, crypto.randomUUID(), outcome));
      });
    },
    pause() {
      setSaid(t('leech.said'));
      go(() => {
        store.step((now, when) => pauseCard(now, when, crypto.randomUUID()));
      });
    },
    undo() {
      if (!canUndo(room, moment())) return;
      setSaid(t('said.undone'));
      go(() => {
        store.step((now, when) => undoLast(now, when, crypto.randomUUID()));
      });
    },
  };
}
