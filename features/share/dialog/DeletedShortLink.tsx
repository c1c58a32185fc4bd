'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';

interface Props {
  readonly busy: boolean;
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** The link leads nowhere any more: it can be put back, or forgotten. */
export function DeletedShortLink({ busy, onRestore, onForget }: Props) {
  const { t } = useTranslation('share');
  return (
    <>
      <p role="status">{t('short.deleted')}</p>
      <p className="flex flex-wrap gap-3">
        <Button disabled={busy} onClick={onRestore}>
          {t('short.restore')}
        </Button>
        <Button variant="quiet" disabled={busy} onClick={onForget}>
          {t('short.forget')}
        </Button>
      </p>
    </>
  );
}
