'use client';

import { useTranslation } from 'react-i18next';
import type { Room } from '#lib/study/room.ts';
import type { StudyActions } from '../use-study-actions.ts';
import { NextDue } from './NextDue.tsx';
import type { EndView } from './view.ts';
import { WayButtons } from './WayButtons.tsx';

/** When to come back, and what can be done until then. */
export function WaysOn({ room, view, actions }: { room: Room; view: EndView; actions: StudyActions }) {
  const { t } = useTranslation('study');
  const { asks, cards, held } = view;
  return (
    <>
      {asks && cards && <NextDue wait={view.wait} />}
      {asks && held > 0 && <p className="text-soft">{t('more.held', { count: held })}</p>}
      <WayButtons room={room} view={view} actions={actions} />
      {asks && cards && (
        <p className="text-small text-soft">{room.session ? t('summary.againNote') : t('nothing.note')}</p>
      )}
    </>
  );
}
