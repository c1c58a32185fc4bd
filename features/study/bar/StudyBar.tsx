'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { useShortcuts } from '#components/ui/shortcuts.ts';
import { Key } from '../table/Key.tsx';

/** How far the round is, and the way back. */
export function StudyBar(props: { done: number; total: number; apart: boolean; canUndo: boolean; onUndo: () => void }) {
  const { t } = useTranslation('study');
  const { done, total } = props;
  const shortcuts = useShortcuts();
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 text-small text-soft">
      <progress className="study-progress" aria-label={t('progressLabel')} value={done} max={Math.max(1, total)} />
      <p className="tabular-nums">
        {t('progress', { done, total })}
        {props.apart && ` · ${t('apart')}`}
      </p>
      <Button
        variant="quiet"
        onClick={props.onUndo}
        disabled={!props.canUndo}
        aria-keyshortcuts={shortcuts ? 'u' : undefined}
      >
        {t('undo')} <Key hint>u</Key>
      </Button>
    </div>
  );
}
