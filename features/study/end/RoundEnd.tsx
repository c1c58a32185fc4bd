'use client';

import { NothingToDo } from './NothingToDo.tsx';
import { Summary } from './Summary.tsx';
import { endView } from './view.ts';
import { WaysOn } from './WaysOn.tsx';
import { moment } from '#lib/storage/browser/moment.ts';
import { isOpen } from '#lib/study/review.ts';
import type { Room } from '#lib/study/room.ts';
import { tally } from '#lib/study/session.ts';
import type { StudyActions } from '../use-study-actions.ts';

/** No card on the table: the round is over, or there was nothing to do. */
export function RoundEnd({ room, actions }: { room: Room; actions: StudyActions }) {
  const { session, settings } = room;
  const view = endView(room, moment());
  const ways = <WaysOn room={room} view={view} actions={actions} />;
  if (!session) {
    return (
      <NothingToDo settings={settings} view={view} onTurn={actions.turnTo}>
        {ways}
      </NothingToDo>
    );
  }
  const kind = isOpen(session.practice) ? session.practice : session.scheduled ? 'scheduled' : 'apart';
  return (
    <Summary cards={session.plan.length} tally={tally(session)} kind={kind}>
      {ways}
    </Summary>
  );
}
