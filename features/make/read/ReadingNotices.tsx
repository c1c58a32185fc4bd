'use client';

import { useTranslation } from 'react-i18next';
import { Notice } from '../Notice.tsx';
import { LIMITS } from '#lib/decks/limits.ts';
import type { WorkbenchState } from '#lib/workbench/state.ts';
import { DiscardedNotice } from './DiscardedNotice.tsx';
import { LexiconNotice } from './LexiconNotice.tsx';
import { storageText, StorageNotice } from './StorageNotice.tsx';

/** Everything that went wrong, or stands in the way of a deck, each in its own sentence. */
export function ReadingNotices({ state }: { state: WorkbenchState }) {
  const { t } = useTranslation('make');
  const { making, lexicon, search, work } = state;
  const found = search.status === 'done' || search.status === 'stopped';
  const total = work.present.length;
  const kept = work.present.filter(({ dropped }) => !dropped).length;
  const tooMany = t('pairs.tooMany', { max: LIMITS.cards });
  return (
    <div className="mb-6 grid gap-3 empty:hidden">
      <StorageNotice saving={state.saving} />
      <DiscardedNotice discarded={state.discarded} />
      {making !== 'no' && making !== 'busy' && (
        <Notice tone="danger">{making === 'tooMuch' ? tooMany : t(storageText(making))}</Notice>
      )}
      {lexicon === 'failed' && <LexiconNotice />}
      {search.status === 'stopped' && <Notice>{t('problem.stopped')}</Notice>}
      {found && total === 0 && <Notice tone="warning">{t('problem.none')}</Notice>}
      {found && total > 0 && kept === 0 && <Notice tone="warning">{t('pairs.nothingLeft')}</Notice>}
      {kept > LIMITS.cards && <Notice tone="warning">{tooMany}</Notice>}
    </div>
  );
}
