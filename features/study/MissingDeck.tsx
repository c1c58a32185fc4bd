'use client';

import { useTranslation } from 'react-i18next';
import { ButtonLink } from '#components/ui/Button.tsx';
import { PageHeading } from '#components/ui/PageHeading.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import type { StorageError } from '#lib/storage/browser/errors.ts';

export function MissingDeck({ error }: { error: StorageError }) {
  const { t } = useTranslation('study');
  const locale = useLocale();
  return (
    <>
      <PageHeading title={t('missing.title')} text={t(textFor(error))} />
      <div className="flex flex-wrap gap-3">
        <ButtonLink variant="primary" href={paths.library(locale)}>
          {t('missing.library')}
        </ButtonLink>
        <ButtonLink href={paths.study(locale)}>{t('missing.starter')}</ButtonLink>
      </div>
    </>
  );
}

function textFor(error: StorageError) {
  if (error === 'damaged' || error === 'newer') return `missing.${error}` as const;
  return error === 'missing' ? 'missing.text' : 'missing.unavailable';
}
