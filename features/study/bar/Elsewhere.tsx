'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { isOpen } from '#lib/study/review.ts';
import { cardOnTable, type Room } from '#lib/study/room.ts';
import { useKeyShortcut } from '../use-key-shortcut.ts';
import type { StudyActions } from '../use-study-actions.ts';
import { OfferFree } from './OfferFree.tsx';
import type { DialogName } from './StudyDialogs.tsx';

/** What else there is to study, or to know, below the table. */
export function Elsewhere(props: {
  room: Room;
  untranslated: number;
  actions: StudyActions;
  onOpen: (dialog: DialogName) => void;
}) {
  const { t } = useTranslation('study');
  const { room, untranslated, actions, onOpen } = props;
  const { session, settings } = room;
  const shortcut = useKeyShortcut('help');
  const onTable = session !== null && cardOnTable(room) !== null;
  return (
    <div className="mt-6 flex flex-wrap items-center justify-between gap-3 text-small text-soft">
      {untranslated > 0 && settings.practice !== 'free' && (
        <OfferFree
          count={untranslated}
          onFree={() => {
            actions.turnTo({ practice: 'free' });
          }}
        />
      )}
      {onTable && !isOpen(session.practice) && (
        <Button variant="quiet" className="ml-auto" onClick={actions.switchSchedule}>
          {t(session.scheduled ? 'leaveSchedule' : 'toSchedule')}
        </Button>
      )}
      <Button
        variant="quiet"
        className={onTable ? '' : 'ml-auto'}
        onClick={() => {
          onOpen('decks');
        }}
      >
        {t('mix.open')}
      </Button>
      <Button
        variant="quiet"
        className="study-for-keys"
        aria-keyshortcuts={shortcut}
        onClick={() => {
          onOpen('keys');
        }}
      >
        {t('keys.open')}
      </Button>
    </div>
  );
}
