import type { Metadata } from 'next';
import { Document } from '#components/shell/Document.tsx';
import { MissingPage } from '#components/shell/MissingPage.tsx';
import { loadMessages } from '#lib/i18n/load.ts';
import { askedLocale } from '#lib/i18n/reader.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { common } = await loadMessages(await askedLocale(), ['common']);
  return { title: `${common?.notFound.title ?? '404'} · Wortlaut` };
}

/** Any unknown path, answered in the locale it names, else in the reader's. */
export default async function GlobalNotFound() {
  return (
    <Document locale={await askedLocale()}>
      <MissingPage />
    </Document>
  );
}
