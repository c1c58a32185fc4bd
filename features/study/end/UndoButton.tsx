'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { moment } from '#lib/storage/browser/moment.ts';
import { canUndo, type Room } from '#lib/study/room.ts';
import { useKeyShortcut } from '../use-key-shortcut.ts';

/** The way back to the last card of today, where no round is there to take it back in. */
export function UndoButton({ room, onUndo }: { room: Room; onUndo: () => void }) {
  const { t } = useTranslation('study');
  const shortcut = useKeyShortcut('undo');
  if (!canUndo(room, moment())) return null;
  return (
    <Button onClick={onUndo} aria-keyshortcuts={shortcut}>
      {t('undo')}
    </Button>
  );
}
