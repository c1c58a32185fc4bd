'use client';

import { useTranslation } from 'react-i18next';

export function Deck() {
  const { t } = useTranslation('deck');
  return <h1 className="text-title">{t('title')}</h1>;
}
