'use client';

import { useTranslation } from 'react-i18next';
import { NextDue } from './NextDue.tsx';
import { Summary } from './Summary.tsx';
import { waitUntil } from './view.ts';
import { Button, ButtonLink } from '#components/ui/Button.tsx';
import { useShortcuts } from '#components/ui/shortcuts.ts';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { planOf, untranslatedIn } from '#lib/study/queue.ts';
import { isOpen } from '#lib/study/review.ts';
import { canUndo, practiseAnyway, queueIn, startToday, studyMore, type Room } from '#lib/study/room.ts';
import { tally } from '#lib/study/session.ts';
import { moment } from '#lib/storage/browser/moment.ts';
import type { StudyActions } from '../use-study-actions.ts';

/** No card on the table: the round is over, or there was nothing to do. */
export function RoundEnd(props: { room: Room; actions: StudyActions }) {
  const { t } = useTranslation('study');
  const locale = useLocale();
  const { room, actions } = props;
  const { session, settings } = room;
  const shortcuts = useShortcuts();
  const when = moment();
  const queue = queueIn(room, when);
  const held = queue.heldBack.due + queue.heldBack.fresh;
  const { practice } = settings;
  const reading = isOpen(practice);
  const free = untranslatedIn(room.decks).length > 0;
  const ways = (
    <>
      {!reading && queue.all.length > 0 && <NextDue wait={queue.next && waitUntil(queue.next, when)} />}
      {!reading && held > 0 && <p className="text-soft">{t('more.held', { count: held })}</p>}
      <div className="flex flex-wrap gap-3">
        {practice === 'read' && queue.all.length > 0 && (
          <Button
            variant="primary"
            onClick={() => {
              actions.go((store) => {
                store.set({ practice: 'recall' });
              });
            }}
          >
            {t('summary.recall')}
          </Button>
        )}
        {!reading && planOf(queue).length > 0 && (
          <Button
            variant="primary"
            onClick={() => {
              actions.go((store) => {
                store.change(startToday);
              });
            }}
          >
            {t('title')}
          </Button>
        )}
        {!reading && held > 0 && (
          <Button
            onClick={() => {
              actions.go((store) => {
                store.change(studyMore);
              });
            }}
          >
            {t('more.take')}
          </Button>
        )}
        {practice !== 'free' && free && queue.all.length === 0 && (
          <Button
            variant="primary"
            onClick={() => {
              actions.go((store) => {
                store.set({ practice: 'free' });
              });
            }}
          >
            {t('free.offer')}
          </Button>
        )}
        {(practice === 'free' ? free : queue.all.length > 0) && (
          <Button
            onClick={() => {
              actions.go((store) => {
                store.change(practiseAnyway);
              });
            }}
          >
            {session ? t('summary.again') : t('nothing.practise')}
          </Button>
        )}
        {!session && canUndo(room, when) && (
          <Button onClick={actions.undo} aria-keyshortcuts={shortcuts ? 'u' : undefined}>
            {t('undo')}
          </Button>
        )}
        <ButtonLink href={paths.deck(locale, room.decks.length === 1 ? room.decks[0]!.id : null)}>
          {t('deckLink')}
        </ButtonLink>
      </div>
      {queue.all.length > 0 && !reading && (
        <p className="text-small text-soft">{session ? t('summary.againNote') : t('nothing.note')}</p>
      )}
    </>
  );
  if (session) {
    const kind = isOpen(session.practice) ? session.practice : session.scheduled ? 'scheduled' : 'apart';
    return (
      <Summary cards={session.plan.length} tally={tally(session)} kind={kind}>
        {ways}
      </Summary>
    );
  }
  const other = settings.direction === 'en-de' ? 'de-en' : 'en-de';
  return (
    <section className="sheet grid gap-5 p-6 sm:p-9">
      <h2 tabIndex={-1} data-study-focus className="text-3xl outline-none">
        {t('nothing.title')}
      </h2>
      <p>{practice === 'free' ? t('free.nothing') : queue.all.length > 0 ? t('nothing.text') : t('nothing.empty')}</p>
      {ways}
      {queue.all.length > 0 && !reading && (
        <p>
          <Button
            variant="quiet"
            onClick={() => {
              actions.go((store) => {
                store.set({ direction: other });
              });
            }}
          >
            {t('nothing.other', { direction: t(`direction.${other}`) })}
          </Button>
        </p>
      )}
    </section>
  );
}
