'use client';

import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import dynamic from 'next/dynamic';
import { Button } from '#components/ui/Button.tsx';
import type { WorkbenchState } from '#lib/workbench/state.ts';
import { workbench } from '../browser-world.ts';
import { useHelpKey } from './use-help-key.ts';

const BenchKeys = dynamic(() => import('./BenchKeys.tsx').then((module) => module.BenchKeys), {
  ssr: false,
});

/** What can be done with what was found. */
export function Tools({ state, ready, onMake }: { state: WorkbenchState; ready: boolean; onMake: () => void }) {
  const { t } = useTranslation('make');
  const [help, setHelp] = useState(false);
  const { making, draft, work, article } = state;
  const made = draft.madeAt !== null;
  useHelpKey(() => {
    setHelp(true);
  });
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
      {/* Not really disabled, so that the focus stays when there is nothing left to undo. */}
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
      <Button
        variant="quiet"
        className="min-h-11"
        onClick={() => {
          setHelp(true);
        }}
      >
        {t('keys.button')}
      </Button>
      {help && (
        <Suspense>
          <BenchKeys
            onClose={() => {
              setHelp(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
