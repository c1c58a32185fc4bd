import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PublishedDeck } from '#features/share/opened/PublishedDeck.tsx';
import { isGone, publishedMetadata } from '#features/share/opened/published-deck.ts';
import { PageMessages } from '#lib/i18n/client.tsx';
import { localeFrom, pageMessages } from '#lib/i18n/server.ts';

export const dynamic = 'force-dynamic';
export const dynamicParams = true;

type Props = PageProps<'/[locale]/d/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return publishedMetadata(await localeFrom(params), (await params).id);
}

/** A deck under a short link. The browser fetches it, and shows what it had when there is no network. */
export default async function PublishedDeckPage({ params }: Props) {
  const locale = await localeFrom(params);
  if (await isGone((await params).id)) notFound();
  return (
    <PageMessages {...await pageMessages(locale, 'shared', ['deck'])}>
      <PublishedDeck />
    </PageMessages>
  );
}
