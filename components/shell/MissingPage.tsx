'use client';

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#components/ui/PageLink.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';

export function MissingPage() {
  const { t } = useTranslation();
  const locale = useLocale();
  const title = t('notFound.title');
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = `${title} · Wortlaut`;
  }, [locale, title]);
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="font-serif text-title text-soft" aria-hidden="true">
        <span className="text-german">„</span>404<span className="text-english">”</span>
      </p>
      <h1 className="text-title">{title}</h1>
      <p className="max-w-text text-soft">{t('notFound.text')}</p>
      <PageLink href={paths.library(locale)} className="text-link">
        {t('notFound.home')}
      </PageLink>
    </div>
  );
}
