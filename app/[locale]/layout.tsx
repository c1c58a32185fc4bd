import type { Metadata } from 'next';
import { Document } from '#components/shell/Document.tsx';
import { Offline } from '#features/offline/Offline.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { localeFrom } from '#lib/i18n/server.ts';
import { locales } from '#lib/i18n/settings.ts';

export { viewport } from '#components/shell/viewport.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: LayoutProps<'/[locale]'>): Promise<Metadata> {
  const address = process.env['WORTLAUT_URL']?.trim() || `http://localhost:${process.env['PORT']?.trim() || '3000'}`;
  return { metadataBase: new URL(address), manifest: paths.webManifest(await localeFrom(params)) };
}

export default async function RootLayout({ params, children }: LayoutProps<'/[locale]'>) {
  return (
    <Document locale={await localeFrom(params)} beside={<Offline />}>
      {children}
    </Document>
  );
}
