'use client';

import { useTranslation } from 'react-i18next';

export function Library() {
  const { t } = useTranslation('library');
  return <h1 className="text-title">{t('title')}</h1>;
}
