import { PageMessages } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { localeFrom, pageMessages, pageMetadata } from '#lib/i18n/server.ts';
import { LinkedDeck } from '#features/share/opened/LinkedDeck.tsx';

export async function generateMetadata({ params }: PageProps<'/[locale]/s'>) {
  const locale = await localeFrom(params);
  return { ...(await pageMetadata(locale, 'shared', paths.linked(locale))), robots: { index: false } };
}

export default async function LinkedDeckPage({ params }: PageProps<'/[locale]/s'>) {
  const locale = await localeFrom(params);
  return (
    <PageMessages {...await pageMessages(locale, 'shared', ['deck'])}>
      <LinkedDeck />
    </PageMessages>
  );
}
