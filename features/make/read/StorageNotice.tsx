'use client';

import { useTranslation } from 'react-i18next';
import { Notice } from '../Notice.tsx';
import { Button } from '#components/ui/Button.tsx';
import type { StorageError } from '#lib/storage/browser/errors.ts';
import type { Saving } from '#lib/workbench/state.ts';
import { workbench } from '../browser-world.ts';

/** The sentence for a storage error. */
export function storageText(error: StorageError | 'elsewhere') {
  const own =
    error === 'unavailable' || error === 'full' || error === 'blocked' || error === 'newer' || error === 'elsewhere';
  return `storage.${own ? error : 'failed'}` as const;
}

/** Says that the draft could not be stored, why, and what to do; nothing while all is well. */
export function StorageNotice({ saving }: { saving: Saving }) {
  const { t } = useTranslation('make');
  if (saving === 'saved' || saving === 'saving') return null;
  if (saving === 'elsewhere') return <ElsewhereNotice />;
  const again = (
    <Button
      variant="quiet"
      onClick={() => {
        void workbench.retry();
      }}
    >
      {t('action.again')}
    </Button>
  );
  return (
    <Notice tone="danger" action={saving === 'newer' ? undefined : again}>
      {t(storageText(saving))}
    </Notice>
  );
}

/** Another tab has gone on with the same draft: nothing is overwritten until somebody says which of the two stays. */
function ElsewhereNotice() {
  const { t } = useTranslation('make');
  const choices = (
    <span className="flex flex-wrap">
      <Button
        variant="quiet"
        onClick={() => {
          void workbench.keepThis();
        }}
      >
        {t('action.keepThis')}
      </Button>
      <Button
        variant="quiet"
        onClick={() => {
          void workbench.takeOther();
        }}
      >
        {t('action.takeOther')}
      </Button>
    </span>
  );
  return (
    <Notice tone="danger" action={choices}>
      {t('storage.elsewhere')}
    </Notice>
  );
}
