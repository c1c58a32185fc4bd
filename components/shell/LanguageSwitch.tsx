'use client';

import { usePathname } from 'next/navigation';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguageSwitch, useLocale } from '#lib/i18n/client.tsx';
import { inLocale } from '#lib/i18n/paths.ts';
import { type Locale, localeNames, locales } from '#lib/i18n/settings.ts';

/** Real links, so they work before the script does and open in a new tab; a plain click changes the language in place. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const current = useLocale();
  const pathname = usePathname();
  const switchTo = useLanguageSwitch();

  const follow = (event: MouseEvent<HTMLAnchorElement>, locale: Locale) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void switchTo(locale);
  };

  return (
    <nav aria-label={t('language')} className="flex rounded-full border border-line bg-sheet p-0.5 text-[0.875rem]">
      {locales.map((locale) => (
        <a
          key={locale}
          href={inLocale(pathname, locale)}
          hrefLang={locale}
          lang={locale}
          aria-current={locale === current ? 'true' : undefined}
          className="language"
          onClick={(event) => {
            follow(event, locale);
          }}
        >
          {localeNames[locale]}
        </a>
      ))}
    </nav>
  );
}
