import { PageMessages } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { localeFrom, pageMessages, pageMetadata } from '#lib/i18n/server.ts';
import { firstCard } from '#features/study/first-card.ts';
import { Study } from '#features/study/Study.tsx';

export async function generateMetadata({ params }: PageProps<'/[locale]/study'>) {
  const locale = await localeFrom(params);
  return pageMetadata(locale, 'study', paths.study(locale));
}

export default async function StudyPage({ params }: PageProps<'/[locale]/study'>) {
  const locale = await localeFrom(params);
  return (
    <PageMessages {...await pageMessages(locale, 'study')}>
      <Study {...firstCard()} />
    </PageMessages>
  );
}
