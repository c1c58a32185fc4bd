import { PageMessages } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { localeFrom, pageMessages, pageMetadata } from '#lib/i18n/server.ts';
import { starterDeck } from '#lib/decks/starter.ts';
import { DeckPage } from '#features/deck/DeckPage.tsx';
import { ShareDeck } from '#features/share/dialog/ShareDeck.tsx';

export async function generateMetadata({ params }: PageProps<'/[locale]/deck'>) {
  const locale = await localeFrom(params);
  return pageMetadata(locale, 'deck', paths.deck(locale));
}

export default async function Page({ params }: PageProps<'/[locale]/deck'>) {
  const locale = await localeFrom(params);
  return (
    <PageMessages {...await pageMessages(locale, 'deck')}>
      <DeckPage starter={starterDeck} share={<ShareDeck />} />
    </PageMessages>
  );
}
