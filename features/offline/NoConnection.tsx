'use client';

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '#components/ui/Button.tsx';
import { PageHeading } from '#components/ui/PageHeading.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { LastVersion } from './LastVersion.tsx';

/** Stands in for a page that only the network has; the address in the bar is that page's. */
export function NoConnection() {
  const { t } = useTranslation('offline');
  const locale = useLocale();
  useEffect(() => {
    // It may have come back while this page was loading.
    lookForNetwork();
    window.addEventListener('online', lookForNetwork);
    return () => {
      window.removeEventListener('online', lookForNetwork);
    };
  }, []);
  return (
    <>
      <PageHeading title={t('title')} text={t('text')} />
      <LastVersion />
      <p className="flex flex-wrap gap-3">
        <Button variant="primary" onClick={again}>
          {t('again')}
        </Button>
        <ButtonLink href={paths.library(locale)}>{t('library')}</ButtonLink>
      </p>
    </>
  );
}

/** Loads the page anew if it can be reached; "online" only says that there is some network. */
function lookForNetwork() {
  if (navigator.onLine) fetch(window.location.href, { method: 'HEAD', cache: 'no-store' }).then(again, () => undefined);
}

function again() {
  window.location.reload();
}
