'use client';

import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { needsCheck } from './confidence.ts';
import { showPair } from './places.ts';
import { Button } from '#components/ui/Button.tsx';
import { LIMITS } from '#lib/decks/limits.ts';
import type { WorkbenchState } from '#lib/workbench/state.ts';
import { workbench } from '../browser-world.ts';
import { Summary } from './Summary.tsx';
import { Tools } from '../repair/Tools.tsx';

/** What was found and what is left to do, and the tools for it. */
export function ReadingHead({ state, onMake }: { state: WorkbenchState; onMake: () => void }) {
  const { t } = useTranslation('make');
  const heading = useRef<HTMLHeadingElement>(null);
  const { saving, search, work, draft } = state;
  const pairs = work.present;
  const kept = pairs.filter(({ dropped }) => !dropped);
  const found = search.status === 'done' || search.status === 'stopped';

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);

  return (
    <header className="mb-6">
      <p className="mb-1 text-small text-soft">
        {t(draft.madeAt === null ? 'title' : 'titleAgain')} ·{' '}
        <span>{t(saving === 'saving' ? 'draft.saving' : saving === 'saved' ? 'draft.saved' : 'draft.failed')}</span>
      </p>
      <Summary
        heading={heading}
        searching={!found}
        total={pairs.length}
        toCheck={kept.filter(needsCheck).length}
        untranslated={kept.filter(({ relation }) => relation === 'none').length}
        dropped={pairs.length - kept.length}
        onCheck={() => {
          const first = kept.find(needsCheck);
          if (first) showPair(first.key);
        }}
      />
      {search.status === 'running' && (
        <div className="after-a-moment mt-4 flex items-center gap-4">
          <progress
            className="search-bar"
            aria-label={t('found.progress')}
            max={search.total || undefined}
            value={search.total > 0 ? pairs.length : undefined}
          />
          <Button
            onClick={() => {
              workbench.stop();
            }}
          >
            {t('action.stop')}
          </Button>
        </div>
      )}
      <Tools state={state} ready={found && kept.length > 0 && kept.length <= LIMITS.cards} onMake={onMake} />
    </header>
  );
}
