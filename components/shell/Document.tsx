import type { ReactNode } from 'react';
import { I18nProvider } from '#lib/i18n/client.tsx';
import { loadMessages } from '#lib/i18n/load.ts';
import type { Locale } from '#lib/i18n/settings.ts';
import { BeforePaint } from './BeforePaint.tsx';
import { Footer } from './Footer.tsx';
import { fontVariables } from './fonts.ts';
import './globals.css';
import { Header } from './Header.tsx';
import { SkipLink } from './SkipLink.tsx';

interface Props {
  readonly locale: Locale;
  readonly children: ReactNode;
  /** What every page has beside its contents. */
  readonly beside?: ReactNode;
}

/** What is around every page. */
export async function Document({ locale, children, beside }: Props) {
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
          {beside}
        </I18nProvider>
      </body>
    </html>
  );
}
