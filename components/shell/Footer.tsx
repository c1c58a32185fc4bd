'use client';

import { useTranslation } from 'react-i18next';
import { PageLink } from '#components/ui/PageLink.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';

export function Footer() {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <footer className="page-width mt-auto pt-20 pb-8">
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-3 border-t border-line pt-5 text-small text-soft">
        <p>{t('footer.privacy')}</p>
        <PageLink href={paths.about(locale)} className="text-link">
          {t('footer.about')}
        </PageLink>
      </div>
    </footer>
  );
}
