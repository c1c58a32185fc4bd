import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { createI18n } from './instance.ts';
import { loadMessages } from './load.ts';
import type { Namespace, PageNamespace } from './namespaces.ts';
import { inLocale } from './paths.ts';
import { isLocale, type Locale } from './settings.ts';

/** The locale of a page's parameters; anything else is an unknown path. */
export async function localeFrom(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  return locale;
}

/** What `<PageMessages>` needs for one page; `more` are the messages of other pages whose pieces it shows. */
export async function pageMessages(locale: Locale, page: PageNamespace, more: readonly Namespace[] = []) {
  return { locale, page, messages: await loadMessages(locale, [page, ...more]) };
}

/** A translator for one page, made anew for each request. */
export const getTranslation = cache(async (locale: Locale, page: PageNamespace) => {
  const messages = await loadMessages(locale, ['common', page]);
  return createI18n(locale, messages).getFixedT(locale, page);
});

/** Title, description, canonical address and its counterparts in the other languages. `path` is the path in any locale. */
export async function pageMetadata(locale: Locale, page: PageNamespace, path: string): Promise<Metadata> {
  const t = await getTranslation(locale, page);
  const title = t('meta.title');
  const description = t('meta.description');
  const languages = {
    de: inLocale(path, 'de'),
    en: inLocale(path, 'en'),
    'x-default': path === `/${locale}` ? '/' : inLocale(path, 'en'),
  };
  return {
    title,
    description,
    alternates: { canonical: inLocale(path, locale), languages },
    openGraph: { title, description, siteName: 'Wortlaut', locale, type: 'website' },
  };
}
