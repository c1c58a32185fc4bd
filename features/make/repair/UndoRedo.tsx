'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { WorkbenchState } from '#lib/workbench/state.ts';
import { workbench } from '../browser-world.ts';

/** One step back, one step on. Not really disabled, so that the focus stays when there is nothing left to undo. */
export function UndoRedo({ work }: Pick<WorkbenchState, 'work'>) {
  const { t } = useTranslation('make');
  return (
    <>
      <Button
        aria-disabled={work.past.length === 0}
        onClick={() => {
          workbench.undo();
        }}
      >
        {t('action.undo')}
      </Button>
      <Button
        aria-disabled={work.future.length === 0}
        onClick={() => {
          workbench.redo();
        }}
      >
        {t('action.redo')}
      </Button>
    </>
  );
}
