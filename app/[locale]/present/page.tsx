import { PageMessages } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { localeFrom, pageMessages, pageMetadata } from '#lib/i18n/server.ts';
import { starterDeck } from '#lib/decks/starter.ts';
import { DeckOfAddress } from '#features/deck/DeckOfAddress.tsx';
import { Presentation } from '#features/present/Presentation.tsx';

export async function generateMetadata({ params }: PageProps<'/[locale]/present'>) {
  const locale = await localeFrom(params);
  return pageMetadata(locale, 'present', paths.present(locale));
}

export default async function Page({ params }: PageProps<'/[locale]/present'>) {
  const locale = await localeFrom(params);
  return (
    <PageMessages {...await pageMessages(locale, 'present', ['deck'])}>
      <DeckOfAddress starter={starterDeck}>
        <Presentation />
      </DeckOfAddress>
    </PageMessages>
  );
}
