import { PageMessages } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { localeFrom, pageMessages, pageMetadata } from '#lib/i18n/server.ts';
import { Make } from '#features/make/Make.tsx';

export async function generateMetadata({ params }: PageProps<'/[locale]/new'>) {
  const locale = await localeFrom(params);
  return pageMetadata(locale, 'make', paths.make(locale));
}

export default async function MakePage({ params }: PageProps<'/[locale]/new'>) {
  const locale = await localeFrom(params);
  return (
    <PageMessages {...await pageMessages(locale, 'make')}>
      <Make />
    </PageMessages>
  );
}
