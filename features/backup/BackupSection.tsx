'use client';

import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { BackupAnswer } from './BackupAnswer.tsx';
import { ChooseBackup } from './ChooseBackup.tsx';
import { useBackup } from './use-backup.ts';

/** Everything of this browser as one file, out and in. Before anything is taken in, it is said what that changes. */
export function BackupSection() {
  const { t } = useTranslation('progress');
  const answer = useRef<HTMLDivElement>(null);
  const { step, download, open, take, leave } = useBackup(answer);
  const id = useId();
  return (
    <section aria-labelledby={id} className="sheet mt-5 grid gap-4 p-5 sm:p-7 lg:mt-6">
      <div>
        <h2 id={id} className="text-xl">
          {t('backup.title')}
        </h2>
        <p className="mt-1 max-w-text text-small text-soft">{t('backup.text')}</p>
      </div>
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => void download()}>{t('backup.download')}</Button>
        <ChooseBackup onFile={(file) => void open(file)} />
      </div>
      <div ref={answer} tabIndex={-1} role="status" className="grid gap-3 outline-none empty:hidden">
        <BackupAnswer step={step} onTake={(opened) => void take(opened)} onLeave={leave} />
      </div>
    </section>
  );
}
