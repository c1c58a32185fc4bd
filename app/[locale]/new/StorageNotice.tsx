'use client';

import { useTranslation } from 'react-i18next';
import { Notice } from '#components/make/Notice.tsx';
import { Button } from '#components/ui/Button.tsx';
import { workbench } from './browser-world.ts';
import type { Saving } from './workbench.ts';

/** Says that the draft could not be stored, why, and what to do; nothing while all is well. */
export function StorageNotice({ saving }: { saving: Saving }) {
  const { t } = useTranslation('make');
  if (saving === 'saved' || saving === 'saving') return null;
  const known = saving === 'unavailable' || saving === 'full' || saving === 'blocked' || saving === 'newer';
  return (
    <Notice
      tone="danger"
      action={
        saving === 'newer' ? undefined : (
          <Button
            variant="quiet"
            onClick={() => {
              void workbench.retry();
            }}
          >
            {t('action.again')}
          </Button>
        )
      }
    >
      {t(`storage.${known ? saving : 'failed'}`)}
    </Notice>
  );
}
