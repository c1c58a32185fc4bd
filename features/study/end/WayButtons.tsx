'use client';

import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '#components/ui/Button.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { practiseAnyway, startToday, studyMore, type Room } from '#lib/study/room.ts';
import type { StudyActions } from '../use-study-actions.ts';
import { UndoButton } from './UndoButton.tsx';
import type { EndView } from './view.ts';

/** The ways on: another practice, what is on today, more of it, the same again, one step back, the deck. */
export function WayButtons({ room, view, actions }: { room: Room; view: EndView; actions: StudyActions }) {
  const { t } = useTranslation('study');
  const locale = useLocale();
  const { decks, session } = room;
  const { practice } = room.settings;
  const { asks, cards, untranslated } = view;
  const turnTo = (other: 'recall' | 'free') => () => {
    actions.turnTo({ practice: other });
  };
  const begin = (round: Parameters<StudyActions['begin']>[0]) => () => {
    actions.begin(round);
  };
  return (
    <div className="flex flex-wrap gap-3">
      {practice === 'read' && cards && (
        <Button variant="primary" onClick={turnTo('recall')}>
          {t('summary.recall')}
        </Button>
      )}
      {asks && view.today && (
        <Button variant="primary" onClick={begin(startToday)}>
          {t('title')}
        </Button>
      )}
      {asks && view.held > 0 && <Button onClick={begin(studyMore)}>{t('more.take')}</Button>}
      {practice !== 'free' && untranslated && !cards && (
        <Button variant="primary" onClick={turnTo('free')}>
          {t('free.offer')}
        </Button>
      )}
      {(practice === 'free' ? untranslated : cards) && (
        <Button onClick={begin(practiseAnyway)}>{session ? t('summary.again') : t('nothing.practise')}</Button>
      )}
      {!session && <UndoButton room={room} onUndo={actions.undo} />}
      <ButtonLink href={paths.deck(locale, decks.length === 1 ? decks[0]!.id : null)}>{t('deckLink')}</ButtonLink>
    </div>
  );
}
