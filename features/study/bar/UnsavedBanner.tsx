'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { downloadBackup } from '#lib/storage/browser/download-backup.ts';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import { studyLog } from '#lib/storage/browser/study-log.ts';
import type { Unsaved } from '#lib/study/recorder.ts';

/** Says, where it is so, that answers are only in memory, and what can be done about it. */
export function UnsavedBanner({ unsaved }: { unsaved: Unsaved<StorageError> }) {
  const { t } = useTranslation('study');
  if (!unsaved.error) return null;
  return (
    <div role="alert" className="mb-6 rounded-sheet border border-danger bg-sheet p-4">
      <p className="font-semibold text-danger">{t('unsaved.title', { count: unsaved.events.length })}</p>
      <p className="mt-1 text-small">
        {unsaved.error === 'full' ? t('unsaved.full') : t('unsaved.other')} {t('unsaved.text')}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button variant="primary" onClick={() => void downloadBackup()}>
          {t('unsaved.export')}
        </Button>
        <Button onClick={() => void studyLog.retry()}>{t('unsaved.retry')}</Button>
      </div>
    </div>
  );
}
