import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { readDeck } from '#lib/decks/parse.ts';
import { PageMessages } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { getTranslation, localeFrom, pageMessages, pageMetadata } from '#lib/i18n/server.ts';
import { isKey } from '#lib/storage/server/keys.ts';
import { deckStore } from '#lib/storage/server/open.ts';
import { PublishedDeck } from '#features/share/opened/PublishedDeck.tsx';

export const dynamic = 'force-dynamic';
export const dynamicParams = true;

type Props = PageProps<'/[locale]/d/[id]'>;

const stored = cache(async (id: string) => (isKey(id) ? deckStore().read(id) : null));

/** What a messenger shows of the link: title, source and the first quotation of the deck. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeFrom(params);
  const { id } = await params;
  const plain = { ...(await pageMetadata(locale, 'shared', paths.published(locale, id))), robots: { index: false } };
  const found = await stored(id);
  const deck = found?.ok ? readDeck(found.value.text) : null;
  if (!deck?.ok) return plain;
  const t = await getTranslation(locale, 'shared');
  const { title, source, cards } = deck.value;
  const [first] = cards;
  const description = t('card', {
    count: cards.length,
    source: source.outlet ?? source.title ?? title,
    quotation: (first?.[first.original] ?? '').slice(0, 160),
  });
  const images = [{ url: '/card.png', width: 1200, height: 630, alt: t('cardImage') }];
  return {
    ...plain,
    ...{ title: `${title} · Wortlaut`, description },
    openGraph: { ...plain.openGraph, title, description, images },
    twitter: { card: 'summary_large_image', title, description, images },
  };
}

/** A deck under a short link. The browser fetches it, and shows what it had when there is no network. */
export default async function PublishedDeckPage({ params }: Props) {
  const locale = await localeFrom(params);
  const found = await stored((await params).id);
  if (!found || (!found.ok && (found.error.code === 'missing' || found.error.code === 'deleted'))) notFound();
  return (
    <PageMessages {...await pageMessages(locale, 'shared', ['deck'])}>
      <PublishedDeck />
    </PageMessages>
  );
}
