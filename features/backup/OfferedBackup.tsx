'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { MergeReport } from './MergeReport.tsx';
import type { OpenedBackup } from './open-backup.ts';

interface Props {
  readonly opened: OpenedBackup;
  readonly onTake: (opened: OpenedBackup) => void;
  readonly onLeave: () => void;
}

/** What taking a file in would change, and the choice to do it or to leave it. */
export function OfferedBackup({ opened, onTake, onLeave }: Props) {
  const { t } = useTranslation('progress');
  const locale = useLocale();
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(opened.backup.madeAt);
  return (
    <>
      <h3 className="font-sans text-base font-semibold">{t('backup.offered', { date })}</h3>
      <MergeReport {...opened} />
      <div className="flex flex-wrap gap-3">
        <Button
          variant="primary"
          onClick={() => {
            onTake(opened);
          }}
        >
          {t('backup.take')}
        </Button>
        <Button onClick={onLeave}>{t('backup.leave')}</Button>
      </div>
    </>
  );
}
