'use client';

import { useTranslation } from 'react-i18next';

/** What the marks in the article mean: each in its own look and by its name. */
export function Legend() {
  const { t } = useTranslation(['make', 'common']);
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1 pb-3 text-small text-soft">
      <span>{t('article.legend')}</span>
      <span className="mark-en">{t('common:side.en')}</span>
      <span className="mark-de">{t('common:side.de')}</span>
      <span className="mark-title">{t('article.title')}</span>
    </p>
  );
}
