import { PageMessages } from '#lib/i18n/client.tsx';
import { paths } from '#lib/i18n/paths.ts';
import { localeFrom, pageMessages, pageMetadata } from '#lib/i18n/server.ts';
import { starterDeck } from '#lib/decks/starter.ts';
import { DeckOfAddress } from '#features/deck/DeckOfAddress.tsx';
import { PrintRoom } from '#features/print/PrintRoom.tsx';

export async function generateMetadata({ params }: PageProps<'/[locale]/print'>) {
  const locale = await localeFrom(params);
  return pageMetadata(locale, 'print', paths.print(locale));
}

export default async function Page({ params }: PageProps<'/[locale]/print'>) {
  const locale = await localeFrom(params);
  return (
    <PageMessages {...await pageMessages(locale, 'print', ['deck'])}>
      <DeckOfAddress starter={starterDeck}>
        <PrintRoom />
      </DeckOfAddress>
    </PageMessages>
  );
}
