import type { Metadata } from 'next';
import { cache } from 'react';
import { readDeck } from '#lib/decks/parse.ts';
import { paths } from '#lib/i18n/paths.ts';
import { getTranslation, pageMetadata } from '#lib/i18n/server.ts';
import type { Locale } from '#lib/i18n/settings.ts';
import { isKey } from '#lib/storage/server/keys.ts';
import { deckStore } from '#lib/storage/server/open.ts';

/** The deck that the server has under a short link, asked for once a request; null for what can be no id. */
const stored = cache(async (id: string) => (isKey(id) ? deckStore().read(id) : null));

/** Whether there is nothing under a short link for good; a store out of order may know it later. */
export async function isGone(id: string): Promise<boolean> {
  const found = await stored(id);
  return !found || (!found.ok && (found.error.code === 'missing' || found.error.code === 'deleted'));
}

/** What a messenger shows of the link: title, source and the first quotation of the deck. */
export async function publishedMetadata(locale: Locale, id: string): Promise<Metadata> {
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
