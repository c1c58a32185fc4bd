'use client';

import { useTranslation } from 'react-i18next';

export function Loading() {
  const { t } = useTranslation('shared');
  return (
    <>
      <h1 className="mb-4 text-title">{t('shared')}</h1>
      <p role="status" className="min-h-48 text-soft">
        {t('loading')}
      </p>
    </>
  );
}
