import { PageMessages } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { localeFrom, pageMessages, pageMetadata } from '#lib/i18n/server.ts';
import { About } from '#features/about/About.tsx';

export async function generateMetadata({ params }: PageProps<'/[locale]/about'>) {
  const locale = await localeFrom(params);
  return pageMetadata(locale, 'about', paths.about(locale));
}

export default async function AboutPage({ params }: PageProps<'/[locale]/about'>) {
  const locale = await localeFrom(params);
  return (
    <PageMessages {...await pageMessages(locale, 'about')}>
      <About />
    </PageMessages>
  );
}
