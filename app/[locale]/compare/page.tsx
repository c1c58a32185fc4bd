import { PageMessages } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { localeFrom, pageMessages, pageMetadata } from '#lib/i18n/server.ts';
import { Compare } from '#features/compare/Compare.tsx';

export async function generateMetadata({ params }: PageProps<'/[locale]/compare'>) {
  const locale = await localeFrom(params);
  return pageMetadata(locale, 'compare', paths.compare(locale));
}

export default async function ComparePage({ params }: PageProps<'/[locale]/compare'>) {
  const locale = await localeFrom(params);
  return (
    <PageMessages {...await pageMessages(locale, 'compare', ['study'])}>
      <Compare />
    </PageMessages>
  );
}
