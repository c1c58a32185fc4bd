import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { Footer } from '#components/shell/Footer.tsx';
import { Header } from '#components/shell/Header.tsx';
import { MissingPage } from '#components/shell/MissingPage.tsx';
import { BeforePaint } from '#components/shell/BeforePaint.tsx';
import { I18nProvider } from '#lib/i18n/client.tsx';
import { loadMessages } from '#lib/i18n/load.ts';
import { chooseLocale } from '#lib/i18n/negotiate.ts';
import { isLocale, localeCookie, localeHeader } from '#lib/i18n/settings.ts';
import { fontVariables } from '#components/shell/fonts.ts';
import '#components/shell/globals.css';

async function locale() {
  const named = (await headers()).get(localeHeader);
  if (isLocale(named)) return named;
  return chooseLocale((await cookies()).get(localeCookie)?.value, (await headers()).get('accept-language'));
}

export async function generateMetadata(): Promise<Metadata> {
  const { common } = await loadMessages(await locale(), ['common']);
  return { title: `${common?.notFound.title ?? '404'} · Wortlaut` };
}

/** Any unknown path, answered in the locale it names, else in the reader's. */
export default async function GlobalNotFound() {
  const chosen = await locale();
  return (
    <html lang={chosen} className={fontVariables} suppressHydrationWarning>
      <head>
        <BeforePaint />
      </head>
      <body>
        <I18nProvider locale={chosen} messages={await loadMessages(chosen, ['common'])}>
          <Header />
          <main id="main" className="page-width pt-8 sm:pt-12">
            <MissingPage />
          </main>
          <Footer />
        </I18nProvider>
      </body>
    </html>
  );
}
