'use client';

import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MergeReport } from './MergeReport.tsx';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import type { BackupError } from '#lib/study/backup.ts';
import type { OpenedBackup } from './open-backup.ts';

type Step =
  | { readonly at: 'start' | 'busy' | 'notGiven' }
  | { readonly at: 'refused'; readonly error: BackupError | StorageError }
  | { readonly at: 'offered' | 'done'; readonly opened: OpenedBackup };

/** Everything of this browser as one file, out and in. Before anything is taken in, it is said what that changes. */
export function BackupSection() {
  const { t } = useTranslation('progress');
  const locale = useLocale();
  const [step, setStep] = useState<Step>({ at: 'start' });
  const input = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const id = useId();

  // What has just been said is what comes next, for the eye and for the keyboard.
  const go = (next: Step) => {
    setStep(next);
    requestAnimationFrame(() => answer.current?.focus());
  };
  const download = async () => {
    const { downloadBackup } = await import('#lib/storage/browser/download-backup.ts');
    if (!(await downloadBackup())) go({ at: 'notGiven' });
  };
  const open = async (file: File) => {
    setStep({ at: 'busy' });
    const { openBackup } = await import('./open-backup.ts');
    const opened = await openBackup(file);
    go(opened.ok ? { at: 'offered', opened: opened.value } : { at: 'refused', error: opened.error });
  };
  const take = async (opened: OpenedBackup) => {
    setStep({ at: 'busy' });
    const { takeIn } = await import('./open-backup.ts');
    const taken = await takeIn(opened);
    go(taken.ok ? { at: 'done', opened: { ...opened, merge: taken.value } } : { at: 'refused', error: taken.error });
  };

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
        <Button onClick={() => input.current?.click()}>{t('backup.open')}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('backup.open')}
          onChange={({ target }) => {
            const file = target.files?.[0];
            // So that the same file can be chosen again.
            target.value = '';
            if (file) void open(file);
          }}
        />
      </div>
      <div ref={answer} tabIndex={-1} role="status" className="grid gap-3 outline-none empty:hidden">
        {step.at === 'busy' && <p className="text-soft">{t('backup.busy')}</p>}
        {step.at === 'notGiven' && <p className="text-danger">{t('backup.notGiven')}</p>}
        {step.at === 'refused' && <p className="text-danger">{t(`backup.refused.${reason(step.error)}`)}</p>}
        {(step.at === 'offered' || step.at === 'done') && (
          <>
            <h3 className="font-sans text-base font-semibold">
              {step.at === 'done'
                ? t('backup.done')
                : t('backup.offered', {
                    date: new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(step.opened.backup.madeAt),
                  })}
            </h3>
            <MergeReport merge={step.opened.merge} unreadable={step.opened.unreadable} />
          </>
        )}
        {step.at === 'offered' && (
          <div className="flex flex-wrap gap-3">
            <Button variant="primary" onClick={() => void take(step.opened)}>
              {t('backup.take')}
            </Button>
            <Button
              onClick={() => {
                go({ at: 'start' });
              }}
            >
              {t('backup.leave')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

function reason(error: BackupError | StorageError) {
  if (error === 'damaged' || error === 'foreign' || error === 'newer' || error === 'tooLarge') return error;
  return error === 'full' ? error : 'store';
}
