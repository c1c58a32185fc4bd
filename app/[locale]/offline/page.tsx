import { PageMessages } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { localeFrom, pageMessages, pageMetadata } from '#lib/i18n/server.ts';
import { NoConnection } from '#features/offline/NoConnection.tsx';

export async function generateMetadata({ params }: PageProps<'/[locale]/offline'>) {
  const locale = await localeFrom(params);
  return { ...(await pageMetadata(locale, 'offline', paths.offline(locale))), robots: { index: false } };
}

export default async function OfflinePage({ params }: PageProps<'/[locale]/offline'>) {
  const locale = await localeFrom(params);
  return (
    <PageMessages {...await pageMessages(locale, 'offline')}>
      <NoConnection />
    </PageMessages>
  );
}
