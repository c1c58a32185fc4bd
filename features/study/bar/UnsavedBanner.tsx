'use client';

import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';

/** Says that answers are only in memory, and what can be done about it. */
export function UnsavedBanner(props: { count: number; full: boolean; onRetry: () => void; onExport: () => void }) {
  const { t } = useTranslation('study');
  return (
    <div role="alert" className="mb-6 rounded-sheet border border-danger bg-sheet p-4">
      <p className="font-semibold text-danger">{t('unsaved.title', { count: props.count })}</p>
      <p className="mt-1 text-small">
        {props.full ? t('unsaved.full') : t('unsaved.other')} {t('unsaved.text')}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button variant="primary" onClick={props.onExport}>
          {t('unsaved.export')}
        </Button>
        <Button onClick={props.onRetry}>{t('unsaved.retry')}</Button>
      </div>
    </div>
  );
}
