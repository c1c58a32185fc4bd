import type { MetadataRoute } from 'next';
import { ALL_DECKS, paths } from '#lib/i18n/paths.ts';
import { getTranslation, localeFrom } from '#lib/i18n/server.ts';
import { locales } from '#lib/i18n/settings.ts';
import { COLOURS } from '#lib/look/tokens.ts';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** What a device needs to install the site. It is one app in both languages, and opens in the one chosen last. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/manifest.webmanifest'>) {
  const locale = await localeFrom(params);
  const t = await getTranslation(locale, 'app');
  const manifest: MetadataRoute.Manifest = {
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
  return Response.json(manifest, { headers: { 'content-type': 'application/manifest+json' } });
}
