import type { MetadataRoute } from 'next';
import { ALL_DECKS, paths } from '#lib/i18n/paths.ts';
import { getTranslation } from '#lib/i18n/server.ts';
import type { Locale } from '#lib/i18n/settings.ts';
import { COLOURS } from '#lib/look/tokens.ts';

/** What a device needs to install the site. It is one app in both languages, and opens in the one chosen last. */
export async function webManifest(locale: Locale): Promise<MetadataRoute.Manifest> {
  const t = await getTranslation(locale, 'app');
  return {
    id: '/',
    lang: locale,
    name: t('meta.title'),
    short_name: 'Wortlaut',
    description: t('meta.description'),
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: COLOURS.paper.light,
    theme_color: COLOURS.paper.light,
    categories: ['education'],
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
    shortcuts: [
      { name: t('study'), url: paths.study(locale, ALL_DECKS) },
      { name: t('make'), url: paths.make(locale) },
      { name: t('progress'), url: paths.progress(locale) },
    ],
  };
}
