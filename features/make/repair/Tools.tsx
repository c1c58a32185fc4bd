'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { WorkbenchState } from '#lib/workbench/state.ts';
import { workbench } from '../browser-world.ts';
import { BenchHelp } from './BenchHelp.tsx';
import { UndoRedo } from './UndoRedo.tsx';

/** What can be done with what was found. */
export function Tools({ state, ready, onMake }: { state: WorkbenchState; ready: boolean; onMake: () => void }) {
  const { t } = useTranslation('make');
  const { making, draft, work, article } = state;
  const made = draft.madeAt !== null;
  return (
    <div className="mt-5 flex flex-wrap gap-2.5">
      <Button variant="primary" disabled={!ready || making === 'busy'} onClick={onMake}>
        {t(making === 'busy' ? 'action.saving' : made ? 'action.saveAgain' : 'action.save')}
      </Button>
      {article && (
        <Button
          onClick={() => {
            workbench.edit();
          }}
        >
          {t('action.edit')}
        </Button>
      )}
      <UndoRedo work={work} />
      <Button
        variant="quiet"
        className="min-h-11"
        onClick={() => {
          workbench.restart();
          window.history.replaceState(null, '', window.location.pathname);
        }}
      >
        {t('action.restart')}
      </Button>
      <BenchHelp />
    </div>
  );
}
