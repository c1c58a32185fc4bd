'use client';

import { useTranslation } from 'react-i18next';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import type { BackupError } from '#lib/study/backup.ts';
import { MergeReport } from './MergeReport.tsx';
import { OfferedBackup } from './OfferedBackup.tsx';
import type { OpenedBackup } from './open-backup.ts';
import type { Step } from './use-backup.ts';

interface Props {
  readonly step: Step;
  readonly onTake: (opened: OpenedBackup) => void;
  readonly onLeave: () => void;
}

/** What came of it: what a file would change or has changed, or why nothing did. */
export function BackupAnswer({ step, onTake, onLeave }: Props) {
  const { t } = useTranslation('progress');
  switch (step.at) {
    case 'start':
      return null;
    case 'busy':
      return <p className="text-soft">{t('backup.busy')}</p>;
    case 'notGiven':
      return <p className="text-danger">{t('backup.notGiven')}</p>;
    case 'refused':
      return <p className="text-danger">{t(`backup.refused.${reason(step.error)}`)}</p>;
    case 'offered':
      return <OfferedBackup opened={step.opened} onTake={onTake} onLeave={onLeave} />;
    case 'done':
      return (
        <>
          <h3 className="font-sans text-base font-semibold">{t('backup.done')}</h3>
          <MergeReport {...step.opened} />
        </>
      );
  }
}

function reason(error: BackupError | StorageError) {
  if (error === 'damaged' || error === 'foreign' || error === 'newer' || error === 'tooLarge') return error;
  return error === 'full' ? error : 'store';
}
