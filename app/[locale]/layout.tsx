import type { Metadata, Viewport } from 'next';
import { Footer } from '#components/shell/Footer.tsx';
import { Header } from '#components/shell/Header.tsx';
import { SkipLink } from '#components/shell/SkipLink.tsx';
import { BeforePaint } from '#components/shell/BeforePaint.tsx';
import { I18nProvider } from '#lib/i18n/client.tsx';
import { loadMessages } from '#lib/i18n/load.ts';
import { paths } from '#lib/i18n/paths.ts';
import { localeFrom } from '#lib/i18n/server.ts';
import { locales } from '#lib/i18n/settings.ts';
import { COLOURS } from '#lib/look/tokens.ts';
import { fontVariables } from '#components/shell/fonts.ts';
import '#components/shell/globals.css';
import { Offline } from '#features/offline/Offline.tsx';

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const locale = await localeFrom(params);
  return {
    metadataBase: new URL(
      process.env['WORTLAUT_URL']?.trim() || `http://localhost:${process.env['PORT']?.trim() || '3000'}`,
    ),
    manifest: paths.webManifest(locale),
  };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: COLOURS.paper.light },
    { media: '(prefers-color-scheme: dark)', color: COLOURS.paper.dark },
  ],
};

export default async function RootLayout({ params, children }: LayoutProps<'/[locale]'>) {
  const locale = await localeFrom(params);
  return (
    <html lang={locale} className={fontVariables} suppressHydrationWarning>
      <head>
        <BeforePaint />
      </head>
      <body>
        <I18nProvider locale={locale} messages={await loadMessages(locale, ['common'])}>
          <SkipLink />
          <Header />
          <main id="main" tabIndex={-1} className="page-width pt-8 outline-none sm:pt-12">
            {children}
          </main>
          <Footer />
          <Offline />
        </I18nProvider>
      </body>
    </html>
  );
}
