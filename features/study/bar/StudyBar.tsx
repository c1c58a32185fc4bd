'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { isOpen } from '#lib/study/review.ts';
import { progressOf, type Session } from '#lib/study/session.ts';
import { KeyHint } from '../table/KeyHint.tsx';
import { useKeyShortcut } from '../use-key-shortcut.ts';

/** How far the round is, and the way back. */
export function StudyBar({ session, canUndo, onUndo }: { session: Session; canUndo: boolean; onUndo: () => void }) {
  const { t } = useTranslation('study');
  const { done, total } = progressOf(session);
  const apart = !session.scheduled && !isOpen(session.practice);
  const shortcut = useKeyShortcut('undo');
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 text-small text-soft">
      <progress className="study-progress" aria-label={t('progressLabel')} value={done} max={Math.max(1, total)} />
      <p className="tabular-nums">
        {t('progress', { done, total })}
        {apart && ` · ${t('apart')}`}
      </p>
      <Button variant="quiet" onClick={onUndo} disabled={!canUndo} aria-keyshortcuts={shortcut}>
        {t('undo')} <KeyHint of="undo" />
      </Button>
    </div>
  );
}
