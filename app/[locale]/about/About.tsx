'use client';

import { useTranslation } from 'react-i18next';

export function About() {
  const { t } = useTranslation('about');
  return <h1 className="text-title">{t('title')}</h1>;
}
