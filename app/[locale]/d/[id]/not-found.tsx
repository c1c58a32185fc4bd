import { headers } from 'next/headers';
import { PageMessages } from '#lib/i18n/client.tsx';
import { pageMessages } from '#lib/i18n/server.ts';
import { defaultLocale, isLocale, localeHeader } from '#lib/i18n/settings.ts';
import { PublishedDeck } from '#features/share/opened/PublishedDeck.tsx';

/** The same page with status 404: it says itself what became of the deck. */
export default async function NoPublishedDeck() {
  const named = (await headers()).get(localeHeader);
  return (
    <PageMessages {...await pageMessages(isLocale(named) ? named : defaultLocale, 'shared', ['deck'])}>
      <PublishedDeck />
    </PageMessages>
  );
}
