'use client';

import { type RefObject, useState } from 'react';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import type { BackupError } from '#lib/study/backup.ts';
import type { OpenedBackup } from './open-backup.ts';

/** How far it has come: nothing done, a file read, refused or taken in, or no file given. */
export type Step =
  | { readonly at: 'start' | 'busy' | 'notGiven' }
  | { readonly at: 'refused'; readonly error: BackupError | StorageError }
  | { readonly at: 'offered' | 'done'; readonly opened: OpenedBackup };

/** Everything of this browser as one file, out and in. */
export interface Backups {
  readonly step: Step;
  readonly download: () => Promise<void>;
  readonly open: (file: File) => Promise<void>;
  readonly take: (opened: OpenedBackup) => Promise<void>;
  readonly leave: () => void;
}

/** Taking everything along, and taking in what was taken along. The focus goes to `answer` whenever there is one. */
export function useBackup(answer: RefObject<HTMLElement | null>): Backups {
  const [step, setStep] = useState<Step>({ at: 'start' });
  // What has just been said is what comes next, for the eye and for the keyboard.
  const go = (next: Step) => {
    setStep(next);
    requestAnimationFrame(() => answer.current?.focus());
  };
  return {
    step,
    async download() {
      const { downloadBackup } = await import('#lib/storage/browser/download-backup.ts');
      if (!(await downloadBackup())) go({ at: 'notGiven' });
    },
    async open(file) {
      setStep({ at: 'busy' });
      const { openBackup } = await import('./open-backup.ts');
      const opened = await openBackup(file);
      go(opened.ok ? { at: 'offered', opened: opened.value } : { at: 'refused', error: opened.error });
    },
    async take(opened) {
      setStep({ at: 'busy' });
      const { takeIn } = await import('./open-backup.ts');
      const taken = await takeIn(opened);
      go(taken.ok ? { at: 'done', opened: { ...opened, merge: taken.value } } : { at: 'refused', error: taken.error });
    },
    leave() {
      go({ at: 'start' });
    },
  };
}
