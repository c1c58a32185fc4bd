'use client';

import { useTranslation } from 'react-i18next';
import { Notice } from '../Notice.tsx';
import { Button } from '#components/ui/Button.tsx';
import type { StoredDraft } from '#lib/workbench/draft.ts';
import { workbench } from '../browser-world.ts';

/** Says that something was taken away, and brings it back. */
export function DiscardedNotice({ discarded }: { discarded: StoredDraft | null }) {
  const { t } = useTranslation('make');
  if (discarded === null) return null;
  return (
    <Notice
      action={
        <Button
          variant="quiet"
          onClick={() => {
            workbench.bringBack();
          }}
        >
          {t('action.bringBack')}
        </Button>
      }
    >
      {t('restarted')}
    </Notice>
  );
}
