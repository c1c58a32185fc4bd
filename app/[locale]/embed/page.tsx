import { Suspense } from 'react';
import { PageMessages } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { localeFrom, pageMessages, pageMetadata } from '#lib/i18n/server.ts';
import { EmbeddedDeck } from '#features/share/opened/EmbeddedDeck.tsx';

export async function generateMetadata({ params }: PageProps<'/[locale]/embed'>) {
  const locale = await localeFrom(params);
  return { ...(await pageMetadata(locale, 'shared', paths.embed(locale))), robots: { index: false } };
}

/** For frames in other sites: nothing but the deck. */
export default async function EmbedPage({ params }: PageProps<'/[locale]/embed'>) {
  const locale = await localeFrom(params);
  return (
    <PageMessages {...await pageMessages(locale, 'shared', ['deck'])}>
      <div data-alone="">
        <Suspense fallback={null}>
          <EmbeddedDeck />
        </Suspense>
      </div>
    </PageMessages>
  );
}
