'use client';

import { usePathname } from 'next/navigation';
import { useTranslation } from 'react-i18next';
import { PageLink } from '#components/ui/PageLink.tsx';
import { useLocale } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Mark } from './Mark.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

export function Header() {
  const { t } = useTranslation();
  const locale = useLocale();
  const pathname = usePathname();
  const entries = [
    { href: paths.library(locale), text: t('nav.library') },
    { href: paths.make(locale), text: t('nav.make') },
    { href: paths.progress(locale), text: t('nav.progress') },
  ];
  return (
    <header className="page-width header">
      <PageLink href={paths.library(locale)} aria-label={t('nav.home')} className="mark-link">
        <Mark />
      </PageLink>
      <nav aria-label={t('nav.label')} className="header-nav">
        {entries.map(({ href, text }) => (
          <PageLink key={href} href={href} className="nav-link" aria-current={pathname === href ? 'page' : undefined}>
            {text}
          </PageLink>
        ))}
      </nav>
      <div className="header-language">
        <LanguageSwitch />
      </div>
      <div className="header-theme">
        <ThemeSwitch />
      </div>
    </header>
  );
}
